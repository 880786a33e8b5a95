import { expect, test } from 'vitest';
import { effectOf, effectOfMove } from '../../../src/core/plan/effect.ts';
import { resultOf } from '../../../src/core/scoring/result.ts';
import { scoreAnswers } from '../../../src/core/scoring/score.ts';
import { itemsOf, type Level } from '../../../src/core/quiz/quiz.ts';
import { situationOf } from '../../../src/core/scoring/standing.ts';
import { moveId } from '../../../src/core/plan/plan.ts';
import { tryMoves } from '../../../src/core/what-if/trial.ts';
import { quiz } from '../../quiz.ts';
import { always, anyAnswers } from '../space.ts';

test('an effect has what may be told of both standings, and names the dimensions whose scores differ', () => {
  always([anyAnswers, anyAnswers], (before, after) => {
    const effect = effectOf(quiz, before, after);
    expect(resultOf(quiz, before)).toMatchObject(effect.before);
    expect(resultOf(quiz, after)).toMatchObject(effect.after);
    const [a, b] = [scoreAnswers(quiz, before), scoreAnswers(quiz, after)];
    for (const { id } of quiz.dimensions) expect(effect.changed.includes(id)).toBe(a.dimensions[id] !== b.dimensions[id]);
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
