import { expect, test } from 'vitest';
import { changesSince, totalsOf } from '../../../src/core/history/model.ts';
import { scoreAnswers } from '../../../src/core/scoring/score.ts';
import type { Answers } from '../../../src/core/quiz/answers.ts';
import { quiz } from '../../quiz.ts';
import { primary } from '../restated.ts';
import { always, anyAnswers, merge } from '../space.ts';

test('a result of today’s model has one total', () => {
  always([anyAnswers], (answers) => {
    const { total } = scoreAnswers(quiz, answers);
    const both = totalsOf(quiz, { model: quiz.model, answers });
    expect(both).toEqual(total === undefined ? undefined : { then: total, now: total });
  });
});

test('a result of the first model keeps the total it had; only a job search has another since', () => {
  always([anyAnswers], (answers) => {
    const both = totalsOf(quiz, { model: 1, answers });
    const { total } = scoreAnswers(quiz, answers);
    expect(both?.now).toBe(total);
    if (primary(answers) !== 'job') expect(both?.then).toBe(total);
  });
  // 35 out of 100 for ties, 20 for fit, cap and reach at nothing, 15 for care, then 5.
  const seeker: Answers = merge(
    { horizons: { short: 'job' } },
    { items: { purpose: 0, sample: 0, reply: 3, headline: 0, inbox: 3, feed: 3 } },
  );
  const { then = 0, now = 0 } = totalsOf(quiz, { model: 1, answers: seeker }) ?? {};
  expect(then - now).toBe(10);
});

test('what changed is told from the newest, and nothing of what the result already had', () => {
  expect(changesSince(quiz, 1).map(({ model }) => model)).toEqual([2]);
  expect(changesSince(quiz, 2)).toEqual([]);
  expect(changesSince({ changes: [{ model: 2 }, { model: 3 }, { model: 4 }] }, 2).map(({ model }) => model)).toEqual([4, 3]);
});
