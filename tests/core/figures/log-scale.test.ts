import fc from 'fast-check';
import { expect, test } from 'vitest';
import { floorToDigits, logPosition, logSpace, type LogDomain } from '../../../src/core/figures/log-scale.ts';

const scales = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 6 }))
  .map(([start, length]): LogDomain => ({ from: 10 ** start, to: 10 ** (start + length) }));
const numbers = fc.oneof(fc.double({ min: 0, max: 1e10, noNaN: true }), fc.integer({ min: -5, max: 50 }));

test('a number stands between the ends, and a greater one no further back', () => {
  fc.assert(
    fc.property(scales, numbers, numbers, (scale, a, b) => {
      const [less, more] = [logPosition(scale, Math.min(a, b)), logPosition(scale, Math.max(a, b))];
      expect(less).toBeGreaterThanOrEqual(0);
      expect(more).toBeLessThanOrEqual(100);
      expect(less).toBeLessThanOrEqual(more);
    }),
  );
});

test('ten times more is always the same step', () => {
  fc.assert(
    fc.property(scales, fc.double({ min: 0, max: 1, noNaN: true }), (scale, part) => {
      const length = Math.log10(scale.to / scale.from);
      const value = scale.from * 10 ** (part * (length - 1));
      expect(logPosition(scale, value * 10) - logPosition(scale, value)).toBeCloseTo(100 / length, 1);
    }),
  );
  expect(logPosition({ from: 1, to: 10_000 }, 100)).toBe(50);
});

test('numbers spread over a scale stand at equal distances, from one end to the other', () => {
  fc.assert(
    fc.property(scales, fc.integer({ min: 2, max: 50 }), (scale, count) => {
      const places = logSpace(scale, count).map((value) => logPosition(scale, value));
      expect(places).toHaveLength(count);
      places.forEach((place, index) => expect(place).toBeCloseTo((100 * index) / (count - 1), 1));
    }),
  );
});

test('a number told by its first digits is never more than it was, nor less by a digit of the last kept', () => {
  const counts = fc.double({ min: 0, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 4 }), (value, digits) => {
      const floored = floorToDigits(value, digits);
      expect(floored).toBeLessThanOrEqual(value);
      expect(floored).toBeGreaterThan(value - Math.max(1, value / 10 ** (digits - 1)));
      expect(floorToDigits(floored, digits)).toBe(floored);
      expect(String(floored).replace(/0+$/, '').length).toBeLessThanOrEqual(digits);
    }),
  );
  fc.assert(
    fc.property(counts, counts, (a, b) => {
      expect(floorToDigits(Math.min(a, b))).toBeLessThanOrEqual(floorToDigits(Math.max(a, b)));
    }),
  );
});
