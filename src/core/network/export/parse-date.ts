import { fold } from '../base/fold.ts';
import { months } from './months.ts';
import type { PartialDate } from '../base/person.ts';

/** LinkedIn opened in 2003: an older date is not that of a connection. */
const years = { first: 2003, last: 2100 };
/** Excel counts days from this one. */
const excelEpoch = Date.UTC(1899, 11, 30);

/** As LinkedIn writes a date: `08 Feb 2026`. */
const usual = /^(\d\d) ([A-Z][a-z]{2}) (\d{4})$/;
/** A longer text is no date, whatever it holds. */
const longest = 40;
/** What follows a date: a time of the day (`T10:05:00Z`, `, 3:15 PM`, ` 14 h 30`), or the separators of empty cells. */
const clock = /(?:[t\s,]\s*\d{1,2}(?::|\s?h\s?)\d\d[\d:.]*\s*(?:[ap]\.?\s?m\.?)?\s*(?:z|utc|gmt)?(?:[+-]\d\d:?\d\d)?)?[\s,;]*$/;
/** The words that go with a date and are no months: `1er`, `3rd`, `8 de fev. de 2026`, `à 10:05`. */
const fillers = new Set(['er', 'st', 'nd', 'rd', 'th', 'o', 'de', 'del', 'a']);

/** In which order a date gives its year, month and day. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy' | 'ydm';

/** A date of three numbers, as each order reads it: nothing where the calendar has no such day. */
export interface OpenDate extends Record<DateOrder, PartialDate | undefined> {
  /** The order in which most write a date with such separators, where nothing says more. */
  usual: DateOrder;
}

/** Builds a date, if the calendar has it. `day` and `month` are 0 when they are not known. */
export function partialDate(year: number, month: number, day: number): PartialDate | undefined {
  const full = year < 100 ? 2000 + year : year;
  if (full < years.first || full > years.last || month > 12) return undefined;
  if (day > new Date(Date.UTC(full, month, 0)).getUTCDate() || (month === 0 && day > 0)) return undefined;
  return full * 10_000 + month * 100 + day;
}

/** A whole day of the calendar; nothing when the month or the day is 0. */
const wholeDay = (year: number, month: number, day: number) => (month * day > 0 ? partialDate(year, month, day) : undefined);

/** What three numbers may be: a day where all orders agree, or where the year comes first and has four digits. */
function threeNumbers(text: string, [a, b, c]: readonly [number, number, number], isYearFirst: boolean, isShort: boolean) {
  if (isYearFirst) return partialDate(a, b, c);
  const [ymd, dmy, mdy, ydm] = [wholeDay(a, b, c), wholeDay(c, b, a), wholeDay(c, a, b), wholeDay(a, c, b)];
  // The year is first in none that has four digits at its end.
  if (dmy === mdy && ((ymd === dmy && ydm === dmy) || !isShort)) return dmy;
  return { ymd, dmy, mdy, ydm, usual: text.includes('/') ? 'mdy' : isShort && text.includes('-') ? 'ymd' : 'dmy' } as const;
}

/**
 * The date of a cell, or nothing when it is none. Months are read in five languages; of what a program wrote anew (slashes,
 * dots, Excel's numbers), three numbers stay open until their column says which is which.
 *
 * parseDate('8 févr. 2026') // => 20260208
 */
export function parseDate(text: string): PartialDate | OpenDate | undefined {
  const [, date, name, year] = usual.exec(text) ?? [];
  const known = name && months.get(name.toLowerCase());
  if (known) return partialDate(Number(year), known, Number(date));
  if (text.length > longest) return undefined;
  const plain = fold(text).replace(clock, '');
  if (/[^\p{L}\p{Pd}\d\s.,/'’]/u.test(plain)) return undefined;
  // `1er mars 2024`, `8 de fev. de 2026`, `Jan 15, 2024`, `4-Apr-21`.
  const words = (plain.match(/\p{L}+/gu) ?? []).filter((word) => !fillers.has(word));
  const digits = plain.match(/\d+/g) ?? [];
  const [a = 0, b = 0, c = 0] = digits.map(Number);
  if (words.length > 0) {
    const month = words.length === 1 ? months.get(words[0] ?? '') : undefined;
    if (month === undefined) return undefined;
    if (digits.length === 1) return partialDate(a, month, 0);
    if (digits.length !== 2) return undefined;
    return a > 31 ? partialDate(a, month, b) : partialDate(b, month, a);
  }
  if (digits.length === 3) return threeNumbers(plain, [a, b, c], a > 99, c < 100);
  if (digits.length === 2 && a > 31) return partialDate(a, b, 0);
  if (digits.length !== 1 || !/^\s*\d+(?:[.,]0*)?\s*$/.test(plain)) return undefined;
  if (a > 36_000 && a < 74_000) {
    const day = new Date(excelEpoch + a * 86_400_000);
    return partialDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
  }
  return a > 999 ? partialDate(a, 0, 0) : undefined;
}
