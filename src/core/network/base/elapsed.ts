import type { On } from './person.ts';

/** The day in milliseconds, of a day that is known whole. */
const time = (on: On): number => Date.UTC(Math.floor(on / 10_000), (Math.floor(on / 100) % 100) - 1, on % 100);

/** Days from one whole day to another. `daysSince(20261031, 20261123) // => 23` */
export const daysSince = (on: On, today: On): number => Math.round((time(today) - time(on)) / 86_400_000);

/** Whether the day is known, and not the month or the year alone. */
export const isWhole = (on: On): boolean => on % 100 > 0;

/**
 * Full years from a day to another; of what is known by its month or its year alone, those that are certain.
 * `yearsSince(20231100, 20261123) // => 2`
 */
export const yearsSince = (on: On, today: On): number => {
  const latest = isWhole(on) ? on : on % 10_000 > 0 ? on + 31 : on + 1231;
  return Math.floor((today - latest) / 10_000);
};
