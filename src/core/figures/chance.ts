import { floorToDigits, logPosition, logSpace, type LogDomain } from './log-scale.ts';

/** One person in 12.5 million targeted bought: spam by e-mail, according to a report on Kanich et al. (2009). */
export const peoplePerSale = 12_500_000;
export const spamRate = 1 / peoplePerSale;
/** Messages sent at random that the figure compares. */
export const messageCounts = [100, 1_000, 10_000] as const;
/** Success rates that a reader may assume, as one person in so many. */
export const assumedOneIn = [1_000, 500, 200, 100, 50, 20, 10, 5, 2] as const;
/** The values of the guess slider: 1, 2, 5, 10 … to a billion. */
export const peopleStops: readonly number[] = [...Array(28).keys()].map((n) =>
  Number(`${[1, 2, 5][n % 3]}e${Math.floor(n / 3)}`),
);
/** The axis: people written to. */
export const peopleDomain: LogDomain = { from: 1, to: 100_000_000 };

/** What messages bring when each succeeds at the same rate, independently: a binomial distribution. */
export interface Outreach {
  people: number;
  /** The mean number of results. */
  expected: number;
  /** The probability of at least one: 1 − (1 − rate)^people. `expm1` and `log1p` keep the precision of small rates. */
  atLeastOne: number;
}

export const outreachOf = (people: number, rate: number): Outreach => ({
  people,
  expected: people * rate,
  atLeastOne: people > 0 ? -Math.expm1(people * Math.log1p(-rate)) : 0,
});

/** The people it takes for a probability of at least one result, under 1: the inverse of `outreachOf`. Not rounded. */
export const peopleForProbability = (atLeastOne: number, rate: number): number => Math.log1p(-atLeastOne) / Math.log1p(-rate);

/** The people it takes to expect so many results on average, to three significant digits. */
export const peopleForExpected = (expected: number, rate: number): number => floorToDigits(expected / rate + 0.5, 3);

/** A probability as people say it: a percentage from 1 to 99, or “one in so many” under 1 %. */
export type RoundedProbability = { percent: number } | { oneIn: number };

export const roundProbability = (probability: number): RoundedProbability =>
  probability < 0.01 ? oneIn(probability) : { percent: Math.min(99, Math.round(probability * 100)) };

/** A mean as people say it: to two decimals, or “one in so many” under 0.01. */
export const roundMean = (expected: number): { count: number } | { oneIn: number } =>
  expected < 0.01 ? oneIn(expected) : { count: Math.round(expected * 100) / 100 };

const oneIn = (value: number) => ({ oneIn: floorToDigits(1 / value + 0.5, 3) });

/** The y of a probability, in percent of the height from the top. `probabilityY(1) // => 0` */
export const probabilityY = (probability: number): number => Math.round((1 - probability) * 10_000) / 100;

/** The curve of the probability by the number of people, as the `d` of a path in a 100 × 100 box. */
export function curvePath(rate: number, samples = 81): string {
  const points = logSpace(peopleDomain, samples).map((people) => {
    return `${logPosition(peopleDomain, people)} ${probabilityY(outreachOf(people, rate).atLeastOne)}`;
  });
  return `M${points.join('L')}`;
}
