import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barOf, byVerdict, place, servicesOf, verdictOf, verdicts } from '../../../src/core/figures/reasons.ts';
import { levelsOf } from '../../../src/core/scoring/score.ts';
import { quiz } from '../../quiz.ts';

const reasons = quiz.reasons.options.map(({ id }) => id);
const objectives = quiz.objectives.map(({ id }) => id);
const someReasons = fc.subarray(reasons, { minLength: 1 });
const someObjectives = fc.subarray(objectives, { minLength: 1 });
const services = (chosen: string[], set: string[] = objectives) => servicesOf(quiz.match, quiz.matchBelow, chosen, set);

test('the word for an objective is the level that the score gives it', () => {
  fc.assert(
    fc.property(someReasons, fc.constantFrom(...objectives), (chosen, objective) => {
      const level = levelsOf(quiz, { reasons: chosen, horizons: { short: objective } })['match'];
      expect(services(chosen, [objective]).map(({ verdict }) => verdicts.indexOf(verdict))).toEqual([level]);
    }),
  );
});

test('one reason has the word of its cell', () => {
  const words = ['hinders', 'neutral', 'helps', 'serves'];
  for (const reason of reasons)
    for (const { objective, mean, verdict } of services([reason])) {
      expect(mean).toBe(quiz.match[reason as 'touch'][objective as 'job'].value);
      expect(verdict).toBe(words[mean + 1]);
    }
});

test('a mean lies between the cells it is made of, and one more reason draws it toward that reason', () => {
  fc.assert(
    fc.property(someReasons, fc.constantFrom(...reasons), fc.constantFrom(...objectives), (chosen, other, objective) => {
      const mean = (list: string[]) => services(list, [objective])[0]?.mean ?? NaN;
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
      expect(services([...chosen, ...gone])).toEqual(services(chosen));
      expect(services(gone)).toEqual([]);
    }),
  );
});

test('every objective is told once, from the best word to the worst', () => {
  fc.assert(
    fc.property(someReasons, someObjectives, (chosen, set) => {
      const told = byVerdict(services(chosen, set));
      expect(told.flatMap((each) => each.objectives).sort()).toEqual([...set].sort());
      const ranks = told.map(({ verdict }) => verdicts.indexOf(verdict));
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
      expect(barOf(less).end).toBeLessThanOrEqual(barOf(more).end);
      const { start, length, end } = barOf(a);
      expect([start, start + length].map((x) => Math.round(x * 100))).toContain(Math.round(place(0) * 100));
      expect(a < 0 ? start : start + length).toBeCloseTo(end, 5);
      expect(length).toBeGreaterThanOrEqual(0);
    }),
  );
  expect([place(-1), place(2)]).toEqual([0, 100]);
});
