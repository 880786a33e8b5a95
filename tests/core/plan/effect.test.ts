import { expect, test } from 'vitest';
import { effectOf, effectOfMove } from '../../../src/core/plan/effect.ts';
import { resultOf } from '../../../src/core/scoring/result.ts';
import { itemsOf, type Level } from '../../../src/core/quiz/quiz.ts';
import { situationOf } from '../../../src/core/scoring/standing.ts';
import { moveId } from '../../../src/core/plan/plan.ts';
import { tryMoves } from '../../../src/core/what-if/trial.ts';
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

test('what a move changes is what trying it shows', () => {
  always([anyAnswers], (answers) => {
    const situation = situationOf(quiz, answers);
    for (const { item } of itemsOf(quiz))
      for (const from of [0, 1, 2] as Level[]) {
        const effect = effectOfMove(quiz, situation, { item: item.id, from });
        const tried = tryMoves(quiz, situation, [moveId(item.id, from)]);
        expect([effect.before, effect.after]).toEqual([tried.today, tried.then]);
      }
  });
});
