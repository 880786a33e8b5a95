import type { PartialDate } from './person.ts';

/** The day in milliseconds, of a day that is known whole. */
const time = (date: PartialDate): number => Date.UTC(Math.floor(date / 10_000), (Math.floor(date / 100) % 100) - 1, date % 100);

/** Days from one whole day to another. `daysSince(20261031, 20261123) // => 23` */
export const daysSince = (date: PartialDate, today: PartialDate): number => Math.round((time(today) - time(date)) / 86_400_000);

/** Whether the day is known, and not the month or the year alone. */
export const isWhole = (date: PartialDate): boolean => date % 100 > 0;

/** The last day that a date may be: of a month or a year alone, its end. `latestDay(20231100) // => 20231131` */
export const latestDay = (date: PartialDate): PartialDate => (isWhole(date) ? date : date % 10_000 > 0 ? date + 31 : date + 1231);

/**
 * Full years from a day to another; of what is known by its month or its year alone, those that are certain.
 * `yearsSince(20231100, 20261123) // => 2`
 */
export const yearsSince = (date: PartialDate, today: PartialDate): number => Math.floor((today - latestDay(date)) / 10_000);

/**
 * Days from today to the next time that the day of the year comes, 0 on the day itself; the 29th of February comes on the 1st of
 * March where the year has none. `daysToAnniversary(20191125, 20261123) // => 2`
 */
export function daysToAnniversary(date: PartialDate, today: PartialDate): number {
  const year = Math.floor(today / 10_000);
  const inYear = (of: number) => daysSince(today, of * 10_000 + (date % 10_000));
  const days = inYear(year);
  return days < 0 ? inYear(year + 1) : days;
}
