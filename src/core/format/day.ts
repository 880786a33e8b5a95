/** A day of the reader's calendar, `2026-11-23`. What is dated is dated by the reader's own clock, which may be wrong. */
export type Day = string;

/** When a day begins, in milliseconds, as if in UTC. */
export const midnight = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** The day some days later, or earlier. `plusDays('2026-11-23', 30) // => '2026-12-23'` */
export const plusDays = (day: Day, days: number): Day => new Date(midnight(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Days from one day to another; negative when the second is earlier. */
export const daysFrom = (a: Day, b: Day): number => Math.round((midnight(b) - midnight(a)) / 86_400_000);

/** Whether a value is a day that the calendar has: not `2026-02-30`. */
export const isDay = (value: unknown): value is Day =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !isNaN(midnight(value)) && plusDays(value, 0) === value;
