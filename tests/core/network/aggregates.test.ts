import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plusDays } from '../../../src/core/day.ts';
import { mirrorsOf, parseAggregates, type Aggregates } from '../../../src/core/network/aggregates.ts';
import { changes } from '../../../src/core/network/changes.ts';
import type { Person } from '../../../src/core/network/person.ts';
import { seedFrom } from '../../../src/core/network/random.ts';
import { always } from '../space.ts';

const count = fc.nat({ max: 30_000 });
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const counts = (...ids: string[]) => fc.dictionary(fc.constantFrom(...ids), count, { noNullPrototype: true });
const drawn = fc
  .tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }))
  .map(([a, b]) => ({ yes: Math.min(a, b), answered: Math.max(a, b) }));
const anyAggregates: fc.Arbitrary<Aggregates> = fc.record(
  {
    date: fc.nat({ max: 2000 }).map((days) => plusDays('2026-01-01', days)),
    people: count,
    hidden: count,
    years: counts('2004', '2019', '2026'),
    ages: counts('under-1', 'over-10'),
    families: counts('sales', 'hr'),
    levels: counts('director', 'staff'),
    pace: count,
    concentration: fc.record({ top: share, effective: count }),
    fit: fc.record({ objective: fc.constantFrom('job', 'hire'), share }),
    sample: fc
      .record({ reply: drawn, matter: drawn, know: drawn }, { requiredKeys: [], noNullPrototype: true })
      .chain((said) => fc.nat().map((bits) => ({ seed: seedFrom(bits), ...said }))),
  },
  { requiredKeys: ['date', 'people', 'hidden', 'years', 'ages', 'families', 'levels'], noNullPrototype: true },
);

describe('aggregates', () => {
  test('are read as they were stored', () => {
    always([anyAggregates], (aggregates) => {
      expect(parseAggregates(JSON.parse(JSON.stringify(aggregates)) as Record<string, unknown>)).toEqual(aggregates);
      expect(mirrorsOf({ mirrors: { a: aggregates, b: {}, c: null } })).toEqual({ a: aggregates });
    });
  });

  test('are nothing without one of the counts, and whole without what is malformed beside them', () => {
    const strange = fc.constantFrom<unknown[]>(
      null,
      undefined,
      'x',
      -1,
      1.5,
      NaN,
      Infinity,
      [],
      [1],
      { a: 'b' },
      { a: -1 },
      { Top: 2 },
    );
    const bare = ['date', 'people', 'hidden', 'years', 'ages', 'families', 'levels'];
    always([anyAggregates, fc.constantFrom(...bare), strange], (aggregates, key, value) => {
      expect(parseAggregates({ ...aggregates, [key]: value })).toBeUndefined();
    });
    always([anyAggregates, fc.constantFrom('pace', 'concentration', 'fit', 'sample'), strange], (aggregates, key, value) => {
      const { [key as 'pace']: _gone, ...rest } = aggregates;
      expect(parseAggregates({ ...aggregates, [key]: value })).toEqual(rest);
    });
  });

  test('have no more yes than answers', () => {
    always([anyAggregates, fc.nat({ max: 20 })], (aggregates, answered) => {
      const sample = { seed: '7KQ2MX', reply: { yes: answered + 1, answered } };
      expect(parseAggregates({ ...aggregates, sample })?.sample).toEqual({ seed: '7KQ2MX' });
    });
  });

  test('come of anything without throwing', () => {
    always(
      [fc.object({ key: fc.constantFrom('date', 'people', 'years', 'fit', 'sample', 'seed', '__proto__', 'x') })],
      (record) => {
        expect(() => parseAggregates(record as Record<string, unknown>)).not.toThrow();
      },
    );
  });

  test('hold no name, address, company nor title, whatever the network and whatever is measured beside', () => {
    // Long enough not to be found by chance in a number or an id.
    const secret = fc.string({ unit: fc.constantFrom(...'abc éÀ çñ 名7_'), minLength: 6, maxLength: 20 });
    const people: fc.Arbitrary<Person[]> = fc.array(
      fc.record({ name: secret, company: secret, position: secret, on: fc.constantFrom(20190304, 20260708), slug: secret }),
      { minLength: 1, maxLength: 10 },
    );
    always([anyAggregates, people], (aggregates, people) => {
      const secrets = people.flatMap(({ name, company, position, slug }) => [name, company, position, slug ?? '']);
      const measured = {
        ...aggregates,
        persons: people,
        companies: secrets.map((text) => ({ text, count: 1 })),
        concentration: { top: 0.2, effective: 40, names: secrets },
        fit: { objective: 'job', share: 0.1, terms: secrets },
        sample: { seed: '7KQ2MX', people, reply: { yes: 1, answered: 2, people }, [secrets[0] ?? '']: 1 },
      };
      const kept = JSON.stringify(parseAggregates(measured));
      expect(kept).toContain('"seed":"7KQ2MX"');
      for (const text of secrets) expect(kept).not.toContain(text);
    });
  });

  test('refuse counts by what could be somebody', () => {
    const plain = { date: '2026-11-23', people: 1, hidden: 0, years: {}, ages: {}, families: {}, levels: {} };
    expect(parseAggregates({ ...plain, families: { sales: 1 } })).toBeDefined();
    for (const id of ['Léa Tremblay', 'Boréal inc.', 'Tremblay', 'léa', 'https://x', '', 'a'.repeat(30), '__proto__'])
      expect(parseAggregates({ ...plain, families: Object.fromEntries([[id, 1]]) }), id).toBeUndefined();
  });
});

describe('changes', () => {
  test('are what makes the one out of the other', () => {
    always([anyAggregates, anyAggregates], (a, b) => {
      const change = changes(a, b);
      expect(plusDays(a.date, change.days)).toBe(b.date);
      expect(a.people + change.people).toBe(b.people);
      expect(a.hidden + change.hidden).toBe(b.hidden);
      for (const part of ['years', 'ages', 'families', 'levels'] as const) {
        const ids = new Set([...Object.keys(a[part]), ...Object.keys(b[part])]);
        for (const id of ids) expect((a[part][id] ?? 0) + (change[part][id] ?? 0)).toBe(b[part][id] ?? 0);
        expect(Object.values(change[part])).not.toContain(0);
      }
      if (a.pace !== undefined && b.pace !== undefined) expect(a.pace + (change.pace ?? NaN)).toBe(b.pace);
      expect('pace' in change).toBe(a.pace !== undefined && b.pace !== undefined);
    });
  });

  test('of what is only in one of the two, or of another objective, are absent', () => {
    always([anyAggregates, anyAggregates], (a, b) => {
      const { concentration, fit } = changes(a, b);
      expect(fit === undefined).toBe(!a.fit || !b.fit || a.fit.objective !== b.fit.objective);
      if (a.fit && b.fit && fit) expect(a.fit.share + fit.share).toBeCloseTo(b.fit.share, 12);
      expect(concentration === undefined).toBe(!a.concentration || !b.concentration);
      if (a.concentration && b.concentration)
        expect(a.concentration.top + (concentration?.top ?? NaN)).toBeCloseTo(b.concentration.top, 12);
    });
  });

  test('of a network with itself are none', () => {
    always([anyAggregates], (a) => {
      expect(changes(a, a)).toMatchObject({ days: 0, people: 0, hidden: 0, years: {}, ages: {}, families: {}, levels: {} });
    });
  });
});
