import type { ShownScore, Strength } from '../scoring/strength.ts';

/** The numbers of each word, short of its bounds, so that two neighbours do not touch. */
const stretches: Record<Strength, [from: number, to: number]> = { low: [4, 36], fair: [44, 56], strong: [64, 96] };

/** Where a score lies on a line from 0 to 100: a point, or the stretch of its word. `stretchOf(73) // => [73, 73]` */
export const stretchOf = (score: ShownScore): [from: number, to: number] =>
  typeof score === 'number' ? [score, score] : stretches[score];
