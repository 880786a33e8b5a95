import { latestDay } from '../base/elapsed.ts';
import type { Network, PartialDate, Person } from '../base/person.ts';
import { nameKey, stemOf, wordsOf } from '../base/words.ts';
import { once, samePeople } from './same-people.ts';
import { companyKey, companyKind } from '../measure/companies.ts';

/** Somebody who is in both files, and says something else of themselves. */
export interface Moved {
  before: Person;
  after: Person;
  /** Whether the company is another one; else the position alone is. */
  company: boolean;
}

/** What tells two exports of one network apart. */
export interface Changes {
  /** In the newer file only, and connected since the older one. */
  came: Person[];
  /**
   * In the newer file only, but connected before the older one was made. The file cannot say why: their profile was hidden, or
   * they changed their address and their name together.
   */
  back: Person[];
  /**
   * In the older file only. The file cannot say why: they removed the contact, hid or closed their profile, or changed their
   * address and their name together.
   */
  left: Person[];
  /** In both, in the order of the newer file. */
  moved: Moved[];
  /** In both, with their name written otherwise: by marriage, with a diploma. */
  renamed: number;
  /** In both, with nothing that matters changed. */
  same: number;
  /** Contacts without a name or an address, in each file: they are not compared. */
  hidden: { before: number; after: number };
  /** Whether the two have so few people in common that they are hardly two exports of one network. */
  strangers: boolean;
}

/** The day that the last contact came, hidden ones included. */
const lastDay = ({ people, hidden }: Network, today: PartialDate): PartialDate =>
  [...people.map(({ connectedOn }) => connectedOn), ...hidden].reduce(
    (last, date) => (date <= today ? Math.max(last, date) : last),
    0,
  );

/** Whether somebody was connected before a day for certain. */
const wasConnected = (date: PartialDate, day: PartialDate): boolean => date > 0 && latestDay(date) < day;

/** The company somebody names; empty where their words name none, as “looking for a job”. */
export const companyNamed = ({ company }: Person): string => (companyKind(company) === 'none' ? '' : company);

const stems = (text: string): string => wordsOf(text).map(stemOf).join(' ');

/** What changed of somebody: neither a legal form, an accent nor the gender of a title; nor what is not said any more. */
function changeOf(before: Person, after: Person): 'company' | 'position' | undefined {
  // Fast path, twice: most people say what they said.
  if (after.company !== before.company) {
    const kind = companyKind(after.company);
    const isSame =
      kind === companyKind(before.company) && (kind === 'own' || companyKey(before.company) === companyKey(after.company));
    if (kind !== 'none' && !isSame) return 'company';
  }
  if (after.position === before.position || after.position === '') return undefined;
  return stems(before.position) !== stems(after.position) ? 'position' : undefined;
}

/**
 * Who came, left and moved between two exports of one network (same-people.ts says who is who). `today` is the reader's: a day
 * after it tells nothing of when a file was made.
 */
export function changesBetween(older: Network, newer: Network, today: PartialDate = Infinity): Changes {
  const known = (people: readonly Person[]) => once(people).filter(({ name, slug }) => name || slug !== undefined);
  const [before, after] = [known(older.people), known(newer.people)];
  const pairs = samePeople(before, after);
  const matched = new Set(pairs.values());
  const moved: Moved[] = [];
  let renamed = 0;
  for (const person of after) {
    const old = pairs.get(person);
    if (!old) continue;
    const change = changeOf(old, person);
    if (change) moved.push({ before: old, after: person, company: change === 'company' });
    if (old.name && person.name !== old.name && nameKey(person.name) !== nameKey(old.name)) renamed++;
  }
  const unknown = ({ people, hidden }: Network) =>
    hidden.length + people.filter(({ name, slug }) => !name && slug === undefined).length;
  const day = lastDay(older, today);
  const alone = after.filter((person) => !pairs.has(person));
  const isBack = ({ connectedOn }: Person) => wasConnected(connectedOn, day);
  return {
    came: alone.filter((person) => !isBack(person)),
    back: alone.filter(isBack),
    left: before.filter((person) => !matched.has(person)),
    moved,
    renamed,
    same: pairs.size - moved.length,
    hidden: { before: unknown(older), after: unknown(newer) },
    strangers: pairs.size * 2 < Math.min(before.length, after.length),
  };
}

/**
 * Which of two exports is the older: the one whose last contact came first; of two of one day, the first given. It may be wrong
 * where the last to come has been removed since.
 */
export const inOrder = (a: Network, b: Network, today: PartialDate = Infinity): [older: Network, newer: Network] =>
  lastDay(a, today) <= lastDay(b, today) ? [a, b] : [b, a];
