import { z } from 'astro/zod';
import { isDay } from '../core/format/day.ts';

const dayWanted = 'a day is written 2026-11-23, and is one that the calendar has: correct it';

/** A day that an author wrote; Astro's own reader of front matters makes a `Date` of one without quotation marks. */
export const writtenDay = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string('the day is missing: write it, as in 2026-11-23').refine(isDay, dayWanted),
);

/** A day, or the month alone where no more is known: `2026-11-23`, `2026-11`. */
export const writtenDayOrMonth = z
  .string('the day, or the month, is missing: write it, as in 2026-11-23 or 2026-11')
  .refine((value) => isDay(value) || isDay(`${value}-01`), {
    error: 'a day is written 2026-11-23, a month 2026-11, and the calendar has it: correct it',
  });
