import { smallest } from '../base/smallest.ts';
import { hash } from '../base/hash.ts';
import type { Person } from '../base/person.ts';
import { sampleSize } from './newest.ts';
import { bitsOf, type Seed } from '../base/random.ts';

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
