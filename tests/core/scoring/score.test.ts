import { describe, expect, test } from 'vitest';
import { none, primaryObjective, type Answers } from '../../../src/core/quiz/answers.ts';
import { type Level, type Quiz } from '../../../src/core/quiz/quiz.ts';
import { halfUp, levelsOf, scoreAnswers, scoreOf } from '../../../src/core/scoring/score.ts';
import { quiz } from '../../quiz.ts';
import { readers } from '../random.ts';
import {
  chosen,
  dimensionScore,
  dimensionScores,
  itemsIn,
  levelsIn,
  primary,
  totalOf,
  weights,
  type Known,
} from '../restated.ts';
import { behavioursOf, combinations, dimensions, everyHorizons, everyIntent, everySaid, levels, objectives } from '../space.ts';

const permutations = <T>(list: readonly T[]): T[][] =>
  list.length === 0
    ? [[]]
    : list.flatMap((each, at) => permutations(list.filter((_, other) => other !== at)).map((rest) => [each, ...rest]));

/** Every way for the items of a dimension to have a level or none. */
const everyLevel = (dimension: string): Known[] =>
  combinations((itemsIn[dimension] ?? []).map((item) => [undefined, ...levels].map((level) => [item, level] as const))).map(
    (pairs) => Object.fromEntries(pairs.filter((pair): pair is [string, Level] => pair[1] !== undefined)),
  );

const core = (known: Known, objective: string | undefined) => scoreOf(quiz, known as Record<string, Level>, objective);

describe('core agrees with product.md stated again', () => {
  test('the data has the items, weights and points of product.md', () => {
    expect(Object.fromEntries(quiz.dimensions.map(({ id, items }) => [id, items.map((item) => item.id)]))).toEqual(itemsIn);
    expect(quiz.weights).toEqual(weights);
    expect(quiz.points).toEqual([0, 4, 7, 9]);
  });

  test('on the levels and the primary objective that all 7,128 contexts give', () => {
    expect(everyIntent).toHaveLength(216 * 33);
    for (const answers of everyIntent) {
      expect(levelsOf(quiz, answers)).toEqual(levelsIn(answers));
      expect(primaryObjective(quiz, answers)).toBe(primary(answers));
    }
  });

  test.each(dimensions)('on everything that can be said about %s', (dimension) => {
    const ways = everySaid(behavioursOf(dimension));
    expect(ways).toHaveLength(216);
    for (const answers of ways) expect(scoreAnswers(quiz, answers).dimensions).toEqual(dimensionScores(levelsIn(answers)));
  });

  test.each(dimensions)('on every combination of levels in %s, with every objective', (dimension) => {
    const ways = everyLevel(dimension);
    expect(ways).toHaveLength(dimension === 'cap' ? 5 ** 5 : 5 ** 3);
    for (const known of ways) {
      const score = dimensionScore(dimension, known);
      for (const objective of [undefined, ...objectives])
        expect(core(known, objective)).toEqual(
          score === undefined ? { dimensions: {} } : { dimensions: { [dimension]: score }, total: score },
        );
    }
  });

  test.each([undefined, ...objectives])(
    'on every weighted sum that dimensions can make, whichever are present (%s)',
    (objective) => {
      const scores = dimensions.map(
        (dimension) => new Map(everyLevel(dimension).map((known) => [dimensionScore(dimension, known), known])),
      );
      // By the dimensions present and their weighted sum, the first levels found that make it.
      let sums = new Map<string, { present: string; sum: number; known: Known }>([['', { present: '', sum: 0, known: {} }]]);
      dimensions.forEach((dimension, at) => {
        const next = new Map(sums);
        for (const { present, sum, known } of sums.values())
          for (const [score, more] of scores[at] ?? []) {
            if (score === undefined) continue;
            const weight = weights[objective ?? 'none']?.[dimension] ?? 0;
            const made = { present: `${present} ${dimension}`, sum: sum + weight * score, known: { ...known, ...more } };
            const key = `${made.present} ${made.sum}`;
            next.set(key, next.get(key) ?? made);
          }
        sums = next;
      });
      expect(sums.size).toBeGreaterThan(10_000);
      const totals = new Set<number | undefined>();
      for (const { known } of sums.values()) {
        const { total } = core(known, objective);
        if (total !== totalOf(dimensionScores(known), objective))
          expect(known, `total ${total}`).toBe('scored as product.md says');
        totals.add(total);
      }
      // The first point of one item alone is worth more than 1.5 on the total, but where a dimension counts for little.
      const least = Math.min(...Object.values(weights[objective ?? 'none'] ?? {})) < 10 ? 1 : 2;
      expect(totals).toEqual(new Set([undefined, 0, ...Array.from({ length: 101 - least }, (_, at) => at + least)]));
    },
  );

  test('on whole answers of 5,000 readers', () => {
    for (const answers of readers(1, 5000)) {
      const known = levelsIn(answers);
      const total = totalOf(dimensionScores(known), primary(answers));
      expect(scoreAnswers(quiz, answers)).toEqual({ dimensions: dimensionScores(known), ...(total !== undefined && { total }) });
    }
  });
});

describe('halves', () => {
  test('exact ones go up', () => {
    for (let whole = 0; whole <= 100; whole++)
      for (let unit = 1; unit <= 100; unit++) expect(halfUp((2 * whole + 1) * unit, 2 * unit)).toBe(whole + 1);
  });

  test('every other quotient goes to the nearest', () => {
    for (let b = 1; b <= 100; b++)
      for (let a = 0; a <= 100 * b; a++) {
        const distance = 2n * BigInt(Math.abs(halfUp(a, b) * b - a));
        if (distance > BigInt(b) || !Number.isInteger(halfUp(a, b))) expect([a, b]).toBe('rounded to the nearest');
      }
  });
});

describe('the context', () => {
  test('counts as soon as the horizons are answered, even by none three times', () => {
    const nothing: Answers = { horizons: { short: none, medium: none, long: none } };
    expect(scoreAnswers(quiz, nothing)).toEqual({ dimensions: { cap: 0 }, total: 0 });
    expect(scoreAnswers(quiz, { reasons: [] })).toEqual({ dimensions: {} });
    expect(scoreAnswers(quiz, { ...nothing, items: { purpose: 3 } }).dimensions).toEqual({ cap: 50 });
  });

  test('has no match without a reason or without an objective', () => {
    for (const answers of everyIntent) {
      const present = (answers.reasons ?? []).length > 0 && chosen(answers).length > 0;
      expect('match' in levelsOf(quiz, answers)).toBe(present);
    }
  });

  test('counts an objective once in the match, at however many horizons it is', () => {
    for (const answers of everyIntent) {
      const [first] = chosen(answers);
      if (first === undefined || chosen(answers).some((objective) => objective !== first)) continue;
      expect(levelsOf(quiz, answers)['match']).toBe(levelsOf(quiz, { ...answers, horizons: { short: first } })['match']);
    }
    const twice: Answers = { reasons: ['pool'], horizons: { short: 'job', medium: 'job', long: 'client' } };
    expect(levelsOf(quiz, twice)['match'], 'the mean of −1 and 1, not of −1, −1 and 1').toBe(1);
  });

  test('has the objective of the nearest horizon first, whatever the order of the data', () => {
    const orders = permutations(quiz.horizons.options).map((options): Quiz => ({
      ...quiz,
      horizons: { ...quiz.horizons, options },
    }));
    for (const answers of everyHorizons)
      for (const order of orders) expect(primaryObjective(order, answers)).toBe(primary(answers));
  });
});
