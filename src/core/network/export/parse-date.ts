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
/** A time of the day after a date: `T10:05:00Z`, `, 3:15 PM`. */
const clock = /[t\s,]\s*\d{1,2}:\d\d[\d:.]*\s*(?:[ap]\.?\s?m\.?)?\s*(?:z|utc|gmt)?(?:[+-]\d\d:?\d\d)?$/;
/** The words that go with a date and are no months: `1er`, `3rd`, `8 de fev. de 2026`. */
const fillers = new Set(['er', 'st', 'nd', 'rd', 'th', 'o', 'de', 'del']);

/** Which comes first in `03/04/2024`. */
export type SlashOrder = 'day' | 'month';

/** Builds a date, if the calendar has it. `day` and `month` are 0 when they are not known. */
export function partialDate(year: number, month: number, day: number): PartialDate | undefined {
  const full = year < 100 ? 2000 + year : year;
  if (full < years.first || full > years.last || month > 12) return undefined;
  if (day > new Date(Date.UTC(full, month, 0)).getUTCDate() || (month === 0 && day > 0)) return undefined;
  return full * 10_000 + month * 100 + day;
}

/**
 * The date of a cell, or nothing when it is none. Months are read in five languages; of what a program wrote anew (slashes,
 * dots, Excel's numbers), `order` says how slashes are to be read when both numbers could be a month.
 */
export function parseDate(text: string, order: SlashOrder = 'month'): PartialDate | undefined {
  const [, date, name, year] = usual.exec(text) ?? [];
  const known = name && months.get(name.toLowerCase());
  if (known) return partialDate(Number(year), known, Number(date));
  if (text.length > longest) return undefined;
  const plain = fold(text).replace(clock, '');
  if (/[^\p{L}\d\s.,/'’-]/u.test(plain)) return undefined;
  // `1er mars 2024`, `8 de fev. de 2026`, `Jan 15, 2024`, `4-Apr-21`.
  const words = (plain.match(/\p{L}+/gu) ?? []).filter((word) => !fillers.has(word));
  const numbers = (plain.match(/\d+/g) ?? []).map(Number);
  const [a = 0, b = 0, c = 0] = numbers;
  if (words.length > 0) {
    const month = words.length === 1 ? months.get(words[0] ?? '') : undefined;
    if (month === undefined) return undefined;
    if (numbers.length === 1) return partialDate(a, month, 0);
    if (numbers.length !== 2) return undefined;
    return a > 31 ? partialDate(a, month, b) : partialDate(b, month, a);
  }
  if (numbers.length === 3) {
    if (a > 31) return partialDate(a, b, c);
    const slashed = slashOrderOf(plain);
    // With dots or dashes, the day comes first, unless it cannot.
    const first = slashed === 'either' ? order : (slashed ?? (b > 12 ? 'month' : 'day'));
    return first === 'day' ? partialDate(c, b, a) : partialDate(c, a, b);
  }
  if (numbers.length === 2 && a > 31) return partialDate(a, b, 0);
  if (numbers.length !== 1 || !/^\s*\d+(?:[.,]0*)?\s*$/.test(plain)) return undefined;
  if (a > 36_000 && a < 74_000) {
    const date = new Date(excelEpoch + a * 86_400_000);
    return partialDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  }
  return a > 999 ? partialDate(a, 0, 0) : undefined;
}

/** What a date with slashes says of their order: nothing when both numbers could be a month. */
export function slashOrderOf(text: string): SlashOrder | 'either' | undefined {
  const [, a, b] = /^\s*(\d{1,2})\/(\d{1,2})\/\d+/.exec(text) ?? [];
  if (a === undefined) return undefined;
  return Number(a) > 12 ? 'day' : Number(b) > 12 ? 'month' : 'either';
}

/** The same date with its day and its month the other way round. */
export const swapDayAndMonth = (date: PartialDate): PartialDate => {
  const [year, month, day] = [Math.floor(date / 10_000), Math.floor(date / 100) % 100, date % 100];
  return partialDate(year, day, month) ?? date;
};
