import { expect, test } from 'vitest';
import { effectInWords } from '../../../src/core/plan/effect-words.ts';

const names = { reach: 'Rayonnement', builder: 'Bâtisseur', gardener: 'Jardinier' };
const t = { change: '{name} {from} → {to}', total: 'Total' };
const effect = (profile = 'builder', to = 48) => ({
  before: { dimensions: { reach: 33 }, total: 60, profile: 'builder' },
  after: { dimensions: { reach: to }, total: 62, profile },
  changed: ['reach'],
});

test('numbers, then the total, then the profile where it is another', () => {
  expect(effectInWords('fr', effect(), names, t)).toEqual(['Rayonnement 33 → 48', 'Total 60 → 62']);
  expect(effectInWords('fr', effect('gardener'), names, t)).toEqual([
    'Rayonnement 33 → 48',
    'Total 60 → 62',
    'Bâtisseur → Jardinier',
  ]);
});

test('words while an answer is missing, and no total; nothing where the word stays', () => {
  const words = { low: 'faible', fair: 'moyen', strong: 'fort' };
  expect(effectInWords('fr', effect(), names, t, words)).toEqual(['Rayonnement faible → moyen']);
  expect(effectInWords('fr', effect('builder', 39), names, t, words)).toEqual([]);
});
