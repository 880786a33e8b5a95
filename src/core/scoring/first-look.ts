import type { Quiz } from '../quiz/quiz.ts';
import { rangeOf } from './range.ts';
import type { Levels, Score } from './score.ts';
import { standingOf, type Situation, type Standing } from './standing.ts';
import { asWords, type ShownScore } from './strength.ts';

/** How wide a range may be for its middle to be told. */
export const narrowest = 5;

/** What may be told of a total: itself once it is certain, the range it can still end in, or nothing. */
export type TotalShown =
  { kind: 'total'; total: number } | { kind: 'range'; low: number; high: number; middle?: number } | { kind: 'none' };

/** What may be told of a standing. Whatever shows a result is handed this, and never the numbers it was made of. */
export interface ShownStanding {
  /** Whether a question has no answer yet: dimensions are words, and the profile is for now. */
  first: boolean;
  total: TotalShown;
  /** Of each dimension that is known. */
  dimensions: Record<string, ShownScore>;
  profile?: string;
}

/**
 * A total is told once no answer that is missing can change it; before, its range, with its middle (rounded half up) when it is narrow.
 * Nothing before the five dimensions are known, nor while the reasons or the objectives, which set the weights, have no answer.
 */
function shownTotal(quiz: Quiz, situation: Situation, levels: Levels, { dimensions }: Score): TotalShown {
  const range = quiz.dimensions.every(({ id }) => dimensions[id] !== undefined) && rangeOf(quiz, situation, levels);
  if (!range) return { kind: 'none' };
  const { low, high } = range;
  if (low === high) return { kind: 'total', total: low };
  return { kind: 'range', low, high, ...(high - low <= narrowest && { middle: Math.floor((low + high + 1) / 2) }) };
}

/** What may be told of a situation, or of what it would be with other levels. */
export function shownStanding(
  quiz: Quiz,
  situation: Situation,
  levels = situation.levels,
  standing: Standing = standingOf(quiz, situation, levels),
): ShownStanding {
  const { dimensions, profile } = standing;
  const first = situation.missing.length > 0;
  return {
    first,
    total: shownTotal(quiz, situation, levels, standing),
    dimensions: first ? asWords(dimensions) : dimensions,
    ...(profile !== undefined && { profile }),
  };
}
