import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { peopleStops } from '../../../src/core/figures/chance.ts';
import { gapOf, gapSentence, parseGuess, nearestStop, noGuess } from '../../../src/core/figures/guess.ts';
import { durationStops } from '../../../src/core/figures/time.ts';
import { sampleCounts } from '../../../src/core/figures/twenty.ts';
import { locales } from '../../../src/core/format/locale.ts';
import { strings } from '../../../src/i18n/strings.ts';

const scales = { durationStops, peopleStops, sampleCounts };
const some = fc.integer({ min: 1, max: 1_000_000_000 });

test('nothing is told at first', () => {
  expect(noGuess).toEqual({ open: false });
});

describe.each(Object.entries(scales))('the stops of “%s”', (_, stops) => {
  test('are whole and rise', () => {
    for (const [at, stop] of stops.entries()) {
      expect(Number.isInteger(stop)).toBe(true);
      if (at > 0) expect(stop).toBeGreaterThan(stops[at - 1] ?? 0);
    }
  });

  test('are typed as they are slid, and slid as they are typed', () => {
    for (const [at, stop] of stops.entries()) expect(nearestStop(stops, parseGuess(String(stop)))).toBe(at);
  });

  test('are near to any number: a greater one is never nearer to a smaller stop', () => {
    fc.assert(fc.property(some, some, (a, b) => a > b || nearestStop(stops, a) <= nearestStop(stops, b)));
  });

  test('are begun from the middle', () => {
    expect(nearestStop(stops)).toBe(Math.floor(stops.length / 2));
  });
});

test('a guess is a whole number, or nothing', () => {
  fc.assert(fc.property(fc.nat(), (n) => parseGuess(String(n)) === n));
  for (const typed of ['', ' ', '-1', '1.5', '1,5', '1e3', 'dix', '12345678901']) expect(parseGuess(typed)).toBeUndefined();
});

describe('the gap', () => {
  test('says less when the answer is less, more when it is more, and how many times', () => {
    fc.assert(
      fc.property(some, some, (guess, answer) => {
        const { kind, times } = gapOf(guess, answer);
        const ratio = answer / guess;
        if (kind === 'close') expect(Math.max(ratio, 1 / ratio)).toBeLessThanOrEqual(1.1);
        else expect(kind.toLowerCase().includes('less')).toBe(answer < guess);
        if (kind.startsWith('times')) expect(times).toBeGreaterThanOrEqual(2);
        // What is said is within a third of what is: two for one and three quarters and more.
        expect(Math.abs(times / Math.max(ratio, 1 / ratio) - 1)).toBeLessThan(0.34);
      }),
    );
  });

  test('is the same from either side', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(gapOf(a, b).times).toBe(gapOf(b, a).times);
      }),
    );
  });

  test.each([
    [600, 94, 'timesLess', 6],
    [60, 94, 'more', 2],
    [90, 94, 'close', 1],
    [1000, 5_000_000, 'timesMore', 5000],
    [10, 98, 'timesMore', 9.8],
  ] as const)('from %d to %d is “%s”, %d', (guess, answer, kind, times) => {
    expect(gapOf(guess, answer)).toEqual({ kind, times });
  });

  test.each(locales)('is a whole sentence, and two numbers said alike are one (%s)', (locale) => {
    const { guess: gaps } = strings(locale).figures;
    const format = (value: number) => `${Math.round(value)} s`;
    expect(gapSentence(locale, gaps, 37, 37.4, format)).toBe(gaps.exact.replace('{guess}', '37 s'));
    fc.assert(
      fc.property(some, some, (guess, answer) => {
        const sentence = gapSentence(locale, gaps, guess, answer, format);
        expect(sentence).not.toMatch(/[{}]/);
        expect(sentence).toContain(format(guess));
        expect(sentence).toContain(format(answer));
      }),
    );
  });
});
