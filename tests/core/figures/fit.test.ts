import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOf, worstCell, chosenObjectives, countByValue } from '../../../src/core/figures/fit.ts';
import { horizonsAnswered } from '../../../src/core/quiz/answers.ts';
import { quiz } from '../../quiz.ts';

const reasons = quiz.reasons.options.map(({ id }) => id);
const objectives = quiz.objectives.map(({ id }) => id);
const horizons = quiz.horizons.options.map(({ id }) => id);
const answered = fc.dictionary(
  fc.constantFrom(...horizons, 'gone'),
  fc.constantFrom(...objectives, 'none', 'gone'),
) as fc.Arbitrary<Record<string, string>>;
const someReasons = fc.subarray([...reasons, 'gone']);
const someObjectives = fc.subarray(objectives);

test('the objectives set are those the score counts, each once, in the order of the table', () => {
  fc.assert(
    fc.property(fc.option(answered, { nil: undefined }), (set) => {
      const found = chosenObjectives(horizons, set, objectives);
      const counted = horizonsAnswered(quiz, set ? { horizons: set } : {}).flatMap(({ objective }) => objective ?? []);
      expect(new Set(found)).toEqual(new Set(counted));
      expect(found).toEqual(objectives.filter((objective) => found.includes(objective)));
    }),
  );
});

test('a reader’s cells are those where a reason of theirs crosses an objective of theirs', () => {
  fc.assert(
    fc.property(someReasons, someObjectives, (chosen, set) => {
      const cells = cellsOf(quiz.match, chosen, set);
      expect(cells).toHaveLength(chosen.filter((reason) => reasons.includes(reason)).length * set.length);
      for (const { reason, objective, value } of cells) {
        expect(chosen).toContain(reason);
        expect(set).toContain(objective);
        expect(value).toBe(quiz.match[reason as 'touch'][objective as 'job'].value);
      }
    }),
  );
  expect(cellsOf(quiz.match, reasons, objectives)).toHaveLength(20);
});

test('the cell to read first is one of the reader’s, and none serves less', () => {
  fc.assert(
    fc.property(someReasons, someObjectives, (chosen, set) => {
      const cells = cellsOf(quiz.match, chosen, set);
      const first = worstCell(cells);
      if (cells.length === 0) expect(first).toBeUndefined();
      else {
        expect(cells).toContain(first);
        expect(cells.every(({ value }) => value >= (first?.value ?? NaN))).toBe(true);
        expect(cells.find(({ value }) => value === first?.value)).toBe(first);
      }
    }),
  );
});

test('the count by value counts every cell, the best values first', () => {
  fc.assert(
    fc.property(someReasons, someObjectives, (chosen, set) => {
      const cells = cellsOf(quiz.match, chosen, set);
      const counts = countByValue(cells);
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(cells.length);
      expect(counts.reduce((sum, { value, count }) => sum + value * count, 0)).toBe(
        cells.reduce((sum, { value }) => sum + value, 0),
      );
      expect(counts.every(({ count }) => count > 0)).toBe(true);
      expect(counts.map(({ value }) => value)).toEqual(counts.map(({ value }) => value).sort((a, b) => b - a));
    }),
  );
});
