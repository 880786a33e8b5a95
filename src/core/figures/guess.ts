import type { Locale } from '../format/locale.ts';
import { fill, number } from '../format/message.ts';

/** What the reader has told a figure that asks first: whether the answer may be seen, and their guess of it. Kept nowhere. */
export interface Told {
  open: boolean;
  guess?: number | undefined;
}
export const untold: Told = { open: false };

/** The stop that a number is the nearest to, in proportion; the middle one without a number. `nearest([1, 10, 100], 40) // => 2` */
export function nearest(stops: readonly number[], value = stops[Math.floor(stops.length / 2)] ?? 0): number {
  const far = stops.map((stop) => Math.abs(Math.log((stop + 1) / (value + 1))));
  return far.indexOf(Math.min(...far));
}

/** A guess from what was typed: absent unless it is a whole number. */
export const guessOf = (typed: string): number | undefined => (/^\d{1,10}$/.test(typed) ? Number(typed) : undefined);

/** The sentences that say how an answer stands beside a guess; `{n}` is how many times the one is the other. */
export type Gaps = Record<'exact' | 'close' | 'less' | 'more' | 'timesLess' | 'timesMore', string>;

/**
 * Whether the answer is within a tenth of the guess, else somewhat less or more, or so many times: to one digit under ten,
 * else to two. Both are at least 1. `gapOf(600, 94) // => { kind: 'timesLess', times: 6 }`
 */
export function gapOf(guess: number, answer: number): { kind: Exclude<keyof Gaps, 'exact'>; times: number } {
  const exactly = Math.max(guess, answer) / Math.min(guess, answer);
  const times = Number(exactly.toPrecision(exactly < 9.5 ? 1 : 2));
  if (exactly <= 1.1) return { kind: 'close', times };
  if (answer < guess) return { kind: exactly < 1.75 ? 'less' : 'timesLess', times };
  return { kind: exactly < 1.75 ? 'more' : 'timesMore', times };
}

/** The sentence itself, with both as people say them: said alike, they are the same. */
export function gapSaid(locale: Locale, gaps: Gaps, guess: number, answer: number, said: (value: number) => string): string {
  const { kind, times } = gapOf(guess, answer);
  const values = { guess: said(guess), answer: said(answer), n: number(locale, times) };
  return fill(gaps[values.guess === values.answer ? 'exact' : kind], values);
}
