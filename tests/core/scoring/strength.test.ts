import { expect, test } from 'vitest';
import { scoreInWords } from '../../../src/core/scoring/score-in-words.ts';
import { drawnAt, roundToStrength, strengthOf } from '../../../src/core/scoring/strength.ts';
import { quiz } from '../../quiz.ts';

const scores = Array.from({ length: 101 }, (_, score) => score);

test('a score has a word', () => {
  expect([0, 39, 40, 59, 60, 100].map(strengthOf)).toEqual(['low', 'low', 'fair', 'fair', 'strong', 'strong']);
});

test('the words change where the profiles’ rules do', () => {
  const bounds = quiz.profiles.flatMap(({ when }) =>
    Object.entries(when).flatMap(([fact, { from, below }]) => (fact === 'contacts' ? [] : [from ?? [], below ?? []].flat())),
  );
  const turns = scores.filter((score) => score > 0 && strengthOf(score) !== strengthOf(score - 1));
  expect(turns).toEqual([...new Set(bounds)].sort((a, b) => a - b));
});

test('a score that is not told says its word only: three numbers, in three lengths', () => {
  for (const score of scores) {
    expect(strengthOf(roundToStrength(score))).toBe(strengthOf(score));
    expect(drawnAt(score)).toBe(score);
    expect(drawnAt(strengthOf(score))).toBe(roundToStrength(score));
  }
  expect(new Set(scores.map(roundToStrength)).size).toBe(3);
});

test('a score is written as its number, its word or a dash', () => {
  const words = { low: 'faible', fair: 'moyen', strong: 'fort' };
  expect([0, 73, 'fair' as const, undefined].map((score) => scoreInWords('fr', score, words))).toEqual(['0', '73', 'moyen', '–']);
});
