import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unsure, type Answers } from '../../../src/core/quiz/answers.ts';
import type { Level } from '../../../src/core/quiz/quiz.ts';
import { rangeOf } from '../../../src/core/scoring/range.ts';
import { scoreAnswers } from '../../../src/core/scoring/score.ts';
import { situationOf } from '../../../src/core/scoring/standing.ts';
import { quiz } from '../../quiz.ts';
import { always, anyAnswers, behaviours, completeAnswers, levels, merge } from '../space.ts';

const items = (values: readonly (Level | typeof unsure)[]): Record<string, Level | typeof unsure> =>
  Object.fromEntries(behaviours.map((id, at) => [id, values[at] ?? 0]));
const everyItem = fc.tuple(...behaviours.map(() => fc.constantFrom(...levels))).map(items);
const everyItemOrDoubt = fc
  .tuple(...behaviours.map(() => fc.constantFrom<(Level | typeof unsure)[]>(unsure, ...levels)))
  .map(items);

/** The answers with those given for what is still open, and only for it. */
const finished = (answers: Answers, rest: Record<string, Level | typeof unsure>): Answers => merge({ items: rest }, answers);
/** Answers in which nothing that sets the weights is open. */
const settled = anyAnswers.map((answers): Answers => merge({ reasons: ['touch'], horizons: { short: 'job' } }, answers));
const range = (answers: Answers) => {
  const situation = situationOf(quiz, answers);
  return rangeOf(quiz, situation, situation.levels);
};

describe('the range of a total', () => {
  test('is not known while the reasons or the horizons are open: they set the weights', () => {
    always([anyAnswers], (answers) => {
      const { missing } = situationOf(quiz, answers);
      expect(range(answers) === undefined).toBe(missing.includes('reasons') || missing.includes('horizons'));
    });
  });

  test('holds the total, however the behaviours still open are answered', () => {
    always([settled, everyItem], (answers, rest) => {
      const total = scoreAnswers(quiz, finished(answers, rest)).total ?? -1;
      const { low = 101, high = -1 } = range(answers) ?? {};
      expect(low <= total && total <= high).toBe(true);
    });
  });

  test('holds it too when some of them are answered “not sure”, and now', () => {
    always([settled, everyItemOrDoubt], (answers, rest) => {
      const { low = 101, high = -1 } = range(answers) ?? {};
      for (const { total } of [scoreAnswers(quiz, finished(answers, rest)), scoreAnswers(quiz, answers)])
        if (total !== undefined) expect(low <= total && total <= high).toBe(true);
    });
  });

  test('has ends that are reached, and is one point when no behaviour is open', () => {
    always([settled], (answers) => {
      const ends = ([0, 3] as const).map(
        (level) => scoreAnswers(quiz, finished(answers, items(behaviours.map(() => level)))).total,
      );
      expect([range(answers)?.low, range(answers)?.high]).toEqual(ends);
    });
    always([completeAnswers], (answers) => {
      const { total } = scoreAnswers(quiz, answers);
      expect(range(answers)).toEqual({ low: total, high: total });
    });
  });
});
