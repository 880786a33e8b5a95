import { expect, test } from 'vitest';
import { extremesOf } from '../../../src/core/scoring/extremes.ts';
import type { ShownScore } from '../../../src/core/scoring/strength.ts';
import { quiz } from '../../quiz.ts';

test.each([
  [
    { cap: 73, fit: 59, reach: 33, care: 74 },
    { highest: ['care'], lowest: ['reach'], strength: 'strong', weakness: 'low' },
  ],
  [
    { cap: 44, fit: 59, reach: 33, care: 59 },
    { highest: ['fit', 'care'], lowest: ['reach'], strength: 'fair', weakness: 'low' },
  ],
  [{ cap: 40 }, undefined],
  [{ cap: 40, fit: 40 }, undefined],
  [{ cap: 'strong', fit: 'low' }, undefined],
  [{}, undefined],
] as [Record<string, ShownScore>, unknown][])('the highest and the lowest dimension of %o: %o', (scores, expected) =>
  expect(extremesOf(quiz, scores)).toEqual(expected),
);
