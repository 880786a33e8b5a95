import { fold } from '../base/fold.ts';
import { companyKey } from '../measure/companies.ts';
import { yearsSince, isWhole } from '../base/elapsed.ts';
import { increment, type Counts } from '../base/count.ts';
import type { PartialDate, Person } from '../base/person.ts';
import { nameKey } from '../base/words.ts';
import { partingSigns, type PartingSign } from './list-kinds.ts';

/** How many come on one day when invitations were accepted together. */
const crowdSize = 20;
/** How many people of one name are compared: of more, a name says nothing. */
const mostNamesakes = 20;
/** Years before which somebody who fits nothing may simply be new. */
const settledYears = 3;

export interface PartingCandidate {
  sign: PartingSign;
  /** Others with that name or of that day; for `apart`, full years since they came. */
  n: number;
}

/** Whether nothing tells apart two people of one name: neither company nor position, where both say them. */
const isTwin = (a: Person, b: Person): boolean => {
  const agrees = (one: string, other: string, same: (text: string) => string) =>
    one === '' || other === '' || same(one) === same(other);
  return a !== b && agrees(a.company, b.company, companyKey) && agrees(a.position, b.position, fold);
};

/** What of a network tells who may be looked at: made once for it, whatever the reader looks for. */
interface Index {
  /** How many others have one's name, and nothing that tells them apart. */
  twins: Map<Person, number>;
  /** How many came on each day. */
  days: Counts<PartialDate>;
}

const indexes = new WeakMap<readonly Person[], Index>();
function indexOf(people: readonly Person[]): Index {
  const known = indexes.get(people);
  if (known) return known;
  const names = new Map<string, Person[]>();
  const days: Counts<PartialDate> = new Map();
  for (const person of people) {
    if (isWhole(person.connectedOn)) increment(days, person.connectedOn);
    const key = nameKey(person.name);
    const alike = names.get(key);
    if (alike) alike.push(person);
    // One word names nobody.
    else if (key.includes(' ')) names.set(key, [person]);
  }
  const twins = new Map<Person, number>();
  for (const alike of names.values())
    if (alike.length <= mostNamesakes)
      for (const person of alike) twins.set(person, alike.filter((each) => isTwin(each, person)).length);
  const index = { twins, days };
  indexes.set(people, index);
  return index;
}

/**
 * Says of a person why they may be looked at before parting, if they may. Whoever has no name or no address cannot be looked at;
 * `relevant` people are left out, whatever else is known of them.
 */
export function partingTest(
  people: readonly Person[],
  relevant: (person: Person) => boolean,
  today: PartialDate,
): (person: Person) => PartingCandidate | undefined {
  const { twins, days } = indexOf(people);
  return (person) => {
    const { connectedOn, company, position, name, slug } = person;
    if (!name || !slug || relevant(person)) return undefined;
    const sameDay = (days.get(connectedOn) ?? 1) - 1;
    const years = connectedOn > 0 ? yearsSince(connectedOn, today) : 0;
    const holds: Record<PartingSign, number | undefined> = {
      twin: twins.get(person) || undefined,
      blank: company === '' && position === '' ? 0 : undefined,
      crowd: sameDay >= crowdSize ? sameDay : undefined,
      apart: years >= settledYears ? years : undefined,
    };
    const sign = partingSigns.find((each) => holds[each] !== undefined);
    return sign && { sign, n: holds[sign] ?? 0 };
  };
}
