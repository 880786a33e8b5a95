import { agesOf, type Ages } from './ages.ts';
import { arrivalsOf, type Arrivals } from './arrivals.ts';
import { companiesOf, type Companies } from './companies.ts';
import { families, levels, placed, type Family, type Level } from './families.ts';
import type { Network, On } from './person.ts';
import { percentages } from './shares.ts';

/** How many ranked companies leave the worker. */
const shownCompanies = 30;

export interface Ranked<T> {
  id: T;
  n: number;
  percent: number;
}

/** What does not need to know what anybody does: the first chart waits for nothing else. */
export interface Times {
  /** Contacts, the hidden ones with them: what the cap counts. */
  contacts: number;
  arrivals: Arrivals;
  ages: Ages;
}

export interface Work {
  companies: Companies;
  /** From the largest; what could not be placed comes last, with its own share. */
  families: Ranked<Family | 'unplaced'>[];
  /** From the highest. */
  levels: Ranked<Level | 'unplaced'>[];
}

export function timesOf({ people, hidden }: Network, today: On): Times {
  const dates = [...people.map(({ on }) => on), ...hidden];
  return { contacts: dates.length, arrivals: arrivalsOf(dates, today), ages: agesOf(dates, today) };
}

function rankedOf<T extends string>(ids: readonly T[], counts: Map<T | undefined, number>): Ranked<T | 'unplaced'>[] {
  const all = [...ids.map((id) => ({ id, n: counts.get(id) ?? 0 })), { id: 'unplaced' as const, n: counts.get(undefined) ?? 0 }];
  const percents = percentages(all.map(({ n }) => n));
  return all.map((each, at) => ({ ...each, percent: percents[at] ?? 0 }));
}

export function workOf({ people }: Network): Work {
  const byFamily = new Map<Family | undefined, number>();
  const byLevel = new Map<Level | undefined, number>();
  for (const { position } of people) {
    const { family, level } = placed(position);
    byFamily.set(family, (byFamily.get(family) ?? 0) + 1);
    byLevel.set(level, (byLevel.get(level) ?? 0) + 1);
  }
  const ranked = rankedOf(families, byFamily);
  const unplaced = ranked.splice(-1);
  ranked.sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1));
  const companies = companiesOf(people.map(({ company }) => company));
  return {
    companies: { ...companies, ranked: companies.ranked.slice(0, shownCompanies) },
    families: [...ranked, ...unplaced],
    levels: rankedOf(levels, byLevel),
  };
}
