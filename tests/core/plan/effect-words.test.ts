import { expect, test } from 'vitest';
import { effectInWords } from '../../../src/core/plan/effect-words.ts';
import type { Effect } from '../../../src/core/plan/effect.ts';
import type { ShownStanding } from '../../../src/core/scoring/first-look.ts';
import type { ShownScore } from '../../../src/core/scoring/strength.ts';

const names = { reach: 'Rayonnement', builder: 'Bâtisseur', gardener: 'Jardinier' };
const words = { low: 'faible', fair: 'moyen', strong: 'fort' };
/** An arrow is tied to what stands on its two sides. */
const tied = (...phrases: string[]) => phrases.map((phrase) => phrase.replace(' → ', '\u00A0→\u00A0'));
const standing = (reach: ShownScore, total?: number, profile = 'builder'): ShownStanding => ({
  first: typeof reach === 'string',
  total: total === undefined ? { kind: 'range', low: 26, high: 87 } : { kind: 'total', total },
  dimensions: { reach },
  profile,
});
const says = (before: ShownStanding, after: ShownStanding) => {
  const effect: Effect = { before, after, changed: ['reach'] };
  return effectInWords('fr', effect, names, { change: '{name} {from} → {to}', total: 'Total' }, words);
};

test('numbers, then the total, then the profile where it is another', () => {
  expect(says(standing(33, 60), standing(48, 62))).toEqual(tied('Rayonnement 33 → 48', 'Total 60 → 62'));
  expect(says(standing(33, 60), standing(48, 62, 'gardener'))).toEqual([
    ...tied('Rayonnement 33 → 48', 'Total 60 → 62'),
    'Bâtisseur\u00A0→ Jardinier',
  ]);
});

test('words while an answer is missing, and no total; nothing where the word stays', () => {
  expect(says(standing('low'), standing('fair'))).toEqual(tied('Rayonnement faible → moyen'));
  expect(says(standing('low'), standing('low'))).toEqual([]);
});

test('a total that is certain while a question that does not score is open is told', () => {
  expect(says(standing('low', 60), standing('low', 62))).toEqual(tied('Total 60 → 62'));
});

test('the answer that was the last one missing: each side says what it may', () => {
  expect(says(standing('low'), standing(48, 62))).toEqual(tied('Rayonnement faible → 48'));
});
