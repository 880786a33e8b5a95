import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/core/quiz/answers.ts';
import { extremesOf, isFirstLook, narrowest, totalShown } from '../../../src/core/scoring/first-look.ts';
import { roundToStrength, strengthOf } from '../../../src/core/scoring/strength.ts';
import { resultOf } from '../../../src/core/scoring/result.ts';
import { quiz } from '../../quiz.ts';
import { always, anyAnswers, completeAnswers } from '../space.ts';

const shown = (answers: Answers) => totalShown(quiz, resultOf(quiz, answers));

describe('what is told of the total', () => {
  test('is a number only when every question has an answer and the five dimensions are known', () => {
    always([fc.oneof(anyAnswers, completeAnswers)], (answers) => {
      const result = resultOf(quiz, answers);
      const told = totalShown(quiz, result);
      const known = quiz.dimensions.every(({ id }) => result.score.dimensions[id] !== undefined);
      expect(told.kind === 'total').toBe(known && result.missing.length === 0);
      if (told.kind === 'total') expect(told.total).toBe(result.score.total);
      if (!known) expect(told).toEqual({ kind: 'none' });
      expect(isFirstLook(result)).toBe(result.missing.length > 0);
    });
  });

  test('is else its range, whose middle is told once it is narrow', () => {
    always([anyAnswers], (answers) => {
      const told = shown(answers);
      if (told.kind !== 'range') return;
      expect(resultOf(quiz, answers).range).toEqual({ low: told.low, high: told.high });
      expect(told.middle !== undefined).toBe(told.high - told.low <= narrowest);
      if (told.middle === undefined) return;
      expect(told.middle).toBeGreaterThanOrEqual(told.low);
      expect(told.middle).toBeLessThanOrEqual(told.high);
    });
  });

  const part = (range: { low: number; high: number } | undefined) => ({
    score: { total: 63, dimensions: { cap: 1, fit: 1, ties: 1, reach: 1, care: 1 } },
    missing: ['review'],
    ...(range && { range }),
  });
  test.each([
    [
      { low: 26, high: 87 },
      { kind: 'range', low: 26, high: 87 },
    ],
    [
      { low: 60, high: 65 },
      { kind: 'range', low: 60, high: 65, middle: 63 },
    ],
    [
      { low: 60, high: 66 },
      { kind: 'range', low: 60, high: 66 },
    ],
    [undefined, { kind: 'none' }],
  ])('a range %o is %o', (range, told) => expect(totalShown(quiz, part(range))).toEqual(told));

  test('is nothing while the reasons or the objectives have no answer', () => {
    const items = { purpose: 1, sample: 1, reply: 1, headline: 1, inbox: 1 } as const;
    expect(shown({ items, reasons: [] })).toEqual({ kind: 'none' });
    expect(shown({ items, reasons: [], horizons: { short: 'none' } }).kind).toBe('range');
  });
});

describe('the highest and the lowest dimension', () => {
  test.each([
    [
      { cap: 73, fit: 59, reach: 33, care: 74 },
      { highest: 'care', lowest: 'reach' },
    ],
    [
      { cap: 74, fit: 59, reach: 59, care: 74 },
      { highest: 'cap', lowest: 'reach' },
    ],
    [{ cap: 40 }, undefined],
    [{ cap: 40, fit: 40 }, undefined],
    [{}, undefined],
  ])('of %o: %o', (scores, expected) => expect(extremesOf(quiz, scores)).toEqual(expected));
});

test('a score that is not told is drawn as its word: three lengths, which say the same word', () => {
  const all = Array.from({ length: 101 }, (_, score) => score);
  expect(new Set(all.map(roundToStrength)).size).toBe(3);
  for (const score of all) expect(strengthOf(roundToStrength(score))).toBe(strengthOf(score));
});
