import type { PartialDate, Person } from '../base/person.ts';
import { daysSince, isWhole, yearsSince } from '../base/elapsed.ts';

/** How many people a list has for a week. */
export const listSize = 20;
/** From how many years on a tie may be dormant; the file says only when the two connected, so the reader judges. */
const dormantYears = 3;
/** For how many days an arrival is one to welcome. */
const welcomeDays = 60;

/** Why somebody is on a list, in numbers: the words come from the page. */
export type Reason =
  | { kind: 'welcome'; connectedOn: PartialDate; days: number }
  | { kind: 'target'; connectedOn: PartialDate; rank?: number | undefined }
  | { kind: 'reopen'; connectedOn: PartialDate; years: number };
export interface ShortlistEntry {
  person: Person;
  reason: Reason;
}
export type ListKind = Reason['kind'];

/** The lists in order of priority: a welcome cannot wait, then what was asked for by name, then what has waited for years. */
const listKinds: readonly ListKind[] = ['welcome', 'target', 'reopen'];

/** What the reader looks for. Each is asked once of each person. */
export interface Wanted {
  today: PartialDate;
  /** Whether a person serves the objective. */
  relevant: (person: Person) => boolean;
  /** Whether a person is in a chosen company. */
  target?: ((person: Person) => boolean) | undefined;
  /** The level of a person's position, from 0 for the best one; those without come last. */
  rank?: ((person: Person) => number | undefined) | undefined;
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

/** What each list could have, in its order: those whom the reader cannot name or find come last. */
function candidates(people: readonly Person[], { today, relevant, target, rank }: Wanted): Record<ListKind, Candidate[]> {
  const lists: Record<ListKind, Candidate[]> = { welcome: [], target: [], reopen: [] };
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
    if (target?.(person)) {
      const mine = rank?.(person);
      add({ kind: 'target', connectedOn, ...(mine !== undefined && { rank: mine }) }, mine ?? Infinity, connectedOn || Infinity);
    }
  });
  for (const kind of listKinds) lists[kind].sort(inOrder);
  return lists;
}

/**
 * The lists of a week, from 0, of twenty people at most each: `reopen`, the oldest ties that serve the objective, from
 * three years on; `welcome`, those that arrived within 60 days, the newest first; `target`, people of chosen companies, by
 * level, then the oldest. Nobody is on two lists, nor on those of two weeks: each week goes on where the last one stopped.
 */
export function shortlists(people: readonly Person[], wanted: Wanted, week = 0): Record<ListKind, ShortlistEntry[]> {
  const all = candidates(people, wanted);
  const next: Record<ListKind, number> = { welcome: 0, target: 0, reopen: 0 };
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
  const page = () => Object.fromEntries(listKinds.map((kind) => [kind, take(kind)])) as Record<ListKind, ShortlistEntry[]>;
  let lists = page();
  for (let at = 0; at < week && listKinds.some((kind) => lists[kind].length > 0); at++) lists = page();
  return lists;
}
