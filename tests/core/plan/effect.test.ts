import { expect, test } from 'vitest';
import { effectOf } from '../../../src/core/plan/effect.ts';
import { resultOf } from '../../../src/core/scoring/result.ts';
import { quiz } from '../../quiz.ts';
import { always, anyAnswers } from '../space.ts';

test('an effect has both standings, and names the dimensions whose scores differ', () => {
  always([anyAnswers, anyAnswers], (before, after) => {
    const effect = effectOf(quiz, before, after);
    const [a, b] = [resultOf(quiz, before), resultOf(quiz, after)];
    expect([effect.before.total, effect.after.total]).toEqual([a.score.total, b.score.total]);
    expect([effect.before.profile, effect.after.profile]).toEqual([a.profile, b.profile]);
    for (const { id } of quiz.dimensions)
      expect(effect.changed.includes(id)).toBe(a.score.dimensions[id] !== b.score.dimensions[id]);
  });
});
