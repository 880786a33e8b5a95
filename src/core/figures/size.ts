import { logFraction } from './log-scale.ts';

/** From how many contacts the author of the source article calls a network large: his convention, no study behind it. */
export const largeFrom = 5000;

/** Dunbar's number (source dunbar-1992), and the two intervals that its re-analysis found (source lindenfors-2021). */
export const dunbar = {
  n: 150,
  intervals: [
    { from: 4, to: 520 },
    { from: 2, to: 336 },
  ],
} as const;

/** Where the axis begins, in contacts: a logarithm has no zero. */
const start = 50;
/** Where the cap stands, in percent of the width; the rest is the cap's own band. */
const end = 96;

const round = (value: number): number => Math.round(value * 100) / 100;

/** Where a number of contacts stands on a logarithmic axis, in percent of its width: the cap at 96, all under 50 at 0. */
export const sizePosition = (contacts: number, cap: number): number =>
  round(logFraction({ from: start, to: cap }, contacts) * end);

/** Where a band of the size question is on the axis, and beside the author's threshold. */
export interface Placement {
  /** In percent of the width. */
  x: number;
  width: number;
  standing: 'below' | 'large' | 'cap';
  /** Its bounds in whole percents of the cap, the upper one excluded. */
  low: number;
  high: number;
}
export type SizeBand<Option> = Option & Placement;

/** The options of the size question as bars on the axis, in order and without a hole; the last is the cap. */
export function sizeBands<Option extends { from: number }>(options: readonly Option[]): SizeBand<Option>[] {
  const cap = options.at(-1)?.from ?? 0;
  return options.map((option, index) => {
    const next = options[index + 1]?.from;
    const x = sizePosition(option.from, cap);
    return {
      ...option,
      x,
      width: round((next === undefined ? 100 : sizePosition(next, cap)) - x),
      standing: next === undefined ? 'cap' : option.from < largeFrom ? 'below' : 'large',
      low: Math.round((option.from / cap) * 100),
      high: Math.round(((next ?? cap) / cap) * 100),
    };
  });
}
