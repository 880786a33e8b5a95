import { expect, test } from 'vitest';
import { levelsOf } from '../../../src/core/scoring/levels.ts';
import { itemsOf } from '../../../src/core/quiz/quiz.ts';
import { weakestOf } from '../../../src/core/scoring/weakest.ts';
import { quiz } from '../../quiz.ts';
import { always, anyAnswers } from '../space.ts';

const ids = itemsOf(quiz).map(({ item }) => item.id);

test('no other item has a lower level, and none before it has the same', () => {
  always([anyAnswers], (answers) => {
    const levels = levelsOf(quiz, answers);
    const weakest = weakestOf(quiz, answers);
    if (!weakest) return expect(levels).toEqual({});
    expect(weakest.level).toBe(levels[weakest.item]);
    expect(Math.min(...Object.values(levels))).toBe(weakest.level);
    expect(ids.find((id) => levels[id] === weakest.level)).toBe(weakest.item);
  });
});

test('only the items given are looked at, those computed from the context among them', () => {
  const [cap, ...others] = quiz.dimensions;
  const horizons = cap?.items.filter(({ derived }) => derived === 'horizons') ?? [];
  const some = { ...quiz, dimensions: [{ id: 'cap', code: 'c', items: horizons }] };
  always([anyAnswers], (answers) => {
    const weakest = weakestOf(some, answers);
    expect(weakest === undefined).toBe(answers.horizons === undefined);
    if (weakest) expect(weakest.item).toBe('horizons');
  });
  expect(others.length).toBeGreaterThan(0);
});

test('“not sure” is no level', () => {
  expect(weakestOf(quiz, { items: { purpose: 'unsure' } })).toBeUndefined();
  expect(weakestOf(quiz, { items: { purpose: 'unsure', review: 3 } })).toEqual({ item: 'review', level: 3 });
});
