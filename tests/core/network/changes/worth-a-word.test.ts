import { expect, test } from 'vitest';
import { changesBetween } from '../../../../src/core/network/changes/changes.ts';
import { olderExample } from '../../../../src/core/network/changes/older-example.ts';
import { worthAWord } from '../../../../src/core/network/changes/worth-a-word.ts';
import type { Person } from '../../../../src/core/network/base/person.ts';
import { networkOf, today } from '../people.ts';

// cspell:disable
const at = (name: string, company: string, position = 'Analyste', connectedOn = 20_200_101): Person => ({
  name,
  company,
  position,
  connectedOn,
  slug: name.toLowerCase(),
});

test('who moved to a chosen company comes first, then who serves the objective, then the others', () => {
  const older = [at('Léa', 'Fleuve'), at('Omar', 'Fleuve'), at('Zoé', 'Fleuve'), at('Ana', 'Boréal')];
  const newer = [
    at('Léa', 'Nordique'),
    at('Omar', 'Boréal'),
    at('Zoé', 'Fleuve', 'Directrice'),
    at('Ana', 'Boréal'),
    at('Max', 'Givrolia', 'Directeur', 20_261_101),
    at('Rien', 'Givrolia', 'Analyste', 20_261_101),
  ];
  const changes = changesBetween({ people: older, hidden: [] }, { people: newer, hidden: [] });
  const list = worthAWord(changes, {
    serves: ({ position }) => position.startsWith('Direct'),
    target: ({ company }) => company === 'Boréal',
  });
  expect(list.map(({ person, reason }) => [person.name, reason.kind])).toEqual([
    ['Omar', 'target'],
    ['Zoé', 'position'],
    ['Max', 'came'],
    ['Léa', 'company'],
  ]);
  expect(list[0]?.reason).toEqual({ kind: 'target', from: 'Fleuve' });
});

test('the example has an older export, from which people came, left and moved', () => {
  const network = networkOf(3, 3000);
  const older = olderExample(network, 'M1R01R', today);
  expect(olderExample(network, 'M1R01R', today)).toEqual(older);
  expect(Math.max(...older.people.map(({ connectedOn }) => connectedOn))).toBeLessThanOrEqual(today - 10_000);
  const { came, left, moved, same } = changesBetween(older, network);
  for (const list of [came, left, moved]) expect(list.length).toBeGreaterThan(20);
  expect(same).toBeGreaterThan(moved.length);
  expect(worthAWord(changesBetween(older, network), { serves: () => true })).toHaveLength(20);
});
