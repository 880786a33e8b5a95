import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { none, unsure, type Answers } from '../../../src/core/quiz/answers.ts';
import { context, itemsOf, questionOrder, skeletonOf, type Level } from '../../../src/core/quiz/quiz.ts';
import { resultOf } from '../../../src/core/scoring/result.ts';
import { quiz } from '../../quiz.ts';
import { always, anyAnswers, behaviours, completeAnswers, dimensions, levels, merge, said } from '../space.ts';

const items = (values: readonly (Level | typeof unsure)[]): Record<string, Level | typeof unsure> =>
  Object.fromEntries(behaviours.map((id, at) => [id, values[at] ?? 0]));
const everyItem = fc.tuple(...behaviours.map(() => fc.constantFrom(...levels))).map(items);
const everyItemOrDoubt = fc
  .tuple(...behaviours.map(() => fc.constantFrom<(Level | typeof unsure)[]>(unsure, ...levels)))
  .map(items);

describe('the range announced', () => {
  /** The answers with those given for what is still open, and only for it. */
  const finished = (answers: Answers, rest: Record<string, Level | typeof unsure>): Answers => merge({ items: rest }, answers);

  /** Answers in which nothing that sets the weights is open. */
  const settled = anyAnswers.map((answers): Answers => merge({ reasons: ['touch'], horizons: { short: 'job' } }, answers));

  test('is not announced while the reasons or the horizons are open: they set the weights', () => {
    always([anyAnswers], (answers) => {
      const { range, missing } = resultOf(quiz, answers);
      expect(range === undefined).toBe(missing.includes('reasons') || missing.includes('horizons'));
    });
  });

  test('holds the total, however the behaviours still open are answered', () => {
    always([settled, everyItem], (answers, rest) => {
      const { range } = resultOf(quiz, answers);
      const { score } = resultOf(quiz, finished(answers, rest));
      const total = score.total ?? -1;
      expect((range?.low ?? 101) <= total && total <= (range?.high ?? -1)).toBe(true);
    });
  });

  test('holds it too when some of them are answered “not sure”, and now', () => {
    always([settled, everyItemOrDoubt], (answers, rest) => {
      const { range, score } = resultOf(quiz, answers);
      for (const { total } of [resultOf(quiz, finished(answers, rest)).score, score])
        if (total !== undefined) expect((range?.low ?? 101) <= total && total <= (range?.high ?? -1)).toBe(true);
    });
  });

  test('has ends that are reached, and is one point when no behaviour is open', () => {
    always([settled], (answers) => {
      const { range } = resultOf(quiz, answers);
      const ends = ([0, 3] as const).map(
        (level) => resultOf(quiz, finished(answers, items(behaviours.map(() => level)))).score.total,
      );
      expect([range?.low, range?.high]).toEqual(ends);
    });
    always([completeAnswers], (answers) => {
      const { range, score } = resultOf(quiz, answers);
      expect(range).toEqual({ low: score.total, high: score.total });
    });
  });
});

describe('the short path', () => {
  const asked = questionOrder(quiz).short;
  const firsts = asked.filter((id) => behaviours.includes(id));

  test('is the context and the first question of each dimension: nine questions', () => {
    expect(asked).toHaveLength(9);
    expect(asked.slice(0, 4)).toEqual(context);
    const firstOf = dimensions.map((id) => itemsOf(quiz).find(({ dimension }) => dimension.id === id)?.item.id);
    expect(firsts).toEqual(firstOf);
  });

  test('gives all five dimensions, a total, a profile and what is missing', () => {
    always([completeAnswers], (answers) => {
      const short = {
        ...answers,
        items: Object.fromEntries(Object.entries(answers.items ?? {}).filter(([id]) => firsts.includes(id))),
      };
      const { score, profile, missing, range, attention } = resultOf(quiz, short);
      expect(Object.keys(score.dimensions)).toEqual(dimensions);
      expect(profile).toBeDefined();
      expect(attention).toBeDefined();
      expect(missing).toEqual(behaviours.filter((id) => !firsts.includes(id)));
      expect(range && range.low < range.high).toBe(true);
    });
  });
});

describe('a result', () => {
  test('is the same from the quiz without its words', () => {
    const skeleton = skeletonOf(quiz);
    expect(JSON.stringify(skeleton)).not.toMatch(/"(fr|en|label|question)"/);
    expect(quiz).toMatchObject(skeleton);
    always([anyAnswers], (answers) => expect(resultOf(skeleton, answers)).toEqual(resultOf(quiz, answers)));
  });

  test('lists each item once: with a move, unsure, missing or at its best', () => {
    always([anyAnswers], (answers) => {
      const { advice, unsure: doubts, missing } = resultOf(quiz, answers);
      const best = behaviours.filter((id) => answers.items?.[id] === 3);
      const listed = [...advice.map(({ item }) => item), ...doubts, ...missing, ...best].filter((id) => behaviours.includes(id));
      expect(listed.sort()).toEqual([...behaviours].sort());
    });
  });

  test('lists what is unsure in the order of the quiz', () => {
    always([fc.tuple(...behaviours.map(() => fc.constantFrom(...said)))], (values) => {
      const pairs = behaviours.map((id, at) => [id, values[at]] as const).filter(([, value]) => value !== undefined);
      const { unsure: doubts } = resultOf(quiz, {
        items: Object.fromEntries([...pairs].reverse()) as Record<string, Level | typeof unsure>,
      });
      expect(doubts).toEqual(pairs.flatMap(([id, value]) => (value === unsure ? [id] : [])));
    });
  });

  test('says nothing of what was not answered', () => {
    const { risks, opportunities, missing, ...rest } = resultOf(quiz, {});
    expect(rest).toEqual({ score: { dimensions: {} }, levels: {}, advice: [], unsure: [] });
    expect([...risks, ...opportunities].every(({ level }) => level === undefined)).toBe(true);
    expect(missing).toEqual([...context, ...behaviours]);
    expect(resultOf(quiz, { horizons: { long: none } })).not.toHaveProperty('objective');
  });

  test('leaves the answers it was given as they were', () => {
    always([anyAnswers], (answers) => {
      const copy = structuredClone(answers);
      resultOf(quiz, answers);
      expect(answers).toEqual(copy);
    });
  });
});
