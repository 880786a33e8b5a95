import { describe, expect, test } from 'vitest';
import { none, type Answers } from '../../../src/core/quiz/answers.ts';
import { paperOf } from '../../../src/core/scoring/paper-tables.ts';
import type { Quiz } from '../../../src/core/quiz/quiz.ts';
import { resultOf } from '../../../src/core/scoring/result.ts';
import { scoreAnswers, weightsOf } from '../../../src/core/scoring/score.ts';
import { reckon, type Reckoned } from '../../paper.ts';
import { quiz } from '../../quiz.ts';
import { readers } from '../random.ts';
import { always, anyAnswers, dimensions, everyIntent, objectives, sizes } from '../space.ts';

const paper = paperOf(quiz);
const byCore = (answers: Answers, of: Quiz = quiz): Reckoned => {
  const { profile } = resultOf(of, answers);
  return { ...scoreAnswers(of, answers), ...(profile && { profile }) };
};

describe('the sheet, followed with a pencil, gives what the site gives', () => {
  const thousand: Answers[] = readers(20_261_122, 1000).map((answers, at) =>
    // One reader in ten has no objective at all.
    at % 10 === 0 ? { ...answers, horizons: { short: none, medium: none, long: none } } : answers,
  );

  test('to a thousand readers', () => {
    for (const answers of thousand) expect(reckon(paper, quiz, answers), JSON.stringify(answers)).toEqual(byCore(answers));
  });

  test('who are of every kind', () => {
    const results = thousand.map((answers) => ({ answers, ...resultOf(quiz, answers) }));
    const seen = (values: (string | undefined)[]) => [...new Set(values)].filter((value) => value !== undefined).sort();
    expect(seen(results.map(({ answers }) => answers.size))).toEqual([...sizes].sort());
    expect(seen(results.map(({ objective }) => objective ?? none))).toEqual([...objectives, none].sort());
    expect(seen(results.map(({ profile }) => profile))).toEqual(quiz.profiles.map(({ id }) => id).sort());
    expect(results.filter(({ unsure }) => unsure.length > 0).length).toBeGreaterThan(100);
    expect(results.filter(({ missing }) => missing.length > 0).length).toBeGreaterThan(100);
    expect(results.filter(({ dimensions: known }) => Object.keys(known).length < dimensions.length).length).toBeGreaterThan(20);
  });

  test('whatever is left unanswered', () => {
    always([anyAnswers], (answers) => {
      expect(reckon(paper, quiz, answers)).toEqual(byCore(answers));
    });
  });

  test('whatever the reasons and the objectives', () => {
    for (const answers of everyIntent) expect(reckon(paper, quiz, answers)).toEqual(byCore(answers));
  });

  test('with other numbers than today’s: odd weights, other points, other limits', () => {
    const other: Quiz = {
      ...quiz,
      points: [0, 3, 5, 11],
      matchBelow: [-0.5, 0.7, 1.3],
      weights: Object.fromEntries(
        Object.entries(quiz.weights).map(([objective, row], at) => [
          objective,
          Object.fromEntries(Object.keys(row).map((id, index) => [id, 3 + ((at + index * 2) % 7)])),
        ]),
      ),
    };
    const sheet = paperOf(other);
    for (const answers of thousand) expect(reckon(sheet, other, answers)).toEqual(byCore(answers, other));
  });
});

describe('what is printed', () => {
  test('is in whole numbers', () => {
    const numbers = [
      ...paper.points,
      ...paper.horizons,
      ...paper.match.flatMap(({ cells, from }) => [cells, ...from]),
      ...paper.scores.points,
      ...paper.scores.rows.flatMap(({ items, scores }) => [items, ...scores.filter((score) => score !== undefined)]),
      ...paper.weights.flatMap(({ weights, sum }) => [...weights, sum]),
      ...paper.halves.flatMap(({ divisor, add }) => [divisor, add]),
    ];
    expect(numbers.filter((number) => !Number.isInteger(number))).toEqual([]);
  });

  test('has a score exactly where so many items can give so many points', () => {
    for (const { items, scores } of paper.scores.rows)
      for (const [at, points] of paper.scores.points.entries()) {
        const can = (left: number, sum: number): boolean =>
          left === 0 ? sum === 0 : paper.points.some((each) => can(left - 1, sum - each));
        expect(scores[at] !== undefined, `${points} points, ${items} items`).toBe(can(items, points));
      }
  });

  test('keeps the weights in proportion, as small as can be', () => {
    expect(paper.weights[0]).toEqual({ objective: 'none', weights: [8, 3, 3, 3, 3], sum: 20 });
    for (const { objective, weights, sum } of paper.weights) {
      const full = dimensions.map((id) => weightsOf(quiz, objective)[id] ?? 0);
      expect(weights.map((weight) => weight * 100)).toEqual(full.map((weight) => weight * sum));
    }
  });

  test('speaks of sizes that a band of contacts begins with: one can tell from the box that is ticked', () => {
    const limits = quiz.profiles
      .flatMap(({ when }) => Object.values(when['contacts'] ?? {}))
      .filter((limit) => limit !== undefined);
    const bands = quiz.size.options.map(({ from }) => from);
    expect(limits.filter((limit) => !bands.includes(limit))).toEqual([]);
  });
});
