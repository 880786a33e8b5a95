import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookUpCompanies } from '../../../../src/core/network/search/look-up.ts';
import { leadingEntries } from '../../../../src/core/network/search/leading.ts';
import { proposedTerms, objectiveIds, sameTerm, suggestedFor } from '../../../../src/core/network/search/terms.ts';
import { suggestTerms } from '../../../../src/core/network/search/suggestions.ts';
import { weekLists } from '../../../../src/core/network/search/shortlists.ts';
import { matcherFor } from '../../../../src/core/network/search/fit.ts';
import { anyPeople, today } from '../people.ts';

const at = (...companies: string[]) =>
  companies.map((company) => ({ name: 'Personne', company, position: 'Poste', connectedOn: 20_200_208 }));

test('a company of one contact is found by the beginnings of its words, in any order, without case or accents', () => {
  const people = at('Boréal inc.', 'Boréal inc.', 'Petit Atelier du Nord', 'Nordique');
  const found = (text: string) => lookUpCompanies(people, text).map(({ name }) => name);
  expect(found('petit')).toEqual(['Petit Atelier du Nord']);
  expect(found('NORD pet')).toEqual(['Petit Atelier du Nord']);
  expect(found('bore')).toEqual(['Boréal inc.']);
  expect(found('nord')).toEqual(['Nordique', 'Petit Atelier du Nord']);
  expect(found('rd')).toEqual([]);
  expect(found('b')).toEqual([]);
  expect(found(' ')).toEqual([]);
});

test('what is proposed is among what is suggested, is never more than three terms, and is something where there is anything', () => {
  fc.assert(
    fc.property(anyPeople, fc.constantFrom(...objectiveIds), (people, objective) => {
      const all = suggestTerms(people);
      const terms = proposedTerms(objective, all);
      const suggested = suggestedFor[objective].flatMap((kind) => all[kind]);
      expect(terms.length).toBeLessThanOrEqual(3);
      expect(terms.length > 0).toBe(suggested.length > 0);
      for (const term of terms) expect(suggested.some((each) => sameTerm(each, term))).toBe(true);
    }),
  );
});

test('the first to write to are the first of each list in turn, nobody twice', () => {
  fc.assert(
    fc.property(anyPeople, fc.integer({ min: 0, max: 9 }), (people, n) => {
      const relevant = matcherFor('job', [{ kind: 'word', value: 'directrice' }]);
      const { lists } = weekLists(people, { today, relevant });
      const all = Object.values(lists).flat();
      const first = leadingEntries(['welcome', 'target', 'reopen'], lists, n);
      expect(first.length).toBe(Math.min(n, all.length));
      expect(new Set(first).size).toBe(first.length);
      for (const list of Object.values(lists)) if (list[0] && n >= 3) expect(first).toContain(list[0]);
    }),
  );
});
