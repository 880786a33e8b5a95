import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setAnswer } from '../../../src/core/quiz/set-answer.ts';
import { unsure, type Answers } from '../../../src/core/quiz/answers.ts';
import { itemsOf, type Level } from '../../../src/core/quiz/quiz.ts';
import { resultOf } from '../../../src/core/scoring/result.ts';
import { halfUp, levelsOf, scoreAnswers, scoreOf } from '../../../src/core/scoring/score.ts';
import { quiz } from '../../quiz.ts';
import { always, anyAnswers, behaviours, combinations, dimensions, levels, objectives, subsets } from '../space.ts';

const itemsIn = (dimension: string) => itemsOf(quiz).flatMap((each) => (each.dimension.id === dimension ? [each.item.id] : []));

describe('raising a level', () => {
  test.each(dimensions)('never lowers %s, whatever its other items are', (dimension) => {
    const items = itemsIn(dimension);
    for (const way of combinations(items.map(() => [undefined, ...levels]))) {
      const known = Object.fromEntries(items.flatMap((item, at) => (way[at] === undefined ? [] : [[item, way[at]]])));
      const before = scoreOf(quiz, known, undefined).dimensions[dimension] ?? 0;
      for (const [item, level] of Object.entries(known)) {
        if (level === 3) continue;
        const after = scoreOf(quiz, { ...known, [item]: (level + 1) as Level }, undefined).dimensions[dimension];
        if (after === undefined || after <= before) expect({ known, item }).toBe('a level up');
      }
    }
  });

  test('never lowers the total: a higher weighted sum never gives a lower one', () => {
    for (const weights of Object.values(quiz.weights))
      for (const present of subsets(Object.values(weights))) {
        const weight = present.reduce((a, b) => a + b, 0);
        for (let sum = 0; sum < 100 * weight; sum++)
          if (halfUp(sum + 1, weight) < halfUp(sum, weight)) expect({ sum, weight }).toBe('rounded up and up');
      }
  });

  test('never lowers the total of whole answers', () => {
    always([anyAnswers, fc.constantFrom(...behaviours)], (answers, item) => {
      const from = answers.items?.[item];
      if (typeof from !== 'number' || from === 3) return;
      const after = scoreAnswers(quiz, setAnswer(answers, { id: 'item', item, value: (from + 1) as Level }));
      expect(after.total).toBeGreaterThanOrEqual(scoreAnswers(quiz, answers).total ?? 101);
    });
  });

  test('of a derived item never lowers the total under the same objective', () => {
    always(
      [anyAnswers, fc.constantFrom(undefined, ...objectives), fc.constantFrom('horizons', 'match')],
      (answers, objective, item) => {
        const known = levelsOf(quiz, answers);
        const totals = levels.map((level) => scoreOf(quiz, { ...known, [item]: level }, objective).total ?? -1);
        expect(totals).toEqual([...totals].sort((a, b) => a - b));
      },
    );
  });
});

describe('what is not known', () => {
  const without = (answers: Answers, item: string) => setAnswer(answers, { id: 'item', item });

  test('never counts: forgetting a “not sure” changes nothing but what is unsure and missing', () => {
    always([anyAnswers, fc.constantFrom(...behaviours)], (answers, item) => {
      const forgotten = without(answers, item);
      const doubted = setAnswer(forgotten, { id: 'item', item, value: unsure });
      const [a, b] = [resultOf(quiz, doubted), resultOf(quiz, forgotten)];
      const { unsure: doubts, missing, first, total, dimensions: known } = a;
      const changed = { unsure: doubts, missing, first, total, dimensions: known };
      // Words become numbers, and the range is narrower, once nothing is missing.
      expect({ ...a, ...changed }).toEqual({ ...b, ...changed });
      expect(scoreAnswers(quiz, doubted)).toEqual(scoreAnswers(quiz, forgotten));
      expect([...a.unsure].sort()).toEqual([...b.unsure, item].sort());
      expect(a.missing).toEqual(b.missing.filter((id) => id !== item));
      expect(b.missing).toContain(item);
    });
  });

  test('leaves its dimension as it would be with the other items alone', () => {
    always([anyAnswers, fc.constantFrom(...dimensions)], (answers, dimension) => {
      const alone = Object.entries(answers.items ?? {}).filter(
        ([id, value]) => value !== unsure && itemsIn(dimension).includes(id),
      );
      const { items: _items, ...context } = answers;
      const score = scoreAnswers(quiz, { ...context, items: Object.fromEntries(alone) });
      expect(score.dimensions[dimension]).toBe(scoreAnswers(quiz, answers).dimensions[dimension]);
    });
  });

  test('is absent, never zero: a dimension without a level has no score and weighs nothing', () => {
    always([anyAnswers], (answers) => {
      const { dimensions: scores, total } = scoreAnswers(quiz, answers);
      const known = levelsOf(quiz, answers);
      expect(Object.keys(scores)).toEqual(dimensions.filter((id) => itemsIn(id).some((item) => known[item] !== undefined)));
      const values = Object.values(scores);
      if (total === undefined) expect(values).toEqual([]);
      else {
        expect(total).toBeGreaterThanOrEqual(Math.min(...values));
        expect(total).toBeLessThanOrEqual(Math.max(...values));
      }
    });
  });
});
