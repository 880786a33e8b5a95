import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contested, large, placeOf, stripsOf } from '../../../src/core/figures/size.ts';
import { quiz } from '../../quiz.ts';

const cap = 30_000;
const options = quiz.size.options;
const strips = stripsOf(options);

describe('the place of a number of contacts', () => {
  const number = fc.integer({ min: 0, max: cap });

  test('is inside the axis, and further right the more contacts there are', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [low, high] = [placeOf(Math.min(a, b), cap), placeOf(Math.max(a, b), cap)];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(96);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });

  test('moves by the same distance whenever the number is multiplied by the same factor', () => {
    const step = placeOf(100, cap) - placeOf(50, cap);
    expect(step).toBeGreaterThan(10);
    fc.assert(
      fc.property(fc.integer({ min: 50, max: cap / 2 }), (n) => {
        expect(placeOf(2 * n, cap) - placeOf(n, cap)).toBeCloseTo(step, 1);
      }),
    );
  });

  test('of the cap is the end, and beyond it nothing moves', () => {
    expect([placeOf(cap, cap), placeOf(cap * 2, cap)]).toEqual([96, 96]);
  });
});

describe('the strips', () => {
  test('are the bands of the quiz, in order', () => {
    expect(strips.map(({ id }) => id)).toEqual(options.map(({ id }) => id));
  });

  test('meet, and fill the width', () => {
    let end = 0;
    for (const { x, width } of strips) {
      expect(x).toBeCloseTo(end, 6);
      expect(width).toBeGreaterThan(1);
      end = x + width;
    }
    expect(end).toBeCloseTo(100, 6);
  });

  test('are under the author’s threshold, over it, or the cap', () => {
    expect(large).toBe(5000);
    for (const [index, { standing }] of strips.entries()) {
      const from = options[index]?.from ?? 0;
      expect(standing).toBe(from === cap ? 'cap' : from >= 5000 ? 'large' : 'below');
    }
    expect(new Set(strips.map(({ standing }) => standing)).size).toBe(3);
  });

  test('say between which parts of the cap they are', () => {
    expect(strips.map(({ low, high }) => [low, high])).toEqual([
      [0, 2],
      [2, 5],
      [5, 17],
      [17, 50],
      [50, 100],
      [100, 100],
    ]);
  });
});

test('the contested number is inside both intervals of its re-analysis', () => {
  expect(contested.intervals).toHaveLength(2);
  for (const { from, to } of contested.intervals) {
    expect(from).toBeLessThan(contested.n);
    expect(to).toBeGreaterThan(contested.n);
  }
});
