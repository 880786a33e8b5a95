/** People that tests make up. */
import fc from 'fast-check';
import type { Person } from '../../../src/core/network/base/person.ts';

export const someone = (at: number, more: Partial<Person> = {}): Person => ({
  name: `Nom ${at}`,
  company: `Maison ${at % 50}`,
  position: 'Conseil',
  connectedOn: 20200101,
  slug: `exemple-${at}`,
  ...more,
});

export const crowd = (size: number): Person[] => Array.from({ length: size }, (_, at) => someone(at));

/** Days as the reader gives them: whole, or a month, a year or nothing of them. */
export const anyOn: fc.Arbitrary<number> = fc
  .tuple(
    fc.integer({ min: 2003, max: 2027 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 9 }),
  )
  .map(([year, month, day, known]) => (known === 0 ? 0 : year * 10_000 + (known > 1 ? month * 100 : 0) + (known > 2 ? day : 0)));

/** Anybody, with the text that a hostile file could hold. */
export const anyPerson: fc.Arbitrary<Person> = fc
  .record({
    name: fc.oneof(fc.constant(''), fc.string({ maxLength: 12 })),
    company: fc.string({ maxLength: 12 }),
    position: fc.string({ maxLength: 12 }),
    connectedOn: anyOn,
    slug: fc.option(fc.stringMatching(/^[a-z-]{1,12}$/), { nil: undefined }),
  })
  .map(({ slug, ...rest }) => ({ ...rest, ...(slug !== undefined && { slug }) }));

/** People as a file that was read: no address twice. */
export const anyPeople: fc.Arbitrary<Person[]> = fc.uniqueArray(anyPerson, {
  maxLength: 60,
  selector: (person) => person.slug ?? person,
});
