import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathOfSquares } from '../../../src/core/drawing/qr-path.ts';
import { always } from '../space.ts';

const grids = fc
  .integer({ min: 1, max: 12 })
  .chain((width) => fc.array(fc.array(fc.boolean(), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }));

test('the path covers the dark squares and no other, each once', () => {
  always([grids], (rows) => {
    const drawn = rows.map((row) => row.map(() => 0));
    for (const [, x, y, width] of pathOfSquares(rows).matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
      for (let at = Number(x); at < Number(x) + Number(width); at++) {
        const row = drawn[Number(y)] ?? [];
        row[at] = (row[at] ?? 0) + 1;
      }
    expect(drawn).toEqual(rows.map((row) => row.map(Number)));
  });
});
