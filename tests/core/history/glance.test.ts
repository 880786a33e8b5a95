import { describe, expect, test } from 'vitest';
import { glanceOf } from '../../../src/core/history/glance.ts';
import { sampleAnswers } from '../../../src/core/quiz/sample-answers.ts';
import type { Answers } from '../../../src/core/quiz/answers.ts';
import { questionOrder } from '../../../src/core/quiz/questions.ts';
import { resultOf } from '../../../src/core/scoring/result.ts';
import { scoreAnswers } from '../../../src/core/scoring/score.ts';
import { doubted } from '../space.ts';
import { quiz } from '../../quiz.ts';

const shortItems = questionOrder(quiz).short;
const short: Answers = {
  ...sampleAnswers,
  items: Object.fromEntries(Object.entries(sampleAnswers.items ?? {}).filter(([id]) => shortItems.includes(id))),
};
const dated = (date: string) => ({ date, model: quiz.model, answers: sampleAnswers });
const results = { a: dated('2026-11-28T09:05:00'), b: dated('2026-10-01T09:05:00'), c: { date: 7 } };

describe('a glance at where the reader stands', () => {
  test('tells the profile, the total and the latest day once every question is answered', () => {
    const { profile } = resultOf(quiz, sampleAnswers);
    expect(glanceOf(quiz, { answers: sampleAnswers, results })).toEqual({
      answered: 19,
      all: 19,
      profile,
      total: scoreAnswers(quiz, sampleAnswers).total,
      date: '2026-11-28',
    });
  });

  test('tells the profile alone, on the short path', () => {
    const { profile } = resultOf(quiz, short);
    expect(profile).toBeDefined();
    expect(glanceOf(quiz, { answers: short, results })).toEqual({ answered: 9, all: 19, profile });
  });

  test('counts the questions of a first look alone until they are all answered, once one of them is', () => {
    expect(glanceOf(quiz, { answers: { ...short, items: { purpose: 3 } }, results })).toEqual({ answered: 5, all: 9 });
    expect(glanceOf(quiz, { answers: { items: { criterion: 1 } }, results: {} })).toEqual({ answered: 1, all: 19 });
  });

  test('tells no total of whole answers that leave a dimension unknown', () => {
    const answers: Answers = { ...sampleAnswers, items: { ...sampleAnswers.items, ...doubted('care') } };
    expect(glanceOf(quiz, { answers, results })).toEqual({ answered: 19, all: 19, date: '2026-11-28' });
  });

  test('tells neither while a dimension is unknown', () => {
    expect(glanceOf(quiz, { answers: {}, results: {} })).toEqual({ answered: 0, all: 19 });
  });
});

test('the example that home shows is a whole result: each question answered, five scores, a profile and moves', () => {
  const { missing, total, dimensions, profile, advice } = resultOf(quiz, sampleAnswers);
  expect(missing).toEqual([]);
  expect(total.kind).toBe('total');
  expect(Object.keys(dimensions)).toHaveLength(5);
  expect(profile).toBeDefined();
  expect(advice.length).toBeGreaterThanOrEqual(3);
});
