import { describe, expect, test } from 'vitest';
import { glanceOf } from '../../../src/core/history/glance.ts';
import { sampleAnswers } from '../../../src/core/quiz/sample-answers.ts';
import type { Answers } from '../../../src/core/quiz/answers.ts';
import { questionOrder } from '../../../src/core/quiz/quiz.ts';
import { resultOf } from '../../../src/core/scoring/result.ts';
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
    const { score, profile } = resultOf(quiz, sampleAnswers);
    expect(glanceOf(quiz, { answers: sampleAnswers, results })).toEqual({
      answered: 19,
      all: 19,
      profile,
      total: score.total,
      date: '2026-11-28',
    });
  });

  test('tells the profile alone, on the short path', () => {
    const { profile } = resultOf(quiz, short);
    expect(profile).toBeDefined();
    expect(glanceOf(quiz, { answers: short, results })).toEqual({ answered: 9, all: 19, profile });
  });

  test('tells neither while a dimension is unknown', () => {
    expect(glanceOf(quiz, { answers: { ...short, items: { purpose: 3 } }, results })).toEqual({ answered: 5, all: 19 });
    expect(glanceOf(quiz, { answers: {}, results: {} })).toEqual({ answered: 0, all: 19 });
  });
});

test('the example that home shows is a whole result: each question answered, five scores, a profile and moves', () => {
  const { missing, score, profile, advice } = resultOf(quiz, sampleAnswers);
  expect(missing).toEqual([]);
  expect(Object.keys(score.dimensions)).toHaveLength(5);
  expect(profile).toBeDefined();
  expect(advice.length).toBeGreaterThanOrEqual(3);
});
