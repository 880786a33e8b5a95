import type { Quiz } from '../quiz/quiz.ts';

/** From how many contacts the author of the source article calls a network large: his convention, no study behind it. */
export const large = 5000;

/** Dunbar's number (source dunbar-1992), and the two intervals that its re-analysis found (source lindenfors-2021). */
export const contested = {
  n: 150,
  intervals: [
    { from: 4, to: 520 },
    { from: 2, to: 336 },
  ],
} as const;

/** Where the axis begins, in contacts: a logarithm has no zero. */
const start = 50;
/** Where the cap stands, in percent of the width: what is left is the cap's own. */
const end = 96;

const round = (value: number): number => Math.round(value * 100) / 100;

/** Where a number of contacts stands on a logarithmic axis, in percent of its width: the cap at 96, all under 50 at 0. */
export const placeOf = (contacts: number, cap: number): number =>
  contacts <= start ? 0 : round(Math.min(1, Math.log(contacts / start) / Math.log(cap / start)) * end);

export interface Strip {
  id: string;
  /** In percent of the width. */
  x: number;
  width: number;
  standing: 'below' | 'large' | 'cap';
  /** From what part of the cap up to what part, the latter excluded, in whole percents. */
  low: number;
  high: number;
}

/** The bands of the quiz on the axis, in order: they meet, and the last, the cap, has what is left of the width. */
export function stripsOf(options: Quiz['size']['options']): Strip[] {
  const cap = options.at(-1)?.from ?? 0;
  return options.map(({ id, from }, index) => {
    const next = options[index + 1]?.from;
    const x = placeOf(from, cap);
    return {
      id,
      x,
      width: round((next === undefined ? 100 : placeOf(next, cap)) - x),
      standing: next === undefined ? 'cap' : from < large ? 'below' : 'large',
      low: Math.round((from / cap) * 100),
      high: Math.round(((next ?? cap) / cap) * 100),
    };
  });
}
