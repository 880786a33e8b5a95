/** A day of the reader's calendar, `2026-11-23`. What is dated is dated by the reader's own clock, which may be wrong. */
export type Day = string;

/** A moment of the reader's clock, without a zone: `2026-11-23T09:05:00`. */
export type Moment = string;

const midnight = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** The day some days later, or earlier. `plusDays('2026-11-23', 30) // => '2026-12-23'` */
export const plusDays = (day: Day, days: number): Day => new Date(midnight(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Days from one day to another; negative when the second is earlier. */
export const daysFrom = (a: Day, b: Day): number => Math.round((midnight(b) - midnight(a)) / 86_400_000);

/** Whether a value is a day that the calendar has: not `2026-02-30`. */
export const isDay = (value: unknown): value is Day =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !isNaN(midnight(value)) && plusDays(value, 0) === value;

export const isMoment = (value: unknown): value is Moment =>
  typeof value === 'string' && isDay(value.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(value.slice(10));

/** The moment some minutes after a day begins: past 1,440 it is on a later day. `momentOf('2026-11-23', 545) // => '2026-11-23T09:05:00'` */
export const momentOf = (day: Day, minutes: number): Moment =>
  new Date(midnight(day) + minutes * 60_000).toISOString().slice(0, 19);

/** The day of the week, from 0 for Sunday. */
export const weekdayOf = (day: Day): number => new Date(midnight(day)).getUTCDay();

/** The day of a moment. */
export const dayOf = (moment: Moment): Day => moment.slice(0, 10);

/** The next day of the working week, after a day. `nextWorkday('2026-11-27') // => '2026-11-30'` */
export function nextWorkday(day: Day): Day {
  const next = plusDays(day, 1);
  return [0, 6].includes(weekdayOf(next)) ? nextWorkday(next) : next;
}
