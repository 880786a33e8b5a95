// cspell:disable
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { companyMatcher, measureFit, matcherFor, rules } from '../../../../src/core/network/search/fit.ts';
import type { Person } from '../../../../src/core/network/base/person.ts';
import { objectiveIds, type Objective, type Term } from '../../../../src/core/network/search/terms.ts';
import { quiz } from '../../../quiz.ts';
import { anyPeople, today } from '../people.ts';

const anyObjective = fc.constantFrom(...objectiveIds);
const anyTerm = fc.constantFrom<Term[]>(
  { kind: 'company', value: 'groupe boreal' },
  { kind: 'company', value: 'Banque du Fleuve inc.' },
  { kind: 'word', value: 'Ventes' },
  { kind: 'word', value: 'ressources humaines' },
  { kind: 'word', value: 'banque' },
  { kind: 'typed', value: 'Banque du Fleuve inc.' },
  { kind: 'typed', value: 'directrice' },
  { kind: 'family', value: 'sales' },
  { kind: 'family', value: 'toString' },
  { kind: 'level', value: 'director' },
);
const anyTerms = fc.array(anyTerm, { maxLength: 5 });
const person = (position: string, company = '', connectedOn = 20_260_101): Person => ({
  name: 'Personne',
  position,
  company,
  connectedOn,
});

test('the objectives are those of the quiz, and each asks every kind of term', () => {
  expect([...objectiveIds].sort()).toEqual(quiz.objectives.map(({ id }) => id).sort());
  for (const { rows } of Object.values(rules))
    expect(rows.flat().sort()).toEqual(['company', 'family', 'level', 'typed', 'word']);
});

test('no term fits nobody, and neither does a word without letters', () => {
  fc.assert(
    fc.property(anyPeople, anyObjective, (people, objective) => {
      expect(measureFit(people, objective, [], today).fit).toBe(0);
      expect(
        measureFit(
          people,
          objective,
          [
            { kind: 'word', value: ' – ' },
            { kind: 'company', value: '' },
          ],
          today,
        ).fit,
      ).toBe(0);
    }),
  );
});

test('one more term of a kind never loses anybody; one more row to meet never adds anybody', () => {
  fc.assert(
    fc.property(anyPeople, anyObjective, anyTerms, anyTerm, (people, objective, terms, more) => {
      const before = people.filter(matcherFor(objective, terms));
      const after = new Set(people.filter(matcherFor(objective, [...terms, more])));
      const row = rules[objective].rows.find((kinds) => kinds.includes(more.kind)) ?? [];
      const already = terms.some(({ kind }) => row.includes(kind));
      if (already) expect(before.every((each) => after.has(each))).toBe(true);
      else if (terms.length > 0) expect([...after].every((each) => before.includes(each))).toBe(true);
    }),
  );
});

test('for a job the company or the role is enough; to hire takes the role and the level; a client decides in the sector', () => {
  const people = [
    person('Vendeuse', 'Banque du Fleuve'),
    person('Directrice des ventes', 'Atelier'),
    person('Directeur TI', 'Banque Nordique'),
  ];
  const fits = (objective: Objective, ...terms: Term[]) => people.map(matcherFor(objective, terms));
  const sales: Term = { kind: 'family', value: 'sales' };
  const director: Term = { kind: 'level', value: 'director' };
  const bank: Term = { kind: 'word', value: 'Banque' };
  const river: Term = { kind: 'company', value: 'BANQUE DU FLEUVE INC.' };
  expect(fits('job', river, { kind: 'word', value: 'ventes' })).toEqual([true, true, false]);
  expect(fits('hire', sales)).toEqual([true, true, false]);
  expect(fits('hire', sales, director)).toEqual([false, true, false]);
  expect(fits('client', bank)).toEqual([true, false, true]);
  expect(fits('client', bank, director)).toEqual([false, false, true]);
  expect(fits('info', bank, sales)).toEqual([true, true, true]);
});

test('words are found whole, in a row, without case or accents, where the objective looks for them', () => {
  const fits = (value: string, position: string, company = '') =>
    matcherFor('info', [{ kind: 'word', value }])(person(position, company));
  expect(fits('SANTE', 'Conseillère, santé publique')).toBe(true);
  expect(fits('santé publique', 'Directrice – Santé publique')).toBe(true);
  expect(fits('publique santé', 'Santé publique')).toBe(false);
  expect(fits('banq', 'Banque')).toBe(false);
  expect(fits('vente banque', 'Vente', 'Banque')).toBe(false);
  expect(fits('R&D', 'Directeur R & D')).toBe(true);
  expect(fits('ceo', 'C.E.O.')).toBe(true);
  expect(fits('directeur', 'Directeur·trice')).toBe(true);
  expect(matcherFor('job', [{ kind: 'word', value: 'banque' }])(person('', 'Banque'))).toBe(false);
  expect(matcherFor('client', [{ kind: 'word', value: 'banque' }])(person('Banque', ''))).toBe(false);
});

test('the years and the twenty newest are parts of those who came', () => {
  fc.assert(
    fc.property(anyPeople, anyObjective, anyTerms, (people, objective, terms) => {
      const fits = matcherFor(objective, terms);
      const { n, fit, years, newest } = measureFit(people, objective, terms, today);
      const part = (list: Person[]) => ({ n: list.length, fit: list.filter(fits).length });
      const come = people.filter(({ connectedOn }) => connectedOn > 0 && connectedOn <= today);
      expect({ n, fit }).toEqual(part(people));
      expect(years.map(({ year }) => year)).toEqual(
        [...new Set(come.map(({ connectedOn }) => Math.floor(connectedOn / 10_000)))].sort((a, b) => a - b),
      );
      for (const { year, ...rest } of years)
        expect(rest).toEqual(part(come.filter(({ connectedOn }) => Math.floor(connectedOn / 10_000) === year)));
      expect(newest).toEqual(part(come.toSorted((a, b) => b.connectedOn - a.connectedOn).slice(0, 20)));
    }),
  );
});

test('of those who came on the same day, the newest are the first of the file', () => {
  const list = Array.from({ length: 30 }, (_, at) => person(at < 19 ? 'Comptable' : 'Avocate'));
  expect(measureFit(list, 'hire', [{ kind: 'family', value: 'finance' }], today).newest).toEqual({ n: 20, fit: 19 });
  const later = [...list, person('Avocate', '', 20_260_102)];
  expect(measureFit(later, 'hire', [{ kind: 'family', value: 'finance' }], today).newest).toEqual({ n: 20, fit: 19 });
});

test('what was typed, a word of a position or a company however it is written, counts for every objective', () => {
  for (const objective of objectiveIds) {
    const fits = (value: string, position: string, company: string) =>
      matcherFor(objective, [{ kind: 'typed', value }])(person(position, company));
    expect(fits('banque du fleuve', 'Comptable', 'Banque du Fleuve inc.')).toBe(true);
    expect(fits('Banque du Fleuve inc.', 'Comptable', 'Banque du Fleuve')).toBe(true);
    expect(fits('fleuve', 'Comptable', 'Banque du Fleuve')).toBe(true);
    expect(fits('comptable', 'Comptable', 'Banque du Fleuve')).toBe(true);
    expect(fits('fleu', 'Comptable', 'Banque du Fleuve')).toBe(false);
  }
});

test('a company is matched by its name, chosen or typed, and nothing else names one', () => {
  expect(companyMatcher([{ kind: 'word', value: 'banque' }])).toBeUndefined();
  expect(companyMatcher([{ kind: 'typed', value: ' – ' }])).toBeUndefined();
  const typed = companyMatcher([{ kind: 'typed', value: 'Fleuve' }]);
  expect([person('Fleuve', 'Atelier'), person('', 'Banque du Fleuve')].map((each) => typed?.(each))).toEqual([false, true]);
});
