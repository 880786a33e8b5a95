import { midnight, plusDays, type Day } from './day.ts';

/** The day of the week, from 0 for Sunday. */
export const weekdayOf = (day: Day): number => new Date(midnight(day)).getUTCDay();

/** The next day of the working week, after a day. `nextWorkday('2026-11-27') // => '2026-11-30'` */
export function nextWorkday(day: Day): Day {
  const next = plusDays(day, 1);
  return [0, 6].includes(weekdayOf(next)) ? nextWorkday(next) : next;
}
