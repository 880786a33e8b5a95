import type { Person } from '../base/person.ts';
import { wordsOf } from '../base/words.ts';
import { companyKind } from '../measure/companies.ts';
import { classifyPosition, levels, type JobLevel } from '../measure/families.ts';
import { closeNames, writtenAs } from './close-names.ts';

/** Somebody of the network, as the answer tells of them. */
export interface Found {
  person: Person;
  level?: JobLevel;
  /** Whether they serve the reader's objective. */
  serves: boolean;
}

export interface FoundPeople {
  /** The first of them, best first. */
  people: Found[];
  /** How many there are in all. */
  n: number;
  /** Whether too little was typed to look for. */
  short?: boolean;
}

/** How many people one answer shows. */
const mostShown = 50;

/** Where the words of what was typed may be, as one folded text: ` lea tremblay | boreal | directrice`. */
const texts = new WeakMap<readonly Person[], string[]>();
const textsOf = (people: readonly Person[]): string[] => {
  const known =
    texts.get(people) ??
    people.map(({ name, company, position }) =>
      [name, company, position].map((text) => ` ${wordsOf(text).join(' ')}`).join(' |'),
    );
  texts.set(people, known);
  return known;
};

const rankOf = ({ level }: Found): number => (level ? levels.indexOf(level) : levels.length);

/** Who serves the objective, then the highest level, then the oldest tie; those without a name come last. */
function bestFirst(people: readonly Person[], serves: (person: Person) => boolean): Found[] {
  return people
    .map((person): Found => {
      const { level } = classifyPosition(person.position);
      return { person, serves: serves(person), ...(level && { level }) };
    })
    .sort(
      (a, b) =>
        Number(!a.person.name) - Number(!b.person.name) ||
        Number(b.serves) - Number(a.serves) ||
        rankOf(a) - rankOf(b) ||
        (a.person.connectedOn || Infinity) - (b.person.connectedOn || Infinity),
    );
}

/**
 * Who has, in their name, their company or their position, a word beginning with each word typed. Best first for the objective:
 * `serves` says who serves it. Less than two letters are too few.
 * `findPeople(people, 'tremblay bor', () => false) // => { n: 1, people: [{ person: Léa Tremblay, of Boréal, … }] }`
 */
export function findPeople(people: readonly Person[], text: string, serves: (person: Person) => boolean): FoundPeople {
  const typed = wordsOf(text).map((word) => ` ${word}`);
  if (typed.join('').trim().length < 2) return { people: [], n: 0, short: true };
  const all = textsOf(people);
  const found = people.filter((_, at) => typed.every((word) => all[at]?.includes(word)));
  return { people: bestFirst(found, serves).slice(0, mostShown), n: found.length };
}

/** A company, and who is there, best first. */
export interface Staff {
  /** As it is written. */
  name: string;
  people: Found[];
}
/** A company of the reader's list. */
export interface TargetFound extends Staff {
  /** Companies of the network whose names are close, each by itself: which of them are meant is the reader's to say. */
  close: Staff[];
}

/** For each company of a list, in its order: everybody there, best first; and close names apart. */
export function findTargets(
  people: readonly Person[],
  names: readonly string[],
  serves: (person: Person) => boolean,
): TargetFound[] {
  const staff = new Map<string, { name: string; people: Person[] }>();
  for (const person of people) {
    if (person.company === '') continue;
    const written = writtenAs(person.company);
    const there = staff.get(written);
    if (there) there.people.push(person);
    else staff.set(written, { name: person.company, people: [person] });
  }
  const companies = [...staff.values()].filter(({ name }) => companyKind(name) === 'company');
  const closeTo = closeNames(companies.map(({ name, people: { length: n } }) => ({ name, n })));
  /** Once for each company: many names of a list may be close to it. */
  const ordered = new Map<string, Found[]>();
  const staffOf = (name: string): Staff => {
    const key = writtenAs(name);
    const found = ordered.get(key) ?? bestFirst(staff.get(key)?.people ?? [], serves);
    ordered.set(key, found);
    return { name, people: found };
  };
  return names.map((name) => ({ ...staffOf(name), close: closeTo(name).map((company) => staffOf(company.name)) }));
}
