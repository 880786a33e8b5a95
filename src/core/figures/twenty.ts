import { estimateOf } from '../network/sample/estimate.ts';
import type { Interval } from '../network/sample/wilson.ts';

/** None of twenty, one, and so on. */
export const twenty: readonly number[] = [...Array(21).keys()];

/** Of twenty drawn at random, how many matter: between two numbers, both included; and who says so. */
export interface Draw {
  by: 'quiz' | 'guess' | 'example';
  low: number;
  high: number;
}

/** What is drawn for a reader who has said nothing. */
const example = 5;

/** The reader's own count, from the level they answered; else their guess; else the example. `counts` is the question's own. */
export function drawOf(counts: readonly number[], level: unknown, guess: number | undefined): Draw {
  const low = typeof level === 'number' ? counts[level] : undefined;
  if (low !== undefined) return { by: 'quiz', low, high: (counts[Number(level) + 1] ?? twenty.length) - 1 };
  const n = guess ?? example;
  return { by: guess === undefined ? 'example' : 'guess', low: n, high: n };
}

/** What a draw says of the whole it is drawn from: the share, in whole hundredths outwards, and the people, to two digits. */
export interface Whole {
  share: Interval & { width: number };
  people: Interval;
}

/** The whole has at least twenty people. From the least that the lowest count allows to the most that the highest does. */
export function wholeOf({ low, high }: Pick<Draw, 'low' | 'high'>, contacts: number): Whole {
  const [least, most] = [low, high].map((yes) => estimateOf({ yes, answered: 20, unsure: 0 }, contacts));
  if (!least || !most) throw new RangeError(`Nobody draws ${high} of 20 from ${contacts}`);
  const [from, to] = [Math.floor(least.interval.low * 100), Math.ceil(most.interval.high * 100)];
  return {
    share: { low: from, high: to, width: to - from },
    people: { low: least.people.low, high: most.people.high },
  };
}

/** How the reader's count stands beside their guess of it. */
export type Beside = { kind: 'within' } | { kind: 'more' | 'less'; by: number };

export function besideOf(guess: number, { low, high }: Pick<Draw, 'low' | 'high'>): Beside {
  if (guess < low) return { kind: 'more', by: low - guess };
  return guess > high ? { kind: 'less', by: guess - high } : { kind: 'within' };
}

/** The twenty as they are drawn: where each stands, in percent of the width, and whether it matters, may, or does not. */
export const dotsOf = ({ low, high }: Pick<Draw, 'low' | 'high'>): { x: number; is: 'sure' | 'likely' | 'other' }[] =>
  twenty.slice(0, -1).map((n) => ({ x: n * 5 + 2.5, is: n < low ? 'sure' : n < high ? 'likely' : 'other' }));
