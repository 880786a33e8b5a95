import { floorToDigits, type LogDomain } from './log-scale.ts';

/** A number of people, from the least to the most. */
export interface PeopleRange {
  low: number;
  high: number;
}

/** Hypotheses of this guide: nothing published says what share of one's contacts sees a post. Wide on purpose. */
export const hypotheses = {
  /** Of the contacts whom the subject concerns, one in so many sees a given post. */
  seenByOneIn: { low: 50, high: 5 },
  /** Of those who see it, one in so many reacts. */
  reactsOneIn: { low: 100, high: 20 },
  /** A reaction shows the post to so many people who are not contacts. */
  shownTo: { low: 1, high: 20 },
} as const;

/** Posts a month that a reader may choose: from one a month to one a day. */
export const postsPerMonth = [1, 2, 4, 9, 13, 22, 30] as const;
/** The axis: people. */
export const audienceDomain: LogDomain = { from: 1, to: 1_000_000 };

/** The contacts of a band of sizes, up to the next one; the last band is the cap itself. */
export function bandRange(bands: readonly { id: string; from: number }[], id: string): PeopleRange {
  const at = Math.max(
    0,
    bands.findIndex((band) => band.id === id),
  );
  const low = bands[at]?.from ?? 0;
  const next = bands[at + 1]?.from;
  return { low, high: next === undefined ? low : next - 1 };
}

/** The people who could see something in a month. */
export interface Audience {
  contacts: PeopleRange;
  /** Contacts whom the subject concerns. */
  concerned: PeopleRange;
  /** At the first and second degree, those who see at least one post. */
  first: PeopleRange;
  second: PeopleRange;
}

/**
 * The people who see at least one post in a month, at the first degree and beyond. At the least, the same contacts see all
 * the posts; at the most, each post meets contacts drawn anew. `percent`: contacts whom the subject concerns, 0 to 100.
 */
export function audienceOf(contacts: PeopleRange, posts: number, percent: number): Audience {
  const { seenByOneIn, reactsOneIn, shownTo } = hypotheses;
  const concerned = { low: (contacts.low * percent) / 100, high: (contacts.high * percent) / 100 };
  const first = {
    low: posts > 0 ? concerned.low / seenByOneIn.low : 0,
    high: concerned.high * (1 - (1 - 1 / seenByOneIn.high) ** posts),
  };
  const views = (concerned.high / seenByOneIn.high) * posts;
  const second = {
    low: (first.low / reactsOneIn.low) * shownTo.low,
    high: (views / reactsOneIn.high) * shownTo.high,
  };
  const rounded = ({ low, high }: PeopleRange): PeopleRange => ({ low: floorToDigits(low), high: floorToDigits(high) });
  return { contacts, concerned: rounded(concerned), first: rounded(first), second: rounded(second) };
}
