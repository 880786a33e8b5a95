import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesSince, totalsOf } from '../../../src/core/history/model.ts';
import { resultOf } from '../../../src/core/scoring/result.ts';
import type { Answers } from '../../../src/core/quiz/answers.ts';
import { quiz } from '../../quiz.ts';
import { primary } from '../restated.ts';
import { always, anyAnswers, behaviours, behavioursOf, completeAnswers } from '../space.ts';

const anyone = fc.oneof(anyAnswers, completeAnswers);

test('a result of today’s model has one total, once it is certain', () => {
  always([anyone], (answers) => {
    const { total } = resultOf(quiz, answers);
    const both = totalsOf(quiz, { model: quiz.model, answers });
    expect(both).toEqual(total.kind === 'total' ? { then: total.total, now: total.total } : undefined);
  });
});

test('a result of the first model keeps the total it had; only a job search has another since', () => {
  always([anyone], (answers) => {
    const both = totalsOf(quiz, { model: 1, answers });
    const { total } = resultOf(quiz, answers);
    if (total.kind !== 'total') return expect(both).toBeUndefined();
    expect(both?.now).toBe(total.total);
    if (primary(answers) !== 'job') expect(both?.then).toBe(total.total);
  });
  // 35 out of 100 for ties, 20 for fit, cap and reach at nothing, 15 for care, then 5.
  const lowest = Object.fromEntries(behaviours.map((id) => [id, 0 as const]));
  const highest = Object.fromEntries([...behavioursOf('ties'), ...behavioursOf('care')].map((id) => [id, 3 as const]));
  const seeker: Answers = { reasons: [], horizons: { short: 'job' }, items: { ...lowest, ...highest } };
  const { then = 0, now = 0 } = totalsOf(quiz, { model: 1, answers: seeker }) ?? {};
  expect(then - now).toBe(10);
});

test('what changed is told from the newest, and nothing of what the result already had', () => {
  expect(changesSince(quiz, 1).map(({ model }) => model)).toEqual([2]);
  expect(changesSince(quiz, 2)).toEqual([]);
  expect(changesSince({ changes: [{ model: 2 }, { model: 3 }, { model: 4 }] }, 2).map(({ model }) => model)).toEqual([4, 3]);
});
