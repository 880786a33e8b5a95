import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangeGap, sampleDots, sampleRange, sampleCounts, wholeNetwork } from '../../../src/core/figures/twenty.ts';
import { estimateOf } from '../../../src/core/network/sample/estimate.ts';
import { countsOf } from '../../../src/core/quiz/quiz.ts';
import { quiz } from '../../quiz.ts';

const counts = countsOf(quiz)['sample'] ?? [];
const count = fc.constantFrom(...sampleCounts);
const contacts = fc.constantFrom(...quiz.size.options.map((option) => option.contacts));

describe('the draw', () => {
  test('is the reader’s own count when they answered, whatever they guess: every count has one level', () => {
    const levels = [0, 1, 2, 3].map((level) => sampleRange(counts, level, 20));
    const covered = levels.flatMap(({ low, high }) => sampleCounts.filter((n) => n >= low && n <= high));
    expect(covered).toEqual(sampleCounts);
    expect(new Set(levels.map(({ by }) => by))).toEqual(new Set(['quiz']));
  });

  test('is the guess without an answer, “not sure” included, and else an example', () => {
    for (const level of [undefined, 'unsure', 4]) {
      expect(sampleRange(counts, level, 0)).toEqual({ by: 'guess', low: 0, high: 0 });
      expect(sampleRange(counts, level, undefined)).toMatchObject({ by: 'example' });
    }
  });

  test('is drawn as twenty, of which as many as are counted', () => {
    for (const level of [0, 1, 2, 3]) {
      const range = sampleRange(counts, level, undefined);
      const dots = sampleDots(range);
      expect(dots).toHaveLength(20);
      expect(dots.filter(({ kind }) => kind === 'sure')).toHaveLength(range.low);
      expect(dots.filter(({ kind }) => kind !== 'other')).toHaveLength(range.high);
      for (const { x } of dots) expect(x > 0 && x < 100).toBe(true);
    }
  });
});

describe('the whole', () => {
  test('is what the mirror says of the same count', () => {
    fc.assert(
      fc.property(count, contacts, (n, all) => {
        expect(wholeNetwork({ low: n, high: n }, all).people).toEqual(
          estimateOf({ yes: n, answered: 20, unsure: 0 }, all)?.people,
        );
      }),
    );
  });

  test('holds what was drawn, stays within the network, and widens with a range', () => {
    fc.assert(
      fc.property(count, count, contacts, (a, b, all) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const { share, people } = wholeNetwork({ low, high }, all);
        expect(share.low).toBeLessThanOrEqual(low * 5);
        expect(share.high).toBeGreaterThanOrEqual(high * 5);
        expect(share).toMatchObject({ width: share.high - share.low });
        expect([share.low >= 0, share.high <= 100, people.low >= low, people.high <= all]).toEqual([true, true, true, true]);
      }),
    );
  });

  test('of fewer than twenty is refused', () => {
    expect(() => wholeNetwork({ low: 1, high: 1 }, 19)).toThrow(RangeError);
  });
});

test('a guess is beside the count by what it would take to enter it', () => {
  fc.assert(
    fc.property(count, fc.constantFrom(0, 1, 2, 3), (guess, level) => {
      const range = sampleRange(counts, level, undefined);
      const beside = rangeGap(guess, range);
      const moved = beside.kind === 'within' ? guess : beside.kind === 'more' ? guess + beside.by : guess - beside.by;
      expect(moved).toBe(Math.min(range.high, Math.max(range.low, guess)));
    }),
  );
});
