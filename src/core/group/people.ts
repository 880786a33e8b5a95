/** Who is in a group: the same link twice is one person, unless the reader, or the names, say otherwise. */
import type { Side } from '../compare/compare.ts';
import { fold } from '../network/base/fold.ts';
import type { Answers } from '../quiz/answers.ts';
import type { Group, Sighting } from './group.ts';

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
  name?: string;
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
    if (written !== undefined) person.name = written;
  }
  return met;
}

/** Whether one result came after another: by their months where both have one, then by their places. */
const isLater = (one: Met, other: Met): boolean =>
  one.month !== undefined && other.month !== undefined && one.month !== other.month
    ? one.month > other.month
    : one.last > other.last;

/** What a card can show of a result. */
const shownBy = ({ first, dimensions, context }: Side): string => JSON.stringify([first, dimensions, context.size]);

/** The people of a group, as the facilitator reads it. Without names, the order of the links changes nothing. */
export function peopleOf({ sightings, letters }: Group, reading: Reading): People {
  const byLink = new Map<string, (Sighting & { at: number })[]>(Object.keys(letters).map((link) => [link, []]));
  sightings.forEach((sighting, at) => byLink.get(sighting.link)?.push({ ...sighting, at }));
  const all = [...byLink].flatMap(([link, met]) => peopleWith(met, letters[link] ?? '', reading));

  const aside: SetAside[] = [];
  const out = new Set<Member>();
  const putAside = (person: Member, because: SetAside['because'], { letter }: Member) => {
    out.add(person);
    aside.push({ letter: person.letter, ...(person.name !== undefined && { name: person.name }), because, for: letter });
  };

  const latest = new Map<string, Met>();
  for (const each of all) {
    const key = fold(each.person.name ?? '');
    const other = latest.get(key);
    if (key && (!other || isLater(each, other))) latest.set(key, each);
  }
  for (const { person } of all) {
    const kept = latest.get(fold(person.name ?? ''))?.person;
    if (kept && kept !== person) putAside(person, 'later', kept);
  }
  const people = all.map(({ person }) => person);
  const complete = new Map(
    people.filter((each) => each.answers && !each.side.first && !out.has(each)).map((each) => [shownBy(each.side), each]),
  );
  for (const each of people) {
    const own = each.answers || each.side.first || out.has(each) ? undefined : complete.get(shownBy(each.side));
    if (own && (own.name === undefined || each.name === undefined)) putAside(each, 'complete', own);
  }
  // Whoever is left out is so with all their results.
  const isRemoved = ({ letter }: { letter: string }) => reading.removed.includes(letter);
  return {
    people: people.filter((each) => !out.has(each) && !isRemoved(each)),
    aside: aside.filter((each) => !isRemoved({ letter: each.for })),
  };
}
