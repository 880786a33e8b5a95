import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outlineOf, pointsOf, radius } from '../../../src/core/drawing/rose.ts';

const score = fc.integer({ min: 0, max: 100 });
const scores = fc.array(fc.option(score, { nil: undefined }), { minLength: 3, maxLength: 8 });
const corners = (path: string) =>
  path
    .replace(/^M|Z$/g, '')
    .split('L')
    .map((corner) => corner.split(' ').map(Number));
const length = ([x = 0, y = 0]: number[]) => Math.hypot(x, y);

test('a point is exactly as long as its score, on its own axis, and none when there is no score', () => {
  fc.assert(
    fc.property(scores, (all) => {
      for (const [index, point] of pointsOf(all).entries()) {
        const tip = corners(point.lit).at(-1) ?? [];
        expect(length(tip)).toBeCloseTo(all[index] ?? 0, 1);
        expect(corners(point.shade)[1]).toEqual(tip);
        expect(length(point.end)).toBeCloseTo(radius, 1);
        const [x = 0, y = 0] = tip;
        // Two vectors along one axis.
        expect(x * point.end[1] - y * point.end[0]).toBeCloseTo(0, -1);
        expect(x * point.end[0] + y * point.end[1]).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('nothing of a rose is longer than its longest point, and points do not overlap', () => {
  fc.assert(
    fc.property(scores, (all) => {
      const longest = Math.max(...all.map((each) => each ?? 0));
      for (const corner of corners(outlineOf(all))) expect(length(corner)).toBeLessThanOrEqual(longest + 0.02);
    }),
  );
});

test('the first point is at the top, the others follow clockwise', () => {
  const [first, second] = pointsOf([80, 80, 80, 80, 80]).map(({ lit }) => corners(lit).at(-1) ?? []);
  expect(first).toEqual([0, -80]);
  expect(second?.[0]).toBeGreaterThan(0);
});
