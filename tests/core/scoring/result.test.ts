import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { none, unsure } from '../../../src/core/quiz/answers.ts';
import { context, itemsOf, skeletonOf, type Level } from '../../../src/core/quiz/quiz.ts';
import { questionOrder } from '../../../src/core/quiz/questions.ts';
import { resultOf } from '../../../src/core/scoring/result.ts';
import { quiz } from '../../quiz.ts';
import { always, anyAnswers, behaviours, completeAnswers, dimensions, said } from '../space.ts';

describe('the short path', () => {
  const asked = questionOrder(quiz).short;
  const firsts = asked.filter((id) => behaviours.includes(id));

  test('is the context and the first question of each dimension: nine questions', () => {
    expect(asked).toHaveLength(9);
    expect(asked.slice(0, 4)).toEqual(context);
    const firstOf = dimensions.map((id) => itemsOf(quiz).find(({ dimension }) => dimension.id === id)?.item.id);
    expect(firsts).toEqual(firstOf);
  });

  test('gives all five dimensions, the range of the total, a profile and what is missing', () => {
    always([completeAnswers], (answers) => {
      const short = {
        ...answers,
        items: Object.fromEntries(Object.entries(answers.items ?? {}).filter(([id]) => firsts.includes(id))),
      };
      const { dimensions: known, total, profile, missing, attention } = resultOf(quiz, short);
      expect(Object.keys(known)).toEqual(dimensions);
      expect(profile).toBeDefined();
      expect(attention).toBeDefined();
      expect(missing).toEqual(behaviours.filter((id) => !firsts.includes(id)));
      expect(total.kind).toBe('range');
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
    expect(rest).toEqual({ first: true, total: { kind: 'none' }, dimensions: {}, levels: {}, advice: [], unsure: [] });
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
