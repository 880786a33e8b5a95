import { expect, test } from 'vitest';
import { roundToStrength, strengthOf } from '../../../src/core/scoring/strength.ts';
import { quiz } from '../../quiz.ts';

test('a word covers the scores between two bounds of the profiles’ rules', () => {
  expect([0, 39, 40, 59, 60, 100].map(strengthOf)).toEqual(['low', 'low', 'fair', 'fair', 'strong', 'strong']);
  const bounds = quiz.profiles.flatMap(({ when }) =>
    quiz.dimensions.flatMap(({ id }) => [when[id]?.from, when[id]?.below].filter((bound) => bound !== undefined)),
  );
  expect([...new Set(bounds)].sort((a, b) => a - b)).toEqual([40, 60]);
});

test('a rounded score keeps its word and says nothing else', () => {
  const scores = Array.from({ length: 101 }, (_, score) => score);
  for (const score of scores) expect(strengthOf(roundToStrength(score))).toBe(strengthOf(score));
  expect(new Set(scores.map(roundToStrength)).size).toBe(3);
});
