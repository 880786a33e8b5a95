import { wilson, type Interval } from './wilson.ts';

/** What was said of some people, on one question. */
export interface Tally {
  yes: number;
  /** Yes and no. "Unsure" counts neither way, and is left out of what the share is of. */
  answered: number;
  unsure: number;
}

export interface Estimate {
  /** Of those answered. */
  share: number;
  interval: Interval;
  /** How many of the whole network, to two digits outwards, within what the answers themselves leave possible. */
  people: Interval;
}

/** Two digits of a number, down or up. `twoDigits(2394, Math.floor) // => 2300` */
const twoDigits = (value: number, round: (value: number) => number): number => {
  const unit = value < 100 ? 1 : 10 ** (String(Math.floor(value)).length - 2);
  return round(value / unit) * unit;
};

/**
 * What some drawn at random say of all the people they were drawn from, those who hide their profile left out; absent
 * without an answer. Not for the newest: they were not drawn, and say nothing of the others.
 *
 * estimateOf({ yes: 10, answered: 20, unsure: 0 }, 8000)
 * // => { share: 0.5, interval: { low: 0.299, high: 0.701 }, people: { low: 2300, high: 5700 } }
 */
export function estimateOf({ yes, answered }: Tally, people: number): Estimate | undefined {
  const interval = wilson(yes, answered);
  if (!interval || !(people >= answered)) return undefined;
  return {
    share: yes / answered,
    interval,
    people: {
      low: Math.max(yes, twoDigits(interval.low * people, Math.floor)),
      high: Math.min(people - (answered - yes), twoDigits(interval.high * people, Math.ceil)),
    },
  };
}
