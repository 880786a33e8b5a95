// cspell:ignore hjkmnp
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomBelow, bitsOf, parseSeed, randomFrom, seedFrom } from '../../../../src/core/network/base/random.ts';
import { always } from '../../space.ts';
import { chiDeviation, count } from '../chi-squared.ts';

const bits = fc.integer({ min: 0, max: 2 ** 30 - 1 });

describe('a seed', () => {
  test('is six signs, and gives back the number it was made of', () => {
    always([bits], (number) => {
      expect(seedFrom(number)).toMatch(/^[0-9A-Z]{6}$/);
      expect(bitsOf(seedFrom(number))).toBe(number);
    });
  });

  test('is read however it was typed: in any case, with spaces or hyphens, with O for 0 and I or L for 1', () => {
    always([bits, fc.constantFrom('O', 'o'), fc.constantFrom('I', 'i', 'L', 'l')], (number, zero, one) => {
      const seed = seedFrom(number);
      const typed = `  ${seed.slice(0, 3)}-${seed.slice(3).toLowerCase()} `.replaceAll('0', zero).replaceAll('1', one);
      expect(parseSeed(typed)).toBe(seed);
    });
  });

  test('is nothing else, and nothing throws', () => {
    for (const other of [undefined, null, 7, {}, '', '7KQ2M', '7KQ2MXX', '7KQ2MU', '7KQ2MÉ', '7KQ2MX'.repeat(100_000)])
      expect(parseSeed(other)).toBeUndefined();
    always([fc.string()], (text) => expect(parseSeed(text) ?? seedFrom(0)).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/));
    expect(seedFrom(NaN)).toBe('000000');
    expect(bitsOf('?')).toBe(0);
  });
});

describe('numbers from a seed', () => {
  test('are the same for the same seed and others for another', () => {
    const some = (seed: string) => Array.from({ length: 50 }, randomFrom(seed));
    always([bits, bits], (a, b) => {
      expect(some(seedFrom(a))).toEqual(some(seedFrom(a)));
      if (a !== b) expect(some(seedFrom(a))).not.toEqual(some(seedFrom(b)));
    });
  });

  test('never change: people who were told a seed find the same twenty for ever', () => {
    const random = randomFrom('7KQ2MX');
    expect([random(), random(), random()]).toMatchInlineSnapshot(`
      [
        1938355872,
        158562107,
        2323209324,
      ]
    `);
  });

  test('are whole and under n', () => {
    always([bits, fc.integer({ min: 1, max: 2 ** 32 })], (seed, n) => {
      const drawn = randomBelow(randomFrom(seedFrom(seed)), n);
      expect(Number.isInteger(drawn) && drawn >= 0 && drawn < n).toBe(true);
    });
    for (const n of [0, -1, NaN, Infinity, 2 ** 33]) expect(randomBelow(randomFrom('000000'), n)).toBe(0);
  });

  test.each(['000000', '000001', '7KQ2MX', 'ZZZZZZ'])('are spread evenly (%s)', (seed) => {
    const random = randomFrom(seed);
    for (const n of [2, 7, 20, 1000]) {
      const counts = Array<number>(n).fill(0);
      for (let draw = 0; draw < 100 * n + 100_000; draw++) count(counts, randomBelow(random, n));
      expect(Math.abs(chiDeviation(counts, (100 * n + 100_000) / n))).toBeLessThan(5);
    }
  });

  test('are not biased towards the first when n does not divide 2³²', () => {
    // Without drawing again, half of the numbers would be in the first third.
    const n = 3 * 2 ** 30;
    const random = randomFrom('7KQ2MX');
    const under = Array.from({ length: 20_000 }, () => randomBelow(random, n)).filter((drawn) => drawn < 2 ** 30).length;
    expect(Math.abs(under / 20_000 - 1 / 3)).toBeLessThan(0.015);
  });

  test('that follow are not alike', () => {
    const random = randomFrom('7KQ2MX');
    const counts = Array<number>(100).fill(0);
    for (let draw = 0; draw < 100_000; draw++) count(counts, randomBelow(random, 10) * 10 + randomBelow(random, 10));
    expect(Math.abs(chiDeviation(counts, 1000))).toBeLessThan(5);
  });

  test('of seeds that follow are not alike', () => {
    const counts = Array<number>(100).fill(0);
    for (let seed = 0; seed < 20_000; seed++) count(counts, randomBelow(randomFrom(seedFrom(seed)), 100));
    expect(Math.abs(chiDeviation(counts, 200))).toBeLessThan(5);
  });
});
