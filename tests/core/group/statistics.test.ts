import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewest, medianStrength, quantile, summaryOf, varianceOf, strengthCounts } from '../../../src/core/group/statistics.ts';
import { drawnAt, strengths } from '../../../src/core/scoring/strength.ts';

const score = fc.integer({ min: 0, max: 100 });
const scores = fc.array(score, { minLength: fewest, maxLength: 200 });

/** The second implementation: in quarters, whole numbers only, by counting how many scores are under a place. */
function quarterOf(values: number[], quarter: number): number {
  const nth = (place: number) => {
    for (let value = 0; ; value++) if (values.filter((each) => each <= value).length > place) return value;
  };
  const place = (values.length - 1) * quarter;
  const part = place % 4;
  const quarters = part === 0 ? 4 * nth(place / 4) : (4 - part) * nth((place - part) / 4) + part * nth((place - part) / 4 + 1);
  return Math.floor((quarters + 2) / 4);
}

test('the median and the quartiles are those of a second implementation', () => {
  fc.assert(
    fc.property(scores, (values) => {
      expect(summaryOf(values)).toEqual({ median: quarterOf(values, 2), low: quarterOf(values, 1), high: quarterOf(values, 3) });
    }),
  );
});

test('they are those of a spreadsheet', () => {
  expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile([1, 2, 3, 4], share))).toEqual([1, 1.75, 2.5, 3.25, 4]);
  expect([0.25, 0.5, 0.75].map((share) => quantile([7, 15, 36, 39, 40, 41], share))).toEqual([20.25, 37.5, 39.75]);
});

test('the quartiles are around the median, whatever the order of the scores', () => {
  fc.assert(
    fc.property(scores, (values) => {
      const { median, low, high } = summaryOf(values) as { median: number; low: number; high: number };
      expect(low <= median && median <= high).toBe(true);
      expect(summaryOf(values.toReversed())).toEqual({ median, low, high });
    }),
  );
});

test('under five there is none', () => {
  fc.assert(
    fc.property(fc.array(score, { maxLength: fewest - 1 }), (values) => {
      expect(summaryOf(values)).toBeUndefined();
      expect(strengthCounts(values)).toBeUndefined();
    }),
  );
});

test('words are counted, numbers by their words', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...strengths), { minLength: fewest, maxLength: 30 }), (words) => {
      const counts = strengthCounts(words);
      for (const word of strengths) expect(counts?.[word]).toBe(words.filter((each) => each === word).length);
      expect(strengthCounts(words.map(drawnAt))).toEqual(counts);
    }),
  );
});

test('the word of the middle is that of the median', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...strengths), { minLength: fewest, maxLength: 30 }), (words) => {
      const sorted = words.map(drawnAt).sort((a, b) => a - b);
      const counts = strengthCounts(words);
      expect(counts && drawnAt(medianStrength(counts))).toBe(sorted[Math.floor((sorted.length - 1) / 2)]);
    }),
  );
});

test('the variance is that of all pairs: half their mean squared difference', () => {
  fc.assert(
    fc.property(scores, (values) => {
      const pairs = values.flatMap((a) => values.map((b) => (a - b) ** 2));
      expect(varianceOf(values)).toBeCloseTo(pairs.reduce((sum, each) => sum + each, 0) / pairs.length / 2, 6);
    }),
  );
});
