import { estimateOf } from '../network/sample/estimate.ts';
import type { Interval } from '../network/sample/wilson.ts';

/** All the counts that a sample of twenty can give: 0 to 20. */
export const sampleCounts: readonly number[] = [...Array(21).keys()];

/** How many of twenty drawn at random fit the objective: between two counts, both included; and where that comes from. */
export interface SampleRange {
  by: 'quiz' | 'guess' | 'example';
  low: number;
  high: number;
}

const exampleCount = 5;

/**
 * The range of the level that the reader answered; else their guess; else the example. `counts`: the fewest of twenty that
 * give each level of the quiz's question.
 */
export function sampleRange(counts: readonly number[], level: unknown, guess: number | undefined): SampleRange {
  const low = typeof level === 'number' ? counts[level] : undefined;
  if (low !== undefined) return { by: 'quiz', low, high: (counts[Number(level) + 1] ?? sampleCounts.length) - 1 };
  const n = guess ?? exampleCount;
  return { by: guess === undefined ? 'example' : 'guess', low: n, high: n };
}

/** The estimate for the whole network: a share in whole percents, rounded outwards, and people, to two digits. */
export interface WholeNetwork {
  share: Interval & { width: number };
  people: Interval;
}

/**
 * The Wilson intervals of both ends of a range, joined: from the lower bound of the one to the upper bound of the other. Throws a
 * RangeError under twenty contacts.
 */
export function wholeNetwork({ low, high }: Pick<SampleRange, 'low' | 'high'>, contacts: number): WholeNetwork {
  const [least, most] = [low, high].map((yes) => estimateOf({ yes, answered: 20, unsure: 0 }, contacts));
  if (!least || !most) throw new RangeError(`Nobody draws ${high} of 20 from ${contacts}`);
  const [from, to] = [Math.floor(least.interval.low * 100), Math.ceil(most.interval.high * 100)];
  return {
    share: { low: from, high: to, width: to - from },
    people: { low: least.people.low, high: most.people.high },
  };
}

/** How the reader's range is beside their guess: by how many at least it is more, or less. */
export type RangeGap = { kind: 'within' } | { kind: 'more' | 'less'; by: number };

export function rangeGap(guess: number, { low, high }: Pick<SampleRange, 'low' | 'high'>): RangeGap {
  if (guess < low) return { kind: 'more', by: low - guess };
  return guess > high ? { kind: 'less', by: guess - high } : { kind: 'within' };
}

/** The twenty as dots: `x` in percent of the width, and whether each surely fits, may fit or does not. */
export const sampleDots = ({
  low,
  high,
}: Pick<SampleRange, 'low' | 'high'>): { x: number; kind: 'sure' | 'likely' | 'other' }[] =>
  sampleCounts.slice(0, -1).map((n) => ({ x: n * 5 + 2.5, kind: n < low ? 'sure' : n < high ? 'likely' : 'other' }));
