import type { On } from './person.ts';

/** LinkedIn's first year: nobody connected before. */
const firstYear = 2003;

export const yearOf = (on: On): number => Math.floor(on / 10_000);

/** The month of a date, `202602`; absent when only the year is known. */
export function monthOf(on: On): number | undefined {
  const month = Math.floor(on / 100);
  return month % 100 >= 1 && month % 100 <= 12 ? month : undefined;
}

/** The month some months later. `monthAfter(202611, 3) // => 202702` */
export function monthAfter(month: number, months: number): number {
  const all = Math.floor(month / 100) * 12 + (month % 100) - 1 + months;
  return Math.floor(all / 12) * 100 + (all % 12) + 1;
}

/** Whether a contact can have come on that day: there is a date, of a year that had LinkedIn, and it is not to come. */
export const hasCome = (on: On, today: On): boolean => on >= firstYear * 10_000 && on <= today;
