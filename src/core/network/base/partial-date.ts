import type { On } from './person.ts';

/** LinkedIn's first year: nobody connected before. */
const firstYear = 2003;

export const yearOf = (on: On): number => Math.floor(on / 10_000);

/** The month of a date, `202602`; absent when only the year is known. */
export function monthOf(on: On): number | undefined {
  const month = Math.floor(on / 100);
  return month % 100 >= 1 && month % 100 <= 12 ? month : undefined;
}

/** A month as the rest of the site writes it. `monthText(202602) // => '2026-02'` */
export const monthText = (month: number): string => `${Math.floor(month / 100)}-${String(month % 100).padStart(2, '0')}`;

/** The month some months later. `monthAfter(202611, 3) // => 202702` */
export function monthAfter(month: number, months: number): number {
  const all = Math.floor(month / 100) * 12 + (month % 100) - 1 + months;
  return Math.floor(all / 12) * 100 + (all % 12) + 1;
}

/** Whether a contact can have come on that day: there is a date, of a year that had LinkedIn, and it is not to come. */
export const hasCome = (on: On, today: On): boolean => on >= firstYear * 10_000 && on <= today;
