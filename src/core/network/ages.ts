import type { On } from './person.ts';
import { percentages } from './shares.ts';

/** The ages in years at which a new group begins: under 1, from 1, from 3, from 5, from 10. */
export const ageBounds = [0, 1, 3, 5, 10] as const;

export interface Ages {
  groups: { from: number; n: number; percent: number }[];
  /** Half of the ties are older, in months; absent without any date. */
  median?: number;
}

/** Whole months from a day to today; a date without a month is taken for the middle of its year, one without a day for that of its month. */
export function monthsSince(on: On, today: On): number {
  const [year, month, day] = [Math.floor(on / 10_000), Math.floor(on / 100) % 100 || 7, on % 100 || 15];
  return (Math.floor(today / 10_000) - year) * 12 + (Math.floor(today / 100) % 100) - month - (today % 100 < day ? 1 : 0);
}

/** How old ties are today. Dates that are missing or to come are left out. */
export function agesOf(dates: Iterable<On>, today: On): Ages {
  const months: number[] = [];
  for (const on of dates) if (on > 0 && on <= today) months.push(Math.max(0, monthsSince(on, today)));
  const counts = ageBounds.map((from, at) => {
    const to = ageBounds[at + 1] ?? Infinity;
    return months.filter((age) => age >= from * 12 && age < to * 12).length;
  });
  const percents = percentages(counts);
  const groups = ageBounds.map((from, at) => ({ from, n: counts[at] ?? 0, percent: percents[at] ?? 0 }));
  if (months.length === 0) return { groups };
  months.sort((a, b) => a - b);
  return { groups, median: months[Math.floor(months.length / 2)] ?? 0 };
}
