/** Who is in a group: the same link twice is one person, unless the reader, or the names, say otherwise. */
import type { Side } from '../compare/compare.ts';
import { fold } from '../network/base/fold.ts';
import type { Answers } from '../quiz/answers.ts';
import { largestGroup, type Group, type Sighting } from './group.ts';

export interface Member {
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
  /** Whether pairs are shown on a screen: everybody sees who is said to help whom. */
  pairs: boolean;
  /** Letters of those who are left out. */
  removed: readonly string[];
  /** Names written by the facilitator, by letter. */
  renamed: Readonly<Record<string, string>>;
}

export const plainReading: Reading = { names: false, pairs: false, apart: [], removed: [], renamed: {} };

/** A result that is not counted: another of the same person is. `later`: a newer one; `complete`: the answers its card comes from. */
export interface SetAside {
  letter: string;
  link: string;
  because: 'later' | 'complete';
  /** The letter of the one that counts. */
  for: string;
}

export interface People {
  /** In the order of letters. */
  people: Member[];
  aside: SetAside[];
}

/** A person, with what tells them from others. */
interface Met {
  person: Member;
  /** Their name without case or accents, as the text has it. */
  key: string | undefined;
  month: string | undefined;
  /** The place of their last link. */
  last: number;
}

/** The people of one link: those whom names tell apart, or each time it was met. */
function peopleWith(
  sightings: readonly (Sighting & { at: number })[],
  letter: string,
  { names, apart, renamed }: Reading,
): Met[] {
  const met: Met[] = [];
  for (const { link, side, answers, month, at, name: before } of sightings) {
    const name = names ? before : undefined;
    const key = name === undefined ? undefined : fold(name);
    const same = apart.includes(link)
      ? undefined
      : met.find((each) => key === undefined || each.key === undefined || each.key === key);
    if (same) {
      same.person.times++;
      same.last = at;
      same.key ??= key;
      if (name !== undefined) same.person.name ??= name;
    } else {
      const own = met.length === 0 ? letter : letter + String(met.length + 1);
      const person: Member = {
        letter: own,
        link,
        side,
        times: 1,
        ...(answers && { answers }),
        ...(name !== undefined && { name }),
      };
      met.push({ person, key, month, last: at });
    }
  }
  for (const { person } of met) {
    const written = names ? renamed[person.letter] : undefined;
    if (written) person.name = written;
    else if (written === '') delete person.name;
  }
  return met;
}

/** Later than any month: a complete link has none, and tells more than a card. */
const always = '9999-99';

/** Whether one result of a person counts rather than another: a whole one, a complete link, a later card; else the last one. */
function isBetter(one: Met, other: Met): boolean {
  if (one.person.side.first !== other.person.side.first) return !one.person.side.first;
  const [month, before] = [one.month ?? always, other.month ?? always];
  return month === before ? one.last > other.last : month > before;
}

/** What a card can show of a result. */
const shownBy = ({ first, dimensions, context }: Side): string => JSON.stringify([first, dimensions, context.size]);

/** Before how many different links a name may stand and be their author's: somebody who passes on those of others is none of them. */
const mostLinks = 2;

/** The sightings, without the names that stand before too many links. */
function withoutForwarders(sightings: readonly Sighting[]): readonly Sighting[] {
  const links = new Map<string, Set<string>>();
  for (const { name, link } of sightings) {
    const key = fold(name ?? '');
    links.set(key, (links.get(key) ?? new Set()).add(link));
  }
  return sightings.map(({ name, ...sighting }) =>
    name !== undefined && (links.get(fold(name))?.size ?? 0) <= mostLinks ? { ...sighting, name } : sighting,
  );
}

/** The people of a group, two hundred at most, as the facilitator reads it. Without names, the order of the links changes nothing. */
export function peopleOf({ sightings, letters }: Group, reading: Reading): People {
  const byLink = new Map<string, (Sighting & { at: number })[]>(Object.keys(letters).map((link) => [link, []]));
  withoutForwarders(sightings).forEach((sighting, at) => byLink.get(sighting.link)?.push({ ...sighting, at }));
  const all = [...byLink].flatMap(([link, met]) => peopleWith(met, letters[link] ?? '', reading)).slice(0, largestGroup);

  const aside: SetAside[] = [];
  const out = new Set<Member>();
  const putAside = (person: Member, because: SetAside['because'], { letter }: Member) => {
    out.add(person);
    aside.push({ letter: person.letter, link: person.link, because, for: letter });
  };
  /** Of those whom the facilitator says to be several, none is another's. */
  const single = all.filter(({ person }) => !reading.apart.includes(person.link));

  const complete = new Map(
    single.filter(({ person }) => person.answers && !person.side.first).map(({ person }) => [shownBy(person.side), person]),
  );
  for (const { person } of single) {
    const own = person.answers || person.side.first ? undefined : complete.get(shownBy(person.side));
    const named = own?.name !== undefined && person.name !== undefined;
    if (own && (!named || fold(own.name ?? '') === fold(person.name ?? ''))) putAside(person, 'complete', own);
  }
  const best = new Map<string, Met>();
  const counted = single.filter(({ person }) => person.name !== undefined && !out.has(person));
  for (const each of counted) {
    const key = fold(each.person.name ?? '');
    const other = best.get(key);
    if (!other || isBetter(each, other)) best.set(key, each);
  }
  for (const { person } of counted) {
    const kept = best.get(fold(person.name ?? ''))?.person;
    if (kept && kept !== person) putAside(person, 'later', kept);
  }
  // Whoever is left out is so with all their results.
  const isRemoved = ({ letter }: { letter: string }) => reading.removed.includes(letter);
  return {
    people: all.flatMap(({ person }) => (out.has(person) || isRemoved(person) ? [] : [person])),
    aside: aside.filter((each) => !isRemoved({ letter: each.for })),
  };
}
