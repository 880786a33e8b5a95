import { isDay, midnight, type Day } from './day.ts';

/** A moment of the reader's clock, without a zone: `2026-11-23T09:05:00`. */
export type Moment = string;

export const isMoment = (value: unknown): value is Moment =>
  typeof value === 'string' && isDay(value.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(value.slice(10));

/** The moment some minutes after a day begins: past 1,440 it is on a later day. `momentOf('2026-11-23', 545) // => '2026-11-23T09:05:00'` */
export const momentOf = (day: Day, minutes: number): Moment =>
  new Date(midnight(day) + minutes * 60_000).toISOString().slice(0, 19);

/** The day of a moment. */
export const dayOf = (moment: Moment): Day => moment.slice(0, 10);
