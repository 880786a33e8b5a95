import { expect, test } from 'vitest';
import { strengthOf } from '../../../src/core/scoring/strength.ts';
import { quiz } from '../../quiz.ts';

test('a word covers the scores between two bounds of the profiles’ rules', () => {
  expect([0, 39, 40, 59, 60, 100].map(strengthOf)).toEqual(['low', 'low', 'fair', 'fair', 'strong', 'strong']);
  const bounds = quiz.profiles.flatMap(({ when }) =>
    quiz.dimensions.flatMap(({ id }) => [when[id]?.from, when[id]?.below].filter((bound) => bound !== undefined)),
  );
  expect([...new Set(bounds)].sort((a, b) => a - b)).toEqual([40, 60]);
});
