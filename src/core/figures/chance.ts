import { about, along, spread, type Decades } from './log-scale.ts';

/** One person in 12.5 million targeted took the bait: spam by e-mail, according to a report on Kanich et al. (2009). */
export const oneTaker = 12_500_000;
export const spamRate = 1 / oneTaker;
/** What is compared: messages sent at random. */
export const quantities = [100, 1_000, 10_000] as const;
/** Rates a reader may suppose, as one person in so many. */
export const supposed = [1_000, 500, 200, 100, 50, 20, 10, 5, 2] as const;
/** Where a slider of guesses stops: from one to a billion, each about twice the one before it. */
export const magnitudes: readonly number[] = [...Array(28).keys()].map((n) => Number(`${[1, 2, 5][n % 3]}e${Math.floor(n / 3)}`));
/** How many people are drawn. */
export const drawn: Decades = { from: 1, to: 100_000_000 };

/** What a number of messages yields when each has the same chance, whatever the others do. */
export interface Yield {
  people: number;
  /** How many results on average. */
  expected: number;
  /** The probability of at least one: 1 − (1 − rate)^people, without losing small rates to rounding. */
  atLeastOne: number;
}

export const yieldOf = (people: number, rate: number): Yield => ({
  people,
  expected: people * rate,
  atLeastOne: people > 0 ? -Math.expm1(people * Math.log1p(-rate)) : 0,
});

/** How many people it takes for a probability of at least one, under 1: the inverse of `yieldOf`. */
export const peopleAt = (atLeastOne: number, rate: number): number => Math.log1p(-atLeastOne) / Math.log1p(-rate);

/** How many people must be reached, at a rate, to expect as much. */
export const peopleFor = (expected: number, rate: number): number => about(expected / rate + 0.5, 3);

/** A probability as people say it: in hundredths, never a certainty, or one in so many when it is under a hundredth. */
export type Odds = { percent: number } | { oneIn: number };

export const oddsOf = (probability: number): Odds =>
  probability < 0.01 ? oneIn(probability) : { percent: Math.min(99, Math.round(probability * 100)) };

/** A mean number of results as people say it: so many, or one for so many tries when it is under a hundredth. */
export const countOf = (expected: number): { count: number } | { oneIn: number } =>
  expected < 0.01 ? oneIn(expected) : { count: Math.round(expected * 100) / 100 };

const oneIn = (value: number) => ({ oneIn: about(1 / value + 0.5, 3) });

/** How far below the top a probability is drawn, in hundredths of the height. `heightOf(1) // => 0` */
export const heightOf = (probability: number): number => Math.round((1 - probability) * 10_000) / 100;

/** The probability of at least one by the number of people, as a path in a square of 100: right is more, down is less. */
export function curveOf(rate: number, points = 81): string {
  const at = spread(drawn, points).map((people) => {
    return `${along(drawn, people)} ${heightOf(yieldOf(people, rate).atLeastOne)}`;
  });
  return `M${at.join('L')}`;
}
