// cspell:ignore inventee
import { hash } from '../base/hash.ts';
import type { Network, PartialDate, Person } from '../base/person.ts';
import { bitsOf, type Seed } from '../base/random.ts';

/** Of a hundred people who were there, how many have since changed company, position alone, address; and how many left. */
const shares = { company: 12, position: 5, address: 1, left: 3 };

/**
 * The export of a year before, for a made-up network: without those who came since; some in another company or position, some at
 * another address, and some who have left since. The same for the same seed.
 */
export function olderExample({ people, hidden }: Network, seed: Seed, today: PartialDate): Network {
  const bits = bitsOf(seed);
  const lastYear = today - 10_000;
  const wasThere = (date: PartialDate) => date > 0 && date <= lastYear;
  const before = people.filter(({ connectedOn }) => wasThere(connectedOn));
  const drawn = (person: Person, what: string) => hash(`${what} ${person.slug ?? person.name}`, bits);
  /** By their first name: what one says of oneself agrees with who one is (`Ingénieure`). */
  const namesakes = new Map<string, Person[]>();
  const firstName = ({ name }: Person) => name.split(' ', 1)[0] ?? '';
  for (const person of before) {
    const first = firstName(person);
    const like = namesakes.get(first);
    if (like) like.push(person);
    else namesakes.set(first, [person]);
  }
  const other = (person: Person, what: string) => {
    const like = namesakes.get(firstName(person)) ?? [];
    return like[drawn(person, what) % like.length] ?? person;
  };
  const older = before.map((person, at): Person => {
    const lot = drawn(person, 'change') % 100;
    if (lot < shares.company) {
      const { company, position } = other(person, 'company');
      return { ...person, company, position };
    }
    if (lot < shares.company + shares.position) return { ...person, position: other(person, 'position').position };
    const moved = lot < shares.company + shares.position + shares.address;
    return moved ? { ...person, slug: `exemple-avant-${at}-personne-inventee` } : person;
  });
  const left = before
    .filter((person) => drawn(person, 'left') % 100 < shares.left)
    .map((person, at): Person => ({
      ...person,
      name: other(person, 'name').name,
      slug: `exemple-partie-${at}-personne-inventee`,
    }));
  return { people: [...older, ...left], hidden: hidden.filter(wasThere) };
}
