import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilson } from '../../../../src/core/network/sample/wilson.ts';
import { always } from '../../space.ts';

const drawn = fc.integer({ min: 1, max: 5000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
const of = (k: number, n: number) => wilson(k, n) ?? { low: NaN, high: NaN };

// 15/148 and 0/20 are in Newcombe (1998), table I: 0.0624 to 0.1605, 0 to 0.1611; so are 81/263 and 1/29.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
  [10, 20, 0.2993, 0.7007],
  [20, 20, 0.8389, 1],
])('%i of %i is from %f to %f', (k, n, low, high) => {
  expect(of(k, n).low).toBeCloseTo(low, 4);
  expect(of(k, n).high).toBeCloseTo(high, 4);
});

test('the bounds are the shares from which what was seen is 1.96 standard deviations away', () => {
  always([drawn], ([k, n]) => {
    const { low, high } = of(k, n);
    for (const share of [low, high]) expect((k / n - share) ** 2).toBeCloseTo((1.96 ** 2 * share * (1 - share)) / n, 10);
  });
});

test('the interval holds what was seen, and is within a whole', () => {
  always([drawn], ([k, n]) => {
    const { low, high } = of(k, n);
    expect(low).toBeGreaterThanOrEqual(0);
    expect(low).toBeLessThanOrEqual(k / n);
    expect(high).toBeGreaterThanOrEqual(k / n);
    expect(high).toBeLessThanOrEqual(1);
    expect(high - low).toBeGreaterThan(0);
  });
});

test('the others are what is left of the whole', () => {
  always([drawn], ([k, n]) => {
    expect(of(n - k, n).low).toBeCloseTo(1 - of(k, n).high, 12);
    expect(of(n - k, n).high).toBeCloseTo(1 - of(k, n).low, 12);
  });
});

test('more of the drawn raise both bounds; more drawn, of the same share, narrow it', () => {
  always([drawn, fc.integer({ min: 2, max: 9 })], ([k, n], times) => {
    const { low, high } = of(k, n);
    if (k < n) {
      expect(of(k + 1, n).low).toBeGreaterThan(low);
      expect(of(k + 1, n).high).toBeGreaterThan(high);
    }
    expect(of(k * times, n * times).high - of(k * times, n * times).low).toBeLessThan(high - low);
  });
});

test('there is none when nobody was drawn, or when the numbers cannot be', () => {
  for (const [k, n] of [
    [0, 0],
    [1, 0],
    [-1, 20],
    [21, 20],
    [1.5, 20],
    [1, NaN],
    [1, Infinity],
    [NaN, 20],
  ] as const)
    expect(wilson(k, n)).toBeUndefined();
});

test('a share is inside its interval about nineteen times out of twenty', () => {
  const logs = [0];
  for (let at = 1; at <= 20; at++) logs.push((logs.at(-1) ?? 0) + Math.log(at));
  const chance = (k: number, share: number) =>
    Math.exp((logs[20] ?? 0) - (logs[k] ?? 0) - (logs[20 - k] ?? 0) + k * Math.log(share) + (20 - k) * Math.log(1 - share));
  const covers = Array.from({ length: 181 }, (_, at) => 0.05 + at / 200).map((share) =>
    Array.from({ length: 21 }, (_, k) => (of(k, 20).low <= share && share <= of(k, 20).high ? chance(k, share) : 0)).reduce(
      (a, b) => a + b,
    ),
  );
  const mean = covers.reduce((a, b) => a + b) / covers.length;
  expect(mean).toBeGreaterThan(0.94);
  expect(mean).toBeLessThan(0.97);
});
