import type { PartialDate } from '../base/person.ts';
import { monthAfter } from '../base/partial-date.ts';

/** The most contacts that LinkedIn lets anybody have, by its help pages (a551012). */
export const cap = 30_000;
/** From how many contacts on the cap is worth a word. */
export const nearCap = 10_000;
/** In years, how far ahead it makes sense to say when. */
const horizon = 50;

/** What is left before the cap, and the month when nothing will be at today's pace, `203104`: absent when that is too far. */
export type Headroom = { kind: 'reached' } | { kind: 'open'; left: number; full?: { month: number; months: number } };

/** `contacts`: all of them, the hidden ones too. `pace`: how many come in a year, as `arrivalsOf` says. */
export function headroomOf(contacts: number, pace: number, today: PartialDate): Headroom {
  const left = cap - contacts;
  if (left <= 0) return { kind: 'reached' };
  const months = Math.ceil((left * 12) / pace);
  if (!(pace > 0 && months <= horizon * 12)) return { kind: 'open', left };
  return { kind: 'open', left, full: { month: monthAfter(Math.floor(today / 100), months), months } };
}
