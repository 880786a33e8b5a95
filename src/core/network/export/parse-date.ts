import { folded } from '../base/fold.ts';
import { months } from './months.ts';
import type { On } from '../base/person.ts';

/** LinkedIn opened in 2003: an older date is not that of a connection. */
const years = { first: 2003, last: 2100 };
/** Excel counts days from this one. */
const excelEpoch = Date.UTC(1899, 11, 30);

/** As LinkedIn writes a date: `08 Feb 2026`. */
const usual = /^(\d\d) ([A-Z][a-z]{2}) (\d{4})$/;
/** A longer text is no date, whatever it holds. */
const longest = 40;
/** A time of the day after a date: `T10:05:00Z`, `, 3:15 PM`. */
const clock = /[t\s,]\s*\d{1,2}:\d\d[\d:.]*\s*(?:[ap]\.?\s?m\.?)?\s*(?:z|utc|gmt)?(?:[+-]\d\d:?\d\d)?$/;
/** The words that go with a date and are no months: `1er`, `3rd`, `8 de fev. de 2026`. */
const fillers = new Set(['er', 'st', 'nd', 'rd', 'th', 'o', 'de', 'del']);

/** Which comes first in `03/04/2024`. */
export type Order = 'day' | 'month';

/** Builds a date, if the calendar has it. `day` and `month` are 0 when they are not known. */
export function dated(year: number, month: number, day: number): On | undefined {
  const full = year < 100 ? 2000 + year : year;
  if (full < years.first || full > years.last || month > 12) return undefined;
  if (day > new Date(Date.UTC(full, month, 0)).getUTCDate() || (month === 0 && day > 0)) return undefined;
  return full * 10_000 + month * 100 + day;
}

/**
 * The date of a cell, or nothing when it is none. Months are read in five languages; of what a program wrote anew (slashes,
 * dots, Excel's numbers), `order` says how slashes are to be read when both numbers could be a month.
 */
export function onOf(text: string, order: Order = 'month'): On | undefined {
  const [, date, name, year] = usual.exec(text) ?? [];
  const known = name && months.get(name.toLowerCase());
  if (known) return dated(Number(year), known, Number(date));
  if (text.length > longest) return undefined;
  const plain = folded(text).replace(clock, '');
  if (/[^\p{L}\d\s.,/'’-]/u.test(plain)) return undefined;
  // `1er mars 2024`, `8 de fev. de 2026`, `Jan 15, 2024`, `4-Apr-21`.
  const words = (plain.match(/\p{L}+/gu) ?? []).filter((word) => !fillers.has(word));
  const numbers = (plain.match(/\d+/g) ?? []).map(Number);
  const [a = 0, b = 0, c = 0] = numbers;
  if (words.length > 0) {
    const month = words.length === 1 ? months.get(words[0] ?? '') : undefined;
    if (month === undefined) return undefined;
    if (numbers.length === 1) return dated(a, month, 0);
    if (numbers.length !== 2) return undefined;
    return a > 31 ? dated(a, month, b) : dated(b, month, a);
  }
  if (numbers.length === 3) {
    if (a > 31) return dated(a, b, c);
    const slashed = orderOf(plain);
    // With dots or dashes, the day comes first, unless it cannot.
    const first = slashed === 'either' ? order : (slashed ?? (b > 12 ? 'month' : 'day'));
    return first === 'day' ? dated(c, b, a) : dated(c, a, b);
  }
  if (numbers.length === 2 && a > 31) return dated(a, b, 0);
  if (numbers.length !== 1 || !/^\s*\d+(?:[.,]0*)?\s*$/.test(plain)) return undefined;
  if (a > 36_000 && a < 74_000) {
    const date = new Date(excelEpoch + a * 86_400_000);
    return dated(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  }
  return a > 999 ? dated(a, 0, 0) : undefined;
}

/** What a date with slashes says of their order: nothing when both numbers could be a month. */
export function orderOf(text: string): Order | 'either' | undefined {
  const [, a, b] = /^\s*(\d{1,2})\/(\d{1,2})\/\d+/.exec(text) ?? [];
  if (a === undefined) return undefined;
  return Number(a) > 12 ? 'day' : Number(b) > 12 ? 'month' : 'either';
}

/** The same date with its day and its month the other way round. */
export const swapped = (on: On): On => {
  const [year, month, day] = [Math.floor(on / 10_000), Math.floor(on / 100) % 100, on % 100];
  return dated(year, day, month) ?? on;
};
