import type { PartialDate, Person } from '../base/person.ts';
import { daysSince, daysToAnniversary, isWhole, yearsSince } from '../base/elapsed.ts';
import { listKinds, partingSigns, type ListKind, type PartingSign } from './list-kinds.ts';
import { partingTest } from './parting.ts';

/** How many people a list has for a week. */
export const listSize = 20;
/** From how many years on a tie may be dormant; the file says only when the two connected, so the reader judges. */
const dormantYears = 3;
/** For how many days an arrival is one to welcome. */
const welcomeDays = 60;
/** How many days from today an anniversary is this week's. */
const weekDays = 7;

/** Why somebody is on a list, in numbers: the words come from the page. */
export type Reason =
  | { kind: 'welcome'; connectedOn: PartialDate; days: number }
  | { kind: 'moved'; connectedOn: PartialDate; from: string }
  /** `days`: from today, 0, to the day itself, on which it will be `years`. */
  | { kind: 'anniversary'; connectedOn: PartialDate; years: number; days: number }
  | { kind: 'target'; connectedOn: PartialDate; rank?: number | undefined }
  | { kind: 'reopen'; connectedOn: PartialDate; years: number }
  | { kind: 'parting'; connectedOn: PartialDate; sign: PartingSign; n: number };
export interface ShortlistEntry {
  person: Person;
  reason: Reason;
}

/** What the reader looks for. Each is asked once of each person. */
export interface Wanted {
  today: PartialDate;
  /** Whether a person serves the objective. */
  relevant: (person: Person) => boolean;
  /** Whether a person is in a chosen company. */
  target?: ((person: Person) => boolean) | undefined;
  /** The level of a person's position, from 0 for the best one; those without come last. */
  rank?: ((person: Person) => number | undefined) | undefined;
  /** The company that a person left since an older export; undefined for whoever is where they were. */
  left?: ((person: Person) => string | undefined) | undefined;
  /** Whether `relevant` says anything: without a word to look for, nobody can be said to fit nothing. */
  parting?: boolean;
}

interface Candidate {
  listed: ShortlistEntry;
  at: number;
  /** Smallest first, one after the other. */
  order: readonly number[];
}

const inOrder = (a: Candidate, b: Candidate): number => {
  const differs = a.order.findIndex((each, at) => each !== b.order[at]);
  return differs === -1 ? a.at - b.at : (a.order[differs] ?? 0) - (b.order[differs] ?? 0);
};

/** One of each sign in turn, so that a week has some of all. */
function signsInTurn(all: readonly Candidate[]): Candidate[] {
  const signOf = ({ listed: { reason } }: Candidate) => (reason.kind === 'parting' ? partingSigns.indexOf(reason.sign) : -1);
  const before = new Map<number, number>();
  return all
    .map((candidate) => {
      const sign = signOf(candidate);
      const round = before.get(sign) ?? 0;
      before.set(sign, round + 1);
      return { candidate, round, sign };
    })
    .sort((a, b) => a.round - b.round || a.sign - b.sign)
    .map(({ candidate }) => candidate);
}

/** What each list could have, in its order: those whom the reader cannot name or find come last. */
function candidates(
  people: readonly Person[],
  { today, relevant, target, rank, left, parting }: Wanted,
): Record<ListKind, Candidate[]> {
  const lists: Record<ListKind, Candidate[]> = { welcome: [], moved: [], anniversary: [], target: [], reopen: [], parting: [] };
  const wanted = (person: Person) => relevant(person) || target?.(person) === true;
  const toPart = parting ? partingTest(people, wanted, today) : () => undefined;
  people.forEach((person, at) => {
    const { connectedOn } = person;
    const serves = relevant(person);
    const bare = person.name && person.slug ? 0 : 1;
    const add = (reason: Reason, ...order: number[]) =>
      lists[reason.kind].push({ listed: { person, reason }, at, order: [bare, ...order] });
    const days = serves && isWhole(connectedOn) ? daysSince(connectedOn, today) : -1;
    if (days >= 0 && days <= welcomeDays) add({ kind: 'welcome', connectedOn, days }, days);
    const years = serves && connectedOn > 0 ? yearsSince(connectedOn, today) : 0;
    if (years >= dormantYears) add({ kind: 'reopen', connectedOn, years }, connectedOn);
    const until = serves && isWhole(connectedOn) && connectedOn < today ? daysToAnniversary(connectedOn, today) : weekDays;
    if (until < weekDays) {
      const passed = yearsSince(connectedOn, today) + (until > 0 ? 1 : 0);
      if (passed > 0) add({ kind: 'anniversary', connectedOn, years: passed, days: until }, until, connectedOn);
    }
    if (target?.(person)) {
      const mine = rank?.(person);
      const from = left?.(person);
      if (from !== undefined) add({ kind: 'moved', connectedOn, from }, mine ?? Infinity, connectedOn || Infinity);
      add({ kind: 'target', connectedOn, ...(mine !== undefined && { rank: mine }) }, mine ?? Infinity, connectedOn || Infinity);
    }
    const last = toPart(person);
    // The older a tie, the more it may hold: those come last.
    if (last) add({ kind: 'parting', connectedOn, ...last }, -connectedOn);
  });
  for (const kind of listKinds) lists[kind].sort(inOrder);
  return { ...lists, parting: signsInTurn(lists.parting) };
}

/** The lists of a week, and for each how many people it could have over all the weeks. */
export interface WeekLists {
  lists: Record<ListKind, ShortlistEntry[]>;
  totals: Record<ListKind, number>;
}

/**
 * The lists of a week, from 0, of twenty people at most each: `welcome`, those who serve the objective and arrived within 60 days,
 * the newest first; `moved`, people who came to a chosen company since the older export; `anniversary`, those who serve the
 * objective and connected on one of the next seven days of some year; `target`, people of chosen companies, by level, then the
 * oldest; `reopen`, the oldest ties that serve the objective, from three years on; `parting` (parting.ts). Nobody is on two lists,
 * nor on those of two weeks: each week goes on where the last one stopped.
 */
export function weekLists(people: readonly Person[], wanted: Wanted, week = 0): WeekLists {
  const all = candidates(people, wanted);
  const each = <T>(of: (kind: ListKind) => T) =>
    Object.fromEntries(listKinds.map((kind) => [kind, of(kind)])) as Record<ListKind, T>;
  const next = each(() => 0);
  const taken = new Set<number>();
  const take = (kind: ListKind): ShortlistEntry[] => {
    const list: ShortlistEntry[] = [];
    for (; list.length < listSize && next[kind] < all[kind].length; next[kind]++) {
      const candidate = all[kind][next[kind]];
      if (!candidate || taken.has(candidate.at)) continue;
      taken.add(candidate.at);
      list.push(candidate.listed);
    }
    return list;
  };
  let lists = each(take);
  for (let at = 0; at < week && listKinds.some((kind) => lists[kind].length > 0); at++) lists = each(take);
  return { lists, totals: each((kind) => all[kind].length) };
}
