// cspell:disable
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matcherFor } from '../../../../src/core/network/search/fit.ts';
import { measureTimes, measureWork } from '../../../../src/core/network/measure/measure.ts';
import type { Network, PartialDate, Person } from '../../../../src/core/network/base/person.ts';
import { suggestTerms } from '../../../../src/core/network/search/suggestions.ts';
import { suggestedFor, type Objective, type TermSuggestion } from '../../../../src/core/network/search/terms.ts';
import { anyOn, anyPeople, networkOf, today } from '../people.ts';

const sum = (all: readonly { n: number }[]) => all.reduce((total, { n }) => total + n, 0);
const measure = (network: Network, now: PartialDate) => ({ times: measureTimes(network, now), work: measureWork(network) });
const people = (count: number, position: string, company = '', name = 'Zoé Xylo'): Person[] =>
  Array.from({ length: count }, () => ({ name, position, company, connectedOn: 20_240_101 }));

test('what is measured leaves nobody out, and its percentages add up', () => {
  fc.assert(
    fc.property(anyPeople, fc.array(anyOn, { maxLength: 5 }), (list, hidden) => {
      const { times, work } = measure({ people: list, hidden }, today);
      expect([times.contacts, times.hidden]).toEqual([list.length + hidden.length, hidden.length]);
      for (const ranked of [work.families, work.levels]) {
        expect(sum(ranked)).toBe(list.length);
        expect(ranked.at(-1)?.id).toBe('unplaced');
        expect(ranked.reduce((total, { percent }) => total + percent, 0)).toBe(list.length > 0 ? 100 : 0);
      }
      if (work.companies.distinct <= 30) {
        expect(sum(work.companies.ranked) + work.companies.own + work.companies.none).toBe(list.length);
      }
    }),
  );
});

test('what is measured is plain data, without anybody’s name or address', () => {
  const { people: list, hidden } = networkOf(1, 2000);
  const named = list.map((person, at) => ({ ...person, name: `Prénom${at} Nom${at}` }));
  const measured = measure({ people: named, hidden }, today);
  expect(structuredClone(measured)).toEqual(measured);
  expect(JSON.parse(JSON.stringify(measured))).toEqual(measured);
  expect(structuredClone(suggestTerms(named))).toEqual(suggestTerms(named));
  expect(JSON.stringify([measured, suggestTerms(named)])).not.toMatch(/Nom\d|exemple-/i);
});

test('the order of the file changes nothing of what is measured', () => {
  const { people: list, hidden } = networkOf(2, 1500);
  expect(suggestTerms(list.toReversed())).toEqual(suggestTerms(list));
  expect(measure({ people: list.toReversed(), hidden: hidden.toReversed() }, today)).toEqual(
    measure({ people: list, hidden }, today),
  );
});

test('what is proposed is in the data exactly as often as it says, at most twelve times, the most frequent first', () => {
  fc.assert(
    fc.property(anyPeople, (list) => {
      const all = suggestTerms(list);
      for (const [objective, lists] of Object.entries(suggestedFor))
        for (const id of lists) {
          expect(all[id].length).toBeLessThanOrEqual(12);
          expect(all[id]).toEqual(
            all[id].toSorted(
              (a: TermSuggestion, b: TermSuggestion) => b.n - a.n || (id === 'companies' ? 0 : a.value < b.value ? -1 : 1),
            ),
          );
          for (const { kind, value, n } of all[id]) {
            expect(n).toBeGreaterThanOrEqual(3);
            const fits = list.filter(matcherFor(objective as Objective, [{ kind, value }]));
            expect([value, fits.length]).toEqual([value, n]);
          }
        }
    }),
  );
});

test('nothing of fewer than two contacts in a thousand is proposed', () => {
  const few = people(5, 'Soudeuse sous-marine');
  expect(suggestTerms([...few, ...people(2000, 'Comptable')]).roles.map(({ value }) => value)).toContain('soudeuse');
  expect(suggestTerms([...few, ...people(2500, 'Comptable')]).roles.map(({ value }) => value)).toEqual(['comptable']);
});

test('words are shown as contacts write them, and two that go together are one', () => {
  const { fields } = suggestTerms([
    ...people(6, 'Conseillère, Ressources humaines'),
    ...people(3, 'Conseiller RESSOURCES HUMAINES'),
    ...people(4, 'Infirmière en santé'),
    ...people(3, 'Infirmier, Santé'),
    ...people(3, 'Sante mentale'),
  ]);
  expect(fields.map(({ label, n }) => [label, n])).toEqual([
    ['santé', 10],
    ['Ressources humaines', 9],
    ['Infirmière', 4],
    ['Infirmier santé', 3],
    ['santé mentale', 3],
  ]);
});

test('a sector is a word of several companies; those who work for themselves are no company to look for', () => {
  const { sectors, companies } = suggestTerms([
    ...['Banque du Fleuve', 'Banque Nordique', 'Banque Laurentide'].flatMap((name) => people(4, '', name)),
    ...people(20, '', 'Xylophonie inc.'),
    ...people(30, '', 'Travailleur autonome'),
  ]);
  expect(sectors.map(({ value }) => value)).toEqual(['banque']);
  expect(companies.map(({ label }) => label)).toEqual([
    'Xylophonie inc.',
    'Banque Laurentide',
    'Banque Nordique',
    'Banque du Fleuve',
  ]);
});

test('a piece of companies’ names is no topic, unless as many do that work as are employed by such a name', () => {
  const firms = ['Technologies Ouananix', 'Banque Ouananix', 'Ouananix Technologies', 'Technologies du Fleuve', 'Banque Boréale'];
  const network = [
    ...firms.flatMap((name) => people(5, 'Soudeuse, métal', name)),
    ...people(4, 'Conseillère, banque', 'Fleuve'),
    ...people(6, 'Chimiste', 'Chimiste conseil'),
  ];
  expect(suggestTerms(network).fields.map(({ value }) => value)).toEqual(['soudeuse metal', 'chimiste']);
});

test('who says a word twice is one contact, and a company spelled in three ways is one company', () => {
  const { fields } = suggestTerms([
    ...people(4, 'Analyste, santé', 'Santé Estrie'),
    ...people(3, 'Santé'),
    ...people(2, '', 'Santé Laurentides'),
  ]);
  expect(fields.find(({ value }) => value === 'sante')?.n).toBe(9);
  expect(suggestTerms(['Banque X', 'Banque X inc.', 'BANQUE X'].flatMap((name) => people(4, '', name))).sectors).toEqual([]);
});

test('a word that contacts are called by is not proposed', () => {
  const list = ['Cabinet Tremblay', 'Tremblay Notaires', 'Étude Tremblay'].flatMap((name) => people(4, 'Notaire', name));
  expect(suggestTerms(list).sectors.map(({ value }) => value)).toEqual(['tremblay']);
  const named = list.map((person, at) => (at < 2 ? { ...person, name: 'Léa TREMBLAY' } : person));
  expect(suggestTerms(named).sectors).toEqual([]);
});

test('levels that decide are proposed for clients, ranks are not roles, and nothing is proposed to a small network', () => {
  const { decisions, roles, levels } = suggestTerms([
    ...people(5, 'Directrice des ventes'),
    ...people(3, 'Stagiaire'),
    ...people(3, 'PDG'),
  ]);
  expect(decisions.map(({ value, n }) => [value, n])).toEqual([
    ['director', 5],
    ['executive', 3],
  ]);
  expect(levels.map(({ value }) => value)).toEqual(['director', 'entry', 'executive']);
  expect(roles.map(({ value }) => value)).toEqual(['ventes']);
  expect(Object.values(suggestTerms(people(2, 'Comptable', 'Banque'))).flat()).toEqual([]);
});
