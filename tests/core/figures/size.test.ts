import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dunbar, largeFrom, sizePosition, sizeBands } from '../../../src/core/figures/size.ts';
import { quiz } from '../../quiz.ts';

const cap = 30_000;
const options = quiz.size.options;
const bands = sizeBands(options);

describe('the place of a number of contacts', () => {
  const number = fc.integer({ min: 0, max: cap });

  test('is inside the axis, and further right the more contacts there are', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [low, high] = [sizePosition(Math.min(a, b), cap), sizePosition(Math.max(a, b), cap)];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(96);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });

  test('moves by the same distance whenever the number is multiplied by the same factor', () => {
    const step = sizePosition(100, cap) - sizePosition(50, cap);
    expect(step).toBeGreaterThan(10);
    fc.assert(
      fc.property(fc.integer({ min: 50, max: cap / 2 }), (n) => {
        expect(sizePosition(2 * n, cap) - sizePosition(n, cap)).toBeCloseTo(step, 1);
      }),
    );
  });

  test('of the cap is the end, and beyond it nothing moves', () => {
    expect([sizePosition(cap, cap), sizePosition(cap * 2, cap)]).toEqual([96, 96]);
  });
});

describe('the bands', () => {
  test('are the bands of the quiz, in order', () => {
    expect(bands.map(({ id }) => id)).toEqual(options.map(({ id }) => id));
  });

  test('meet, and fill the width', () => {
    let end = 0;
    for (const { x, width } of bands) {
      expect(x).toBeCloseTo(end, 6);
      expect(width).toBeGreaterThan(1);
      end = x + width;
    }
    expect(end).toBeCloseTo(100, 6);
  });

  test('are under the author’s threshold, over it, or the cap', () => {
    expect(largeFrom).toBe(5000);
    for (const [index, { standing }] of bands.entries()) {
      const from = options[index]?.from ?? 0;
      expect(standing).toBe(from === cap ? 'cap' : from >= 5000 ? 'large' : 'below');
    }
    expect(new Set(bands.map(({ standing }) => standing)).size).toBe(3);
  });

  test('say between which parts of the cap they are', () => {
    expect(bands.map(({ low, high }) => [low, high])).toEqual([
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
  expect(dunbar.intervals).toHaveLength(2);
  for (const { from, to } of dunbar.intervals) {
    expect(from).toBeLessThan(dunbar.n);
    expect(to).toBeGreaterThan(dunbar.n);
  }
});
