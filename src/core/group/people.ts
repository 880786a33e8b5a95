/** Who is in a group: the same link twice is one person, unless the reader, or the names, say otherwise. */
import type { Side } from '../compare/compare.ts';
import { fold } from '../network/base/fold.ts';
import type { Answers } from '../quiz/answers.ts';
import type { Group, Sighting } from './group.ts';

export interface Person {
  /** `B`; the second with the same link is `B2`. */
  letter: string;
  link: string;
  side: Side;
  answers?: Answers;
  name?: string;
  /** How many times the link was met. */
  times: number;
}

/** How the facilitator reads the group. */
export interface Reading {
  /** Whether names that stand before links are read. */
  names: boolean;
  /** Links that several people have: each time is somebody. */
  apart: readonly string[];
  /** Letters of those who are left out. */
  removed: readonly string[];
  /** Names written by the facilitator, by letter. */
  renamed: Readonly<Record<string, string>>;
}

export const plainReading: Reading = { names: false, apart: [], removed: [], renamed: {} };

/** A result that is not counted: another of the same person is. `later`: a newer one; `complete`: the answers its card comes from. */
export interface SetAside {
  letter: string;
  name?: string;
  because: 'later' | 'complete';
  /** The letter of the one that counts. */
  for: string;
}

export interface People {
  /** In the order of letters. */
  people: Person[];
  aside: SetAside[];
}

type Met = Person & { last: number; month?: string };

/** The people of one link: those whom names tell apart, or each time it was met. */
function peopleWith(sightings: readonly (Sighting & { at: number })[], letter: string, { names, apart, renamed }: Reading): Met[] {
  const met: (Met & { key: string | undefined })[] = [];
  const [first] = sightings;
  if (!first) return [];
  for (const { name: before, at } of sightings) {
    const name = names ? before : undefined;
    const key = name === undefined ? undefined : fold(name);
    const same = apart.includes(first.link)
      ? undefined
      : met.find((each) => key === undefined || each.key === undefined || each.key === key);
    if (same) {
      same.times++;
      same.last = at;
      same.key ??= key;
      if (name !== undefined) same.name ??= name;
    } else
      met.push({
        letter: met.length === 0 ? letter : letter + String(met.length + 1),
        link: first.link,
        side: first.side,
        ...(first.answers && { answers: first.answers }),
        ...(first.month !== undefined && { month: first.month }),
        ...(name !== undefined && { name }),
        times: 1,
        last: at,
        key,
      });
  }
  return met.map(({ key: _, ...each }) => {
    const written = names ? renamed[each.letter] : undefined;
    return written === undefined ? each : { ...each, name: written };
  });
}

/** Whether one result came after another: by their months where both have one, then by their places. */
const isLater = (one: Met, other: Met): boolean =>
  one.month !== undefined && other.month !== undefined && one.month !== other.month ? one.month > other.month : one.last > other.last;

/** What a card can show of a result. */
const shownBy = ({ first, dimensions, context }: Side): string => JSON.stringify([first, dimensions, context.size]);

/** The people of a group, as the facilitator reads it. Without names, the order of the links changes nothing. */
export function peopleOf({ sightings, letters }: Group, reading: Reading): People {
  const byLink = new Map<string, (Sighting & { at: number })[]>();
  sightings.forEach((sighting, at) => {
    byLink.set(sighting.link, [...(byLink.get(sighting.link) ?? []), { ...sighting, at }]);
  });
  const all = Object.entries(letters)
    .flatMap(([link, letter]) => peopleWith(byLink.get(link) ?? [], letter, reading))
    .filter(({ letter }) => !reading.removed.includes(letter));

  const aside: SetAside[] = [];
  const putAside = ({ letter, name }: Met, because: SetAside['because'], { letter: other }: Met) =>
    aside.push({ letter, ...(name !== undefined && { name }), because, for: other });
  const isOut = ({ letter }: Met) => aside.some((each) => each.letter === letter);

  const latest = new Map<string, Met>();
  for (const each of all)
    if (each.name !== undefined) {
      const key = fold(each.name);
      const other = latest.get(key);
      if (!other || isLater(each, other)) latest.set(key, each);
    }
  for (const each of all) {
    const kept = each.name === undefined ? undefined : latest.get(fold(each.name));
    if (kept && kept !== each) putAside(each, 'later', kept);
  }
  const complete = new Map(all.filter((each) => each.answers && !each.side.first && !isOut(each)).map((each) => [shownBy(each.side), each]));
  for (const each of all) {
    const own = each.answers || each.side.first || isOut(each) ? undefined : complete.get(shownBy(each.side));
    if (own && (own.name === undefined || each.name === undefined)) putAside(each, 'complete', own);
  }
  return { people: all.filter((each) => !isOut(each)).map(({ last: _, month: __, ...person }) => person), aside };
}
