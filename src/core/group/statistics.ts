// cspell:ignore Hyndman
/** What may be told of a group as a whole. Under five results nothing is: a number would be somebody's. */
import { drawnAt, strengths, toStrength, type ShownScore, type Strength } from '../scoring/strength.ts';

/** The fewest results of which there are statistics. */
export const fewest = 5;

/** The middle of some scores, and the half in between: whole points, rounded half up. */
export interface Summary {
  median: number;
  /** The first and the third quartile. */
  low: number;
  high: number;
}

/**
 * A quantile of sorted numbers, interpolated between the two that it falls between: Hyndman and Fan's seventh definition, that of spreadsheets
 * (`QUARTILE.INC`) and of R. `quantile([10, 20, 30, 40], 0.5) // => 25`
 */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** Undefined under five. `summaryOf([10, 20, 30, 40, 100]) // => { median: 30, low: 20, high: 40 }` */
export function summaryOf(scores: readonly number[]): Summary | undefined {
  if (scores.length < fewest) return undefined;
  const sorted = [...scores].sort((a, b) => a - b);
  const at = (share: number) => Math.round(quantile(sorted, share));
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** How many have each word; undefined under five. */
export function strengthCounts(scores: readonly ShownScore[]): Record<Strength, number> | undefined {
  if (scores.length < fewest) return undefined;
  const words = scores.map(toStrength);
  return Object.fromEntries(strengths.map((word) => [word, words.filter((each) => each === word).length])) as Record<
    Strength,
    number
  >;
}

/** The word of the middle; of the two in the middle, the lower. `medianStrength({ low: 2, fair: 3, strong: 1 }) // => 'fair'` */
export function medianStrength(counts: Record<Strength, number>): Strength {
  const half = (counts.low + counts.fair + counts.strong) / 2;
  return counts.low >= half ? 'low' : counts.low + counts.fair >= half ? 'fair' : 'strong';
}

/** How far from each other some scores are: their variance, in points squared. Words count as their middles. */
export function varianceOf(scores: readonly ShownScore[]): number {
  const numbers = scores.map(drawnAt);
  const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  return numbers.reduce((sum, each) => sum + (each - mean) ** 2, 0) / numbers.length;
}
