import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleInWords } from '../../../src/core/scoring/rule-in-words.ts';
import { quiz } from '../../quiz.ts';
import { always } from '../space.ts';

const words = {
  from: '{name} à {n} ou plus',
  below: '{name} sous {n}',
  contacts: '{n} contacts ou plus',
  contactsBelow: 'moins de {n} contacts',
  all: 'Toutes à {n} ou plus',
  none: 'Aucune',
};
const names = { cap: 'Cap', fit: 'Adéquation', ties: 'Liens', reach: 'Rayonnement', care: 'Soin' };
const say = (when: Parameters<typeof ruleInWords>[2]) => ruleInWords('fr', words, when, names);

test.each([
  ['strategist', 'Toutes à 60 ou plus'],
  ['megaphone', 'Cap sous 40 et Rayonnement à 60 ou plus'],
  ['collector', 'Cap sous 40 et 5\u00a0000 contacts ou plus'],
  ['stroller', 'Cap sous 40'],
  ['swamped', 'Soin sous 40'],
  ['crossroads', 'Rayonnement à 60 ou plus et Liens à 60 ou plus'],
  ['broadcaster', 'Rayonnement à 60 ou plus'],
  ['gardener', 'Liens à 60 ou plus'],
  ['builder', 'Aucune'],
])('the rule of the %s reads “%s”', (id, expected) => {
  expect(say(quiz.profiles.find((profile) => profile.id === id)?.when ?? {})).toBe(expected);
});

describe('a rule', () => {
  const bound = fc.integer({ min: 1, max: 99 });
  const condition = fc.oneof(
    fc.record({ from: bound }),
    fc.record({ below: bound }),
    fc.tuple(bound, bound).map(([from, more]) => ({ from, below: from + more })),
  );
  const when = fc.dictionary(fc.constantFrom(...Object.keys(names), 'contacts', 'inbox'), condition, { noNullPrototype: true });

  test('is said with each of its bounds and names, unless one sentence says it of all', () => {
    always([when], (rule) => {
      const said = say(rule);
      if (said === words.none) return expect(rule).toEqual({});
      if (said.startsWith('Toutes')) {
        expect(new Set(Object.values(rule).map((each) => JSON.stringify(each))).size).toBe(1);
        return expect(Object.keys(rule)).toHaveLength(5);
      }
      const bounds = Object.values(rule).flatMap(({ from, below }: { from?: number; below?: number }) =>
        [from, below].filter((n) => n !== undefined),
      );
      expect((said.match(/\d+/g) ?? []).map(Number)).toEqual(bounds);
      for (const name of Object.keys(rule)) expect(said).toContain((names as Record<string, string>)[name] ?? name);
    });
  });

  test('of a small network says fewer contacts, and an unnamed fact by its id', () => {
    expect(say({ contacts: { below: 1500 }, feed: { below: 1 } })).toBe('moins de 1\u00a0500 contacts et feed sous 1');
  });

  test('is said of all the dimensions only when it asks the same of each', () => {
    const all = { cap: { from: 60 }, fit: { from: 60 }, ties: { from: 60 }, reach: { from: 60 }, care: { from: 60 } };
    expect(say(all)).toBe('Toutes à 60 ou plus');
    expect(say({ ...all, care: { from: 50 } })).toContain('Soin à 50 ou plus');
    expect(say({ ...all, care: { from: 60, below: 90 } })).toContain('Soin sous 90');
    const { care: _care, ...four } = all;
    expect(say(four)).not.toContain('Toutes');
  });
});
