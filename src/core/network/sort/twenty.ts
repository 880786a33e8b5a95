import type { PartialDate, Person } from '../base/person.ts';
import { yearOf } from '../base/partial-date.ts';
import type { Seed } from '../base/random.ts';
import { smallest } from '../base/smallest.ts';
import { companyKey } from '../measure/companies.ts';
import { newestContacts, sampleSize } from '../sample/newest.ts';
import { drawSample } from '../sample/sample.ts';

/** Which twenty are sorted. */
export type TwentyWay =
  { kind: 'random' | 'oldest' | 'newest' | 'unmatched' } | { kind: 'company'; name: string } | { kind: 'year'; year: number };

/**
 * Twenty people to sort: drawn by the seed among everybody, those who serve no objective, a company's or those of a year; or the
 * first or the last who came. `serves` says who serves the objective. Fewer where there are fewer.
 */
export function twentyOf(
  people: readonly Person[],
  way: TwentyWay,
  { seed, today, serves }: { seed: Seed; today: PartialDate; serves: (person: Person) => boolean },
): Person[] {
  const drawn = (among: readonly Person[]) => drawSample(among, seed);
  switch (way.kind) {
    case 'random':
      return drawn(people);
    case 'oldest':
      return smallest(people, sampleSize, ({ connectedOn }) => (connectedOn > 0 ? connectedOn : undefined));
    case 'newest':
      return newestContacts(people, today);
    case 'unmatched':
      return drawn(people.filter((person) => !serves(person)));
    case 'company':
      return drawn(people.filter(({ company }) => company !== '' && companyKey(company) === companyKey(way.name)));
    case 'year':
      return drawn(people.filter(({ connectedOn }) => yearOf(connectedOn) === way.year));
  }
}

/** The piles of the guide (chapter “act”), the nearest first. */
export const sortPiles = ['close', 'nurture', 'leave', 'part'] as const;
export type SortPile = (typeof sortPiles)[number];

/** What was said of each of the people to sort, in their order; whoever nothing was said of is left alone. */
export type Sorting = readonly (SortPile | undefined)[];

/** Who is in each pile, in order. */
export const inPiles = <T>(people: readonly T[], said: Sorting): Record<SortPile, T[]> =>
  Object.fromEntries(sortPiles.map((pile) => [pile, people.filter((_, at) => (said[at] ?? 'leave') === pile)])) as Record<
    SortPile,
    T[]
  >;
