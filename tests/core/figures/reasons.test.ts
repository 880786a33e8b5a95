import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanBar, groupByVerdict, meanPosition, objectiveMeans, verdictOf, verdicts } from '../../../src/core/figures/reasons.ts';
import { levelsOf } from '../../../src/core/scoring/score.ts';
import { quiz } from '../../quiz.ts';

const reasons = quiz.reasons.options.map(({ id }) => id);
const objectives = quiz.objectives.map(({ id }) => id);
const someReasons = fc.subarray(reasons, { minLength: 1 });
const someObjectives = fc.subarray(objectives, { minLength: 1 });
const means = (chosen: string[], set: string[] = objectives) => objectiveMeans(quiz.match, quiz.matchBelow, chosen, set);

test('the word for an objective is the level that the score gives it', () => {
  fc.assert(
    fc.property(someReasons, fc.constantFrom(...objectives), (chosen, objective) => {
      const level = levelsOf(quiz, { reasons: chosen, horizons: { short: objective } })['match'];
      expect(means(chosen, [objective]).map(({ verdict }) => verdicts.indexOf(verdict))).toEqual([level]);
    }),
  );
});

test('one reason has the word of its cell', () => {
  const words = ['hinders', 'neutral', 'helps', 'serves'];
  for (const reason of reasons)
    for (const { objective, mean, verdict } of means([reason])) {
      expect(mean).toBe(quiz.match[reason as 'touch'][objective as 'job'].value);
      expect(verdict).toBe(words[mean + 1]);
    }
});

test('a mean lies between the cells it is made of, and one more reason draws it toward that reason', () => {
  fc.assert(
    fc.property(someReasons, fc.constantFrom(...reasons), fc.constantFrom(...objectives), (chosen, other, objective) => {
      const mean = (list: string[]) => means(list, [objective])[0]?.mean ?? NaN;
      const cells = chosen.map((reason) => mean([reason]));
      expect(mean(chosen)).toBeGreaterThanOrEqual(Math.min(...cells));
      expect(mean(chosen)).toBeLessThanOrEqual(Math.max(...cells));
      const [before, after] = [mean(chosen), mean([...chosen, other])];
      expect(Math.abs(after - mean([other]))).toBeLessThanOrEqual(Math.abs(before - mean([other])) + 1e-9);
    }),
  );
});

test('reasons of another day count for nothing, and without a reason nothing is said', () => {
  fc.assert(
    fc.property(someReasons, fc.array(fc.constantFrom('gone', 'toString', '__proto__')), (chosen, gone) => {
      expect(means([...chosen, ...gone])).toEqual(means(chosen));
      expect(means(gone)).toEqual([]);
    }),
  );
});

test('every objective is in one group, from the best word to the worst', () => {
  fc.assert(
    fc.property(someReasons, someObjectives, (chosen, set) => {
      const groups = groupByVerdict(means(chosen, set));
      expect(groups.flatMap((each) => each.objectives).sort()).toEqual([...set].sort());
      const ranks = groups.map(({ verdict }) => verdicts.indexOf(verdict));
      expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => b - a));
    }),
  );
});

test('a better mean never has a worse word, nor a bar that ends further back; bars start or end at zero', () => {
  const means = fc.double({ min: -1, max: 2, noNaN: true });
  fc.assert(
    fc.property(means, means, (a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      const rank = (mean: number) => verdicts.indexOf(verdictOf(mean, quiz.matchBelow));
      expect(rank(less)).toBeLessThanOrEqual(rank(more));
      expect(meanBar(less).end).toBeLessThanOrEqual(meanBar(more).end);
      const { x, width, end } = meanBar(a);
      expect([x, x + width].map((at) => Math.round(at * 100))).toContain(Math.round(meanPosition(0) * 100));
      expect(a < 0 ? x : x + width).toBeCloseTo(end, 5);
      expect(width).toBeGreaterThanOrEqual(0);
    }),
  );
  expect([meanPosition(-1), meanPosition(2)]).toEqual([0, 100]);
});
