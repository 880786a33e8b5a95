import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortPiles, inPiles, twentyOf, type TwentyWay } from '../../../../src/core/network/sort/twenty.ts';
import type { Person } from '../../../../src/core/network/base/person.ts';
import { companyKey } from '../../../../src/core/network/measure/companies.ts';
import { anyPeople, networkOf, today } from '../people.ts';

const { people } = networkOf(7, 600);
const among = (way: TwentyWay, serves: (person: Person) => boolean = () => false) =>
  twentyOf(people, way, { seed: '7KQ2MX', today, serves });

test('twenty are drawn, the same by the same code; all that there are where they are few', () => {
  expect(among({ kind: 'random' })).toHaveLength(20);
  expect(among({ kind: 'random' })).toEqual(among({ kind: 'random' }));
  expect(twentyOf(people.slice(0, 5), { kind: 'random' }, { seed: '7KQ2MX', today, serves: () => true })).toHaveLength(5);
});

test('the first who came, and the last', () => {
  const dates = people.map(({ connectedOn }) => connectedOn).sort((a, b) => a - b);
  expect(among({ kind: 'oldest' }).map(({ connectedOn }) => connectedOn)).toEqual(dates.slice(0, 20));
  expect(among({ kind: 'newest' }).map(({ connectedOn }) => connectedOn)).toEqual(dates.slice(-20).reverse());
});

test('those who serve no objective, of a company, of a year', () => {
  const [first] = people;
  const name = first?.company ?? '';
  for (const person of among({ kind: 'company', name })) expect(companyKey(person.company)).toBe(companyKey(name));
  for (const { connectedOn } of among({ kind: 'year', year: 2020 })) expect(Math.floor(connectedOn / 10_000)).toBe(2020);
  expect(among({ kind: 'unmatched' }, () => true)).toEqual([]);
});

test('everybody is in one pile, and whoever nothing was said of is left alone', () => {
  fc.assert(
    fc.property(anyPeople, fc.array(fc.option(fc.constantFrom(...sortPiles), { nil: undefined })), (all, said) => {
      const sorted = inPiles(all, said);
      expect(sortPiles.flatMap((pile) => sorted[pile]).length).toBe(all.length);
      expect(sorted.leave.length).toBe(all.filter((_, at) => said[at] === undefined || said[at] === 'leave').length);
    }),
  );
});
