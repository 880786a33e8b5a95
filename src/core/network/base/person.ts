/**
 * A date of an export as a number that sorts, `20260208`. The file may know less of it: `20260200` is a month, `20260000` a
 * year, 0 no date at all.
 */
export type PartialDate = number;

/** A contact, as the export tells: text to show as text, whatever it holds. Never stored, never sent. */
export interface Person {
  /** First and last name, on one line. */
  name: string;
  company: string;
  position: string;
  /** When the two connected. */
  connectedOn: PartialDate;
  /** The end of the profile's address, `lea-tremblay-1a2b3c`, decoded; absent when the file has no address to trust. */
  slug?: string;
}

/** What was read of a file: everybody in it, and what could not be read. */
export interface Network {
  people: Person[];
  /** When the contacts who hid or closed their profile connected: all that the export says of them. */
  hidden: PartialDate[];
}
