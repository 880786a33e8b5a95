import type { PartialDate } from '../base/person.ts';
import { percentages } from '../base/percentages.ts';
import { hasCome, monthOf, yearOf } from '../base/partial-date.ts';

/** In years, where each age begins: under 1, 1 to 3, 3 to 5, 5 to 10, 10 and more. */
export const ageBounds = [0, 1, 3, 5, 10] as const;

export interface Ages {
  /** From the youngest; the whole percentages add up to 100, or are 0 without any date. */
  groups: { from: number; n: number; percent: number }[];
  /** Half of the ties are at least so old, in whole months; absent without any date. */
  median?: number;
}

/**
 * The whole months from a day to today, never less than 0: a day that is not told is the middle of its month, a month the
 * middle of its year. `monthsSince(20251124, 20261123) // => 11`
 */
export function monthsSince(date: PartialDate, today: PartialDate): number {
  const month = monthOf(date);
  const day = month === undefined ? 1 : date % 100 || 15;
  const from = yearOf(date) * 12 + (month === undefined ? 7 : month % 100);
  const to = yearOf(today) * 12 + (Math.floor(today / 100) % 100);
  return Math.max(0, to - from - (today % 100 < day ? 1 : 0));
}

/** How old the ties are today. Dates that are missing or to come are left out. */
export function agesOf(dates: Iterable<PartialDate>, today: PartialDate): Ages {
  const months = [...dates]
    .filter((date) => hasCome(date, today))
    .map((date) => monthsSince(date, today))
    .sort((a, b) => a - b);
  const counts = ageBounds.map(
    (from, at) => months.filter((age) => age >= from * 12 && age < (ageBounds[at + 1] ?? Infinity) * 12).length,
  );
  const percents = percentages(counts);
  const groups = ageBounds.map((from, at) => ({ from, n: counts[at] ?? 0, percent: percents[at] ?? 0 }));
  const median = months[months.length >> 1];
  return { groups, ...(median !== undefined && { median }) };
}
