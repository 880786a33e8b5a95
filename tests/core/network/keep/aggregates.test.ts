import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregatesFrom, mirrorsOf, parseAggregates } from '../../../../src/core/network/keep/aggregates.ts';
import { compareAggregates } from '../../../../src/core/network/keep/compare.ts';
import { measureFit } from '../../../../src/core/network/search/fit.ts';
import { measureTimes, measureWork } from '../../../../src/core/network/measure/measure.ts';
import type { Network, Person } from '../../../../src/core/network/base/person.ts';
import { always } from '../../space.ts';
import { anyAggregates } from '../mirrors.ts';
import { networkOf, today } from '../people.ts';

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
    always(
      [anyAggregates, fc.constantFrom('pace', 'concentration', 'fit', 'sample', 'changes'), strange],
      (aggregates, key, value) => {
        const { [key as 'pace']: _gone, ...rest } = aggregates;
        expect(parseAggregates({ ...aggregates, [key]: value })).toEqual(rest);
      },
    );
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
      fc.record({
        name: secret,
        company: secret,
        position: secret,
        connectedOn: fc.constantFrom(20190304, 20260708),
        slug: secret,
      }),
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

describe('what is kept of a network', () => {
  const tallies = { reply: { yes: 3, answered: 11, unsure: 9 }, matter: { yes: 0, answered: 0, unsure: 20 } };
  const keptOf = (network: Network) => {
    const fit = measureFit(network.people, 'job', [{ kind: 'family', value: 'sales' }], today);
    const seen = { times: measureTimes(network, today), work: measureWork(network), fit: { objective: 'job', fit } };
    return aggregatesFrom('2026-11-23', { ...seen, sample: { seed: '7KQ2MX', tallies } });
  };

  test('is read back as it was kept, and adds up to everybody', () => {
    for (const network of [networkOf(3, 700), { people: [], hidden: [] }]) {
      const kept = keptOf(network);
      expect(parseAggregates(JSON.parse(JSON.stringify(kept)) as Record<string, unknown>)).toEqual(kept);
      const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
      expect([kept.people, kept.hidden]).toEqual([network.people.length, network.hidden.length]);
      expect([sum(kept.families), sum(kept.levels)]).toEqual([kept.people, kept.people]);
      expect(sum(kept.ages)).toBe(sum(kept.years));
      expect(kept.sample).toEqual({ seed: '7KQ2MX', reply: { yes: 3, answered: 11 } });
    }
  });

  test('holds no text of the file', () => {
    const network = networkOf(4, 400);
    const kept = JSON.stringify(keptOf(network));
    for (const { name, company, slug = '' } of network.people)
      for (const text of [name, company, slug]) if (text) expect(kept).not.toContain(text);
  });
});

describe('two measured networks', () => {
  test('have every measure of both, once, as it was kept', () => {
    always([anyAggregates, anyAggregates], (a, b) => {
      const rows = compareAggregates(a, b);
      expect(new Set(rows.map(({ part, id }) => `${part} ${id}`)).size).toBe(rows.length);
      const all = (id: string) => rows.find((row) => row.part === 'all' && row.id === id);
      expect(all('contacts')).toMatchObject({ then: a.people + a.hidden, now: b.people + b.hidden });
      expect([all('pace')?.then, all('pace')?.now]).toEqual([a.pace, b.pace]);
      expect([all('top')?.then, all('effective')?.now]).toEqual([a.concentration?.top, b.concentration?.effective]);
      for (const part of ['ages', 'families', 'levels'] as const) {
        const counts = (side: 'then' | 'now') =>
          Object.fromEntries(rows.flatMap((row) => (row.part === part && row[side] ? [[row.id, row[side]]] : [])));
        const real = (list: Record<string, number>) => Object.fromEntries(Object.entries(list).filter(([, n]) => n > 0));
        expect([counts('then'), counts('now')]).toEqual([real(a[part]), real(b[part])]);
      }
    });
  });

  test('compare what fits one objective, never what fits two', () => {
    always([anyAggregates, anyAggregates], (a, b) => {
      const fit = compareAggregates(a, b).find(({ id }) => id === 'fit');
      expect(fit !== undefined).toBe(a.fit !== undefined && a.fit.objective === b.fit?.objective);
      if (fit) expect([fit.then, fit.now]).toEqual([a.fit?.share, b.fit?.share]);
    });
  });

  test('say nothing of what neither was measured by', () => {
    always([anyAggregates, anyAggregates], (a, b) => {
      for (const { then, now } of compareAggregates(a, b)) expect(then ?? now).toBeDefined();
    });
  });
});
