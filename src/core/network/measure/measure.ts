import { agesOf, type Ages } from './ages.ts';
import { arrivalsOf, type Arrivals } from './arrivals.ts';
import { companiesOf, type Companies } from './companies.ts';
import { families, levels, classifyPosition, type Family, type JobLevel } from './families.ts';
import { headroomOf, type Headroom } from './headroom.ts';
import type { Network, PartialDate, Person } from '../base/person.ts';
import { countEach, increment, type Counts } from '../base/count.ts';
import { percentages } from '../base/percentages.ts';

/** How many companies leave the worker. */
const shown = 30;

export interface RankedGroup<T> {
  id: T | 'unplaced';
  n: number;
  /** Whole; those of a list add up to 100. */
  percent: number;
}

/** What is known from dates alone: the first chart waits for nothing else. */
export interface Times {
  /** All the contacts, the hidden ones too: what the cap counts. */
  contacts: number;
  hidden: number;
  arrivals: Arrivals;
  ages: Ages;
  headroom: Headroom;
}

/** What contacts do. */
export interface Work {
  /** `ranked`: texts of the reader's file, to show and never to keep. */
  companies: Companies;
  /** From the largest; what could not be placed comes last. */
  families: RankedGroup<Family>[];
  /** From the highest; the same. */
  levels: RankedGroup<JobLevel>[];
}

export function measureTimes({ people, hidden }: Network, today: PartialDate): Times {
  const dates = people.map(({ connectedOn }) => connectedOn).concat(hidden);
  const arrivals = arrivalsOf(dates, today);
  return {
    contacts: dates.length,
    hidden: hidden.length,
    arrivals,
    ages: agesOf(dates, today),
    headroom: headroomOf(dates.length, arrivals.pace, today),
  };
}

function rankedOf<T extends string>(
  ids: readonly T[],
  counts: ReadonlyMap<T | undefined, number>,
  sorted: boolean,
): RankedGroup<T>[] {
  const all = ids.map((id) => ({ id, n: counts.get(id) ?? 0 }));
  if (sorted) all.sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1));
  const whole = [...all, { id: 'unplaced' as const, n: counts.get(undefined) ?? 0 }];
  const percents = percentages(whole.map(({ n }) => n));
  return whole.map((each, at) => ({ ...each, percent: percents[at] ?? 0 }));
}

/** How many people are in each family and at each level; those that could not be placed are under `undefined`. */
export function countByFamilyAndLevel(people: readonly Person[]): {
  families: Counts<Family | undefined>;
  levels: Counts<JobLevel | undefined>;
} {
  const places = { families: new Map() as Counts<Family | undefined>, levels: new Map() as Counts<JobLevel | undefined> };
  for (const [position, n] of countEach(people.map((each) => each.position))) {
    const { family, level } = classifyPosition(position);
    increment(places.families, family, n);
    increment(places.levels, level, n);
  }
  return places;
}

export function measureWork({ people }: Pick<Network, 'people'>): Work {
  const companies = companiesOf(people.map(({ company }) => company));
  const places = countByFamilyAndLevel(people);
  return {
    companies: { ...companies, ranked: companies.ranked.slice(0, shown) },
    families: rankedOf(families, places.families, true),
    levels: rankedOf(levels, places.levels, false),
  };
}
