import type { Locale } from '../format/locale.ts';
import { fill, number } from '../format/message.ts';

/** The state of a figure that asks for a guess first: whether its answer is shown, and the guess. Never stored. */
export interface GuessState {
  open: boolean;
  guess?: number | undefined;
}
export const noGuess: GuessState = { open: false };

/** The index of the stop nearest to a number, by their ratio; without a number, the middle one. `nearestStop([1, 10, 100], 40) // => 2` */
export function nearestStop(stops: readonly number[], value = stops[Math.floor(stops.length / 2)] ?? 0): number {
  // Plus one: a stop may be 0, which has no logarithm.
  const distances = stops.map((stop) => Math.abs(Math.log((stop + 1) / (value + 1))));
  return distances.indexOf(Math.min(...distances));
}

/** A guess from the text of a field; absent unless it is a whole number. */
export const parseGuess = (typed: string): number | undefined => (/^\d{1,10}$/.test(typed) ? Number(typed) : undefined);

/** Messages that compare the answer with the guess; `{n}` is the ratio of the two. */
export type GapMessages = Record<'exact' | 'close' | 'less' | 'more' | 'timesLess' | 'timesMore', string>;

/**
 * How far the answer is from the guess: within a tenth (`close`), within a factor of 1.75, or so many times, to one significant digit under
 * ten and two above. Both are at least 1. `gapOf(600, 94) // => { kind: 'timesLess', times: 6 }`
 */
export function gapOf(guess: number, answer: number): { kind: Exclude<keyof GapMessages, 'exact'>; times: number } {
  const ratio = Math.max(guess, answer) / Math.min(guess, answer);
  const times = Number(ratio.toPrecision(ratio < 9.5 ? 1 : 2));
  if (ratio <= 1.1) return { kind: 'close', times };
  if (answer < guess) return { kind: ratio < 1.75 ? 'less' : 'timesLess', times };
  return { kind: ratio < 1.75 ? 'more' : 'timesMore', times };
}

/** The gap as a sentence. Two numbers that `format` writes alike are the same to the reader: `exact`. */
export function gapSentence(
  locale: Locale,
  messages: GapMessages,
  guess: number,
  answer: number,
  format: (value: number) => string,
): string {
  const { kind, times } = gapOf(guess, answer);
  const values = { guess: format(guess), answer: format(answer), n: number(locale, times) };
  return fill(messages[values.guess === values.answer ? 'exact' : kind], values);
}
