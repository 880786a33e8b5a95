import type { Day } from '../../format/day.ts';
import type { PartialDate } from './person.ts';

/** LinkedIn's first year: nobody connected before. */
const firstYear = 2003;

/** `dateOfDay('2026-11-23') // => 20261123` */
export const dateOfDay = (day: Day): PartialDate => Number(day.replaceAll('-', ''));

export const yearOf = (date: PartialDate): number => Math.floor(date / 10_000);

/** The month of a date, `202602`; absent when only the year is known. */
export function monthOf(date: PartialDate): number | undefined {
  const month = Math.floor(date / 100);
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
export const hasCome = (date: PartialDate, today: PartialDate): boolean => date >= firstYear * 10_000 && date <= today;
