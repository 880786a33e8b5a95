// cspell:disable
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { companiesOf, companyKey, companyKind } from '../../../../src/core/network/measure/companies.ts';

test('a company is one, however its name is written', () => {
  for (const [name, ...others] of [
    [
      'Groupe Boréal',
      'GROUPE BOREAL',
      'Groupe Boréal inc.',
      'Groupe Boréal, Inc.',
      'groupe boréal ltée',
      'Groupe Boréal (Québec)',
      'Groupe  Boréal Limitée.',
    ],
    [
      'Atelier',
      'Atelier S.A.',
      'Atelier SAS',
      'Atelier GmbH',
      'Atelier & Co.',
      'Atelier and Co',
      'Atelier Corp.',
      'Atelier Enr.',
      'Atelier, LLC',
      'Atelier Co. Ltd.',
      'Atelier S.E.N.C.R.L.',
    ],
    ['Tremblay et Filles', 'Tremblay & Filles', 'Tremblay and Filles Inc'],
    ['L’Érable', "L'Érable", 'L‘Érable'.replace('‘', 'ʼ')],
  ])
    expect(others.map(companyKey)).toEqual(others.map(() => companyKey(name ?? '')));
  expect(new Set(['Boréal', 'Groupe Boréal', 'Boréal Énergie', 'Inc.', 'Co'].map(companyKey)).size).toBe(5);
});

test('whatever the name, its key is its own key', () => {
  const name = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('Inc', 'A & Co', '株式会社', 'x '.repeat(5000), '('.repeat(50_000)),
  );
  fc.assert(
    fc.property(name, (text) => {
      expect(companyKey(companyKey(text))).toBe(companyKey(text));
    }),
  );
});

test('those who work for themselves, and words that name no company, are apart', () => {
  for (const name of [
    'Travailleur autonome',
    'Travailleuse autonome - Rédaction',
    'Self-Employed',
    'self employed (coach)',
    'FREELANCE',
    'Consultante',
    'Indépendant',
    'À mon compte',
    'Pigiste',
  ])
    expect([name, companyKind(name)]).toEqual([name, 'own']);
  for (const name of ['', ' - ', '--', 'Retraitée', 'Retired', 'N/A', 'Confidentiel', 'En recherche d’emploi'])
    expect([name, companyKind(name)]).toEqual([name, 'none']);
  for (const name of ['Consultants Boréal', 'Freelance Boréal', 'Autonomie inc.', '株式会社'])
    expect([name, companyKind(name)]).toEqual([name, 'company']);
});

test('companies are shown by their most frequent spelling, and everybody is counted once', () => {
  const names = ['Boréal', 'Boréal', 'BOREAL', 'Boreal inc.', 'Atelier', 'Freelance', 'Retired', ''];
  const expected = {
    ranked: [
      { name: 'Boréal', n: 4 },
      { name: 'Atelier', n: 1 },
    ],
    distinct: 2,
    own: 1,
    none: 2,
    ten: 1,
    effective: Math.round(1 / (0.8 ** 2 + 0.2 ** 2)),
  };
  expect(companiesOf(names)).toEqual(expected);
  expect(companiesOf(names.toReversed())).toEqual(expected);
  expect(companiesOf([])).toEqual({ ranked: [], distinct: 0, own: 0, none: 0, ten: 0, effective: 0 });
});

test('companies of one size are as many as they seem, and the ten first are their part', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 9 }), (size, each) => {
      const { effective, ten, distinct } = companiesOf(Array.from({ length: size * each }, (_, n) => `Compagnie ${n % size}`));
      expect([effective, distinct]).toEqual([size, size]);
      expect(ten).toBeCloseTo(Math.min(1, 10 / size));
    }),
  );
});

test('there are never more companies in effect than in fact', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 })), (drawn) => {
      const { ranked, effective, distinct } = companiesOf(drawn.map((n) => `Compagnie ${n}`));
      expect(effective).toBeLessThanOrEqual(distinct);
      expect(ranked.reduce((sum, { n }) => sum + n, 0)).toBe(drawn.length);
      expect(ranked).toEqual(ranked.toSorted((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1)));
    }),
  );
});
