/** Entity resolution (record linkage) between two exports: who in one is who in the other. */
import { isWhole } from '../base/elapsed.ts';
import type { Person } from '../base/person.ts';
import { nameKey, wordsOf } from '../base/words.ts';

/** Without a date, the name alone. */
const nameAndDate = (person: Person): string | undefined =>
  person.name ? `${nameKey(person.name)}|${String(person.connectedOn)}` : undefined;

/** What is the same of a row that is there twice: its address; without one, all of it. */
const rowKey = (person: Person): string | undefined => {
  if (person.slug !== undefined) return person.slug;
  const rest = nameAndDate(person);
  return rest && [rest, person.company, person.position].join('|');
};

/** Each person once: a file may have a row twice, and its first is the newest. */
export function once(people: readonly Person[]): Person[] {
  const seen = new Set<string>();
  return people.filter((person) => {
    const key = rowKey(person);
    if (key === undefined) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** People by a key; without those who have none. */
function grouped<K>(people: readonly Person[], keyOf: (person: Person) => K | undefined): Map<K, Person[]> {
  const groups = new Map<K, Person[]>();
  for (const person of people) {
    const key = keyOf(person);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(person);
    else groups.set(key, [person]);
  }
  return groups;
}

/** Words of names that tell nobody. */
const particles = new Set('van von der den del dos das des les los ben bin ibn san mac'.split(' ')); // cspell:disable-line
/** An address may be given up, and taken by somebody else: the day or a word of the name must agree too. */
function agree(a: Person, b: Person): boolean {
  if (a.connectedOn === b.connectedOn || !a.name || !b.name) return true;
  const words = new Set(wordsOf(a.name));
  return wordsOf(b.name).some((word) => word.length > 2 && !particles.has(word) && words.has(word));
}

const words = new WeakMap<Person, string[]>();
/** Remembered: in a day, each is compared with each. */
function nameWords(person: Person): string[] {
  const known = words.get(person) ?? wordsOf(person.name);
  words.set(person, known);
  return known;
}

/** Words that two names must share to be one person's. */
const sharedWords = 2;
/** Whether one name is the other with something added: a spouse's name, a diploma, a nickname. */
function adds(a: Person, b: Person): boolean {
  const [some, others] = [a, b].map(nameWords) as [string[], string[]];
  const [shorter, longer] = some.length < others.length ? [some, new Set(others)] : [others, new Set(some)];
  return shorter.length >= sharedWords && shorter.every((word) => longer.has(word));
}

interface Way {
  /** What both must have. */
  keyOf: (person: Person) => string | number | undefined;
  /** What else must hold. */
  alike: (a: Person, b: Person) => boolean;
}

/** Of those whose address tells nothing, from the surest: the name and the day they connected; a name that adds to the other. */
const ways: readonly Way[] = [
  { keyOf: nameAndDate, alike: () => true },
  { keyOf: ({ name, connectedOn }) => (name && isWhole(connectedOn) ? connectedOn : undefined), alike: adds },
];

/** How many pairs of one key are compared. */
const mostCompared = 1000;

/**
 * For each of the newer people who is found in the older ones, who they were. Both lists have each person once (`once`). The
 * address of their profile tells most of them; for the others, one who could be two people is nobody: neither is matched.
 */
export function samePeople(older: readonly Person[], newer: readonly Person[]): Map<Person, Person> {
  const pairs = new Map<Person, Person>();
  const matched = new Set<Person>();
  const match = (person: Person, old: Person) => {
    pairs.set(person, old);
    matched.add(old);
  };
  const bySlug = new Map(older.map((person) => [person.slug, person]));
  for (const person of newer) {
    const old = person.slug === undefined ? undefined : bySlug.get(person.slug);
    if (old && agree(old, person)) match(person, old);
  }
  for (const { keyOf, alike } of ways) {
    const leftOver = older.filter((person) => !matched.has(person));
    const before = grouped(leftOver, keyOf);
    const after = grouped(
      newer.filter((person) => !pairs.has(person)),
      keyOf,
    );
    for (const [key, people] of after) {
      const candidates = before.get(key) ?? [];
      // Of a crowd, names tell nobody apart, and comparing each with each would never end.
      if (candidates.length * people.length > mostCompared) continue;
      for (const person of people) {
        const [old, second] = candidates.filter((each) => alike(each, person));
        if (old && !second && !people.some((each) => each !== person && alike(old, each))) match(person, old);
      }
    }
  }
  return pairs;
}
