import { smallest } from '../base/smallest.ts';
import { hash } from '../base/hash.ts';
import type { PartialDate, Person } from '../base/person.ts';
import { bitsOf, type Seed } from '../base/random.ts';
import { hasCome } from '../base/partial-date.ts';

/** How many people the quiz asks about. */
export const sampleSize = 20;

/** What tells a contact from the others: the address, which the next export has too, or else all that the file says. */
const keyOf = ({ slug, name, company, position, connectedOn }: Person): string =>
  slug === undefined ? [name, company, position, connectedOn].join('\n') : slug;

/**
 * The people that a seed draws, without replacement, each as likely as the others; all of them when they are few.
 *
 * Each one's key is hashed under the seed, and the smallest hashes are drawn. Unlike a draw by position, the same people
 * come out whatever the order of the file, and those of a later export are nearly the same under the same seed.
 */
export function drawSample(people: readonly Person[], seed: Seed, size = sampleSize): Person[] {
  const bits = bitsOf(seed);
  return smallest(people, size, (person) => hash(keyOf(person), bits));
}

/** The newest contacts, the latest first and in the order of the file within a day; nobody without a date, or with one to come. */
export const newestContacts = (people: readonly Person[], today: PartialDate, size = sampleSize): Person[] =>
  smallest(people, size, ({ connectedOn }) => (hasCome(connectedOn, today) ? -connectedOn : undefined));
