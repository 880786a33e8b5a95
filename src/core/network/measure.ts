import { agesOf, type Ages } from './ages.ts';
import { arrivalsOf, type Arrivals } from './arrivals.ts';
import { companiesOf, type Companies, type Company } from './companies.ts';
import { families, levels, placed, type Family, type Level } from './families.ts';
import { headroomOf, type Headroom } from './headroom.ts';
import type { Network, On } from './person.ts';
import { count, tallyOf, type Counts } from './phrases.ts';
import { percentages } from './shares.ts';
import { suggestionsOf } from './suggestions.ts';
import type { Suggestions } from './terms.ts';

/** How many companies leave the worker. */
const shown = 30;

export interface Ranked<T> {
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

/** What contacts do, without a text of theirs. */
export interface Work {
  companies: Omit<Companies, 'ranked'>;
  /** From the largest; what could not be placed comes last. */
  families: Ranked<Family>[];
  /** From the highest; the same. */
  levels: Ranked<Level>[];
}

/** Texts of the reader's file, to show and never to keep: companies' names, and what can be looked for. */
export interface Said {
  companies: Company[];
  suggestions: Suggestions;
}

export interface Measured {
  times: Times;
  work: Work;
  said: Said;
}

export function timesOf({ people, hidden }: Network, today: On): Times {
  const dates = people.map(({ on }) => on).concat(hidden);
  const arrivals = arrivalsOf(dates, today);
  return {
    contacts: dates.length,
    hidden: hidden.length,
    arrivals,
    ages: agesOf(dates, today),
    headroom: headroomOf(dates.length, arrivals.pace, today),
  };
}

function rankedOf<T extends string>(ids: readonly T[], counts: ReadonlyMap<T | undefined, number>, sorted: boolean): Ranked<T>[] {
  const all = ids.map((id) => ({ id, n: counts.get(id) ?? 0 }));
  if (sorted) all.sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1));
  const whole = [...all, { id: 'unplaced' as const, n: counts.get(undefined) ?? 0 }];
  const percents = percentages(whole.map(({ n }) => n));
  return whole.map((each, at) => ({ ...each, percent: percents[at] ?? 0 }));
}

export function workOf({ people }: Pick<Network, 'people'>): Pick<Measured, 'work' | 'said'> {
  const { ranked, ...companies } = companiesOf(people.map(({ company }) => company));
  const byFamily: Counts<Family | undefined> = new Map();
  const byLevel: Counts<Level | undefined> = new Map();
  for (const [position, n] of tallyOf(people.map(({ position }) => position))) {
    const { family, level } = placed(position);
    count(byFamily, family, n);
    count(byLevel, level, n);
  }
  const placedIn: Counts = new Map([...byFamily, ...byLevel].flatMap(([id, n]) => (id === undefined ? [] : [[id, n]])));
  return {
    work: { companies, families: rankedOf(families, byFamily, true), levels: rankedOf(levels, byLevel, false) },
    said: { companies: ranked.slice(0, shown), suggestions: suggestionsOf(people, ranked, placedIn) },
  };
}

/** All that is measured of a network: plain data, with no name nor address of anybody. */
export const measure = (network: Network, today: On): Measured => ({ times: timesOf(network, today), ...workOf(network) });
