import { smallest } from '../base/smallest.ts';
import { hasCome } from '../base/partial-date.ts';
import type { PartialDate, Person } from '../base/person.ts';

/** How many people the quiz asks about. */
export const sampleSize = 20;

/** The newest contacts, the latest first and in the order of the file within a day; nobody without a date, or with one to come. */
export const newestContacts = (people: readonly Person[], today: PartialDate, size = sampleSize): Person[] =>
  smallest(people, size, ({ connectedOn }) => (hasCome(connectedOn, today) ? -connectedOn : undefined));
