import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agesOf, monthsSince } from '../../../src/core/network/ages.ts';
import { arrivalsOf } from '../../../src/core/network/arrivals.ts';
import { companiesOf, companyKey } from '../../../src/core/network/companies.ts';
import { fitOf, fitting, type Term } from '../../../src/core/network/fit.ts';
import { timesOf, workOf } from '../../../src/core/network/measure.ts';
import { percentages } from '../../../src/core/network/shares.ts';
import { suggestionsOf } from '../../../src/core/network/suggestions.ts';
import { anyOn, anyPeople, today } from './people.ts';

const sum = (all: { n: number }[]) => all.reduce((total, { n }) => total + n, 0);

test('everybody with a date is in a year, in its order, and the last total counts them all', () => {
  fc.assert(
    fc.property(fc.array(anyOn), (dates) => {
      const { years, months, undated } = arrivalsOf(dates, today);
      const known = dates.filter((on) => on > 0);
      expect(undated).toBe(dates.length - known.length);
      expect(sum(years)).toBe(known.length);
      expect(years.at(-1)?.total ?? 0).toBe(known.length);
      expect(months.at(-1)?.total ?? 0).toBe(known.length);
      expect(sum(months)).toBe(known.filter((on) => Math.floor(on / 100) % 100 > 0).length);
      expect(years.map(({ at }) => at)).toEqual(years.map((_, n) => (years[0]?.at ?? 0) + n));
      expect(months.every(({ at }, n) => n === 0 || at - (months[n - 1]?.at ?? 0) === (at % 100 === 1 ? 89 : 1))).toBe(true);
      expect(months.every(({ total }, n) => n === 0 || total >= (months[n - 1]?.total ?? 0))).toBe(true);
    }),
  );
});

test('the pace is that of the last twelve whole months', () => {
  const dates = [20_251_030, 20_251_101, 20_260_615, 20_261_031, 20_261_101, 20_270_101];
  expect(arrivalsOf(dates, today)).toMatchObject({ pace: 3, undated: 1, busiest: { year: 2026, n: 3 } });
});

test('ages are counted in whole months, and every date is in one group', () => {
  expect([20_261_123, 20_261_124, 20_251_123, 20_251_124, 20_231_100].map((on) => monthsSince(on, today))).toEqual([
    0, -1, 12, 11, 36,
  ]);
  fc.assert(
    fc.property(fc.array(anyOn), (dates) => {
      const { groups, median } = agesOf(dates, today);
      const known = dates.filter((on) => on > 0);
      expect(sum(groups)).toBe(known.length);
      expect(groups.reduce((total, { percent }) => total + percent, 0)).toBe(known.length > 0 ? 100 : 0);
      expect(median === undefined).toBe(known.length === 0);
    }),
  );
});

test('percentages are whole, add up to 100 and are within one of the exact ones', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1 }), (counts) => {
      const all = counts.reduce((a, b) => a + b, 0);
      const percents = percentages(counts);
      expect(percents.reduce((a, b) => a + b, 0)).toBe(all > 0 ? 100 : 0);
      percents.forEach((percent, at) => expect(Math.abs(percent - (100 * (counts[at] ?? 0)) / (all || 1))).toBeLessThan(1));
    }),
  );
});

test('a company is one however it is written, and those who work for themselves are apart', () => {
  expect(['Groupe Boréal, Inc.', 'GROUPE BOREAL', 'Groupe Boréal (Québec)', 'groupe boréal ltée'].map(companyKey)).toEqual(
    Array(4).fill('groupe boreal'),
  );
  expect(companyKey('Inc.')).toBe('inc');
  const companies = companiesOf([
    'Groupe Boréal',
    'Groupe Boréal',
    'GROUPE BOREAL INC',
    'Freelance',
    'Travailleuse autonome',
    '',
    'Atelier',
  ]);
  expect(companies).toEqual({
    ranked: [
      { name: 'Groupe Boréal', n: 3 },
      { name: 'Atelier', n: 1 },
    ],
    own: 2,
    none: 1,
    ten: 1,
    effective: 2,
  });
});

test('companies of one size are as many as they seem', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 9 }), (count, each) => {
      const names = [...Array(count * each).keys()].map((n) => `Compagnie ${n % count}`);
      const { effective, ten, ranked } = companiesOf(names);
      expect(effective).toBe(count);
      expect(ranked).toHaveLength(count);
      expect(ten).toBeCloseTo(Math.min(1, 10 / count));
    }),
  );
});

test('of everybody, what is measured leaves nobody out', () => {
  fc.assert(
    fc.property(anyPeople, fc.array(anyOn, { maxLength: 5 }), (people, hidden) => {
      const { families, levels, companies } = workOf({ people, hidden });
      expect(sum(families)).toBe(people.length);
      expect(sum(levels)).toBe(people.length);
      expect(sum(companies.ranked) + companies.own + companies.none).toBe(people.length);
      expect(timesOf({ people, hidden }, today).contacts).toBe(people.length + hidden.length);
    }),
  );
});

const anyTerm: fc.Arbitrary<Term> = fc.constantFrom<Term>(
  { kind: 'company', value: 'groupe boreal' },
  { kind: 'word', value: 'Ventes' },
  { kind: 'word', value: 'ressources humaines' },
  { kind: 'word', value: 'banque' },
  { kind: 'family', value: 'sales' },
  { kind: 'level', value: 'director' },
);

test('no term fits nobody; a term more of a kind fits no fewer; a level narrows', () => {
  fc.assert(
    fc.property(anyPeople, fc.constantFrom('job', 'info', 'hire', 'client'), fc.array(anyTerm), (people, objective, terms) => {
      const count = (chosen: Term[]) => fitOf(people, fitting(objective, chosen), today).n;
      expect(count([])).toBe(0);
      const words = terms.filter(({ kind }) => kind === 'word');
      expect(count([...words, { kind: 'word', value: 'directrice' }])).toBeGreaterThanOrEqual(count(words));
      if (terms.some(({ kind }) => kind !== 'level'))
        expect(
          count([...terms.filter(({ kind }) => kind !== 'level'), { kind: 'level', value: 'director' }]),
        ).toBeLessThanOrEqual(count(terms.filter(({ kind }) => kind !== 'level')));
    }),
  );
});

test('to hire takes the work and the level; for a job the company or the work is enough', () => {
  const person = (position: string, company = '') => ({ name: 'x', position, company, on: 20_260_101 });
  const [seller, boss, banker] = [
    person('Vendeuse', 'Banque du Fleuve'),
    person('Directrice des ventes'),
    person('Caissier', 'Banque du Fleuve'),
  ];
  const fits = (objective: string, terms: Term[]) => [seller, boss, banker].map(fitting(objective, terms));
  const [sales, director, bank]: Term[] = [
    { kind: 'family', value: 'sales' },
    { kind: 'level', value: 'director' },
    { kind: 'word', value: 'Banque' },
  ];
  if (!sales || !director || !bank) return;
  expect(fits('hire', [sales, director])).toEqual([false, true, false]);
  expect(fits('job', [sales, bank])).toEqual([true, true, true]);
  expect(fits('client', [sales, bank])).toEqual([true, false, false]);
  // Whole words: a bank is not a banker.
  expect(fits('info', [{ kind: 'word', value: 'banq' }])).toEqual([false, false, false]);
});

test('what is proposed is in the data as often as it says, at most twelve times of a kind, and never somebody’s name', () => {
  fc.assert(
    fc.property(anyPeople, (people) => {
      const named = people.map((person) => ({ ...person, name: 'Banque Ventes' }));
      const all = suggestionsOf(people, workOf({ people, hidden: [] }).companies);
      for (const list of Object.values(all)) {
        expect(list.length).toBeLessThanOrEqual(12);
        for (const { kind, value, n } of list) {
          expect(n).toBeGreaterThanOrEqual(3);
          expect(people.filter(fitting('info', [{ kind, value }]))).toHaveLength(n);
        }
      }
      const { fields } = suggestionsOf(named, workOf({ people: named, hidden: [] }).companies);
      expect(fields.map(({ value }) => value).filter((value) => /\b(banque|ventes)\b/.test(value))).toEqual([]);
    }),
  );
});
