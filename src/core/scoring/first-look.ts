import type { Dimension } from '../quiz/quiz.ts';
import type { Result } from './result.ts';

/** Whether a question has no answer yet: dimensions are then told in words, and the profile is for now. */
export const isFirstLook = ({ missing }: Pick<Result, 'missing'>): boolean => missing.length > 0;

/** How wide a range may be for its middle to be told. */
export const narrowest = 5;

/** What may be told of a total: itself, the range it can still end in, or nothing. */
export type TotalShown =
  { kind: 'total'; total: number } | { kind: 'range'; low: number; high: number; middle?: number } | { kind: 'none' };

/**
 * A total is told once every question has an answer; before, its range, with its middle (rounded half up) when it is narrow. Nothing
 * before the five dimensions are known, nor while the reasons or the objectives, which set the weights, have no answer.
 */
export function totalShown(
  quiz: { dimensions: readonly Pick<Dimension, 'id'>[] },
  { score, missing, range }: Pick<Result, 'score' | 'missing' | 'range'>,
): TotalShown {
  const { total, dimensions } = score;
  if (total === undefined || quiz.dimensions.some(({ id }) => dimensions[id] === undefined)) return { kind: 'none' };
  if (!isFirstLook({ missing })) return { kind: 'total', total };
  if (!range) return { kind: 'none' };
  const { low, high } = range;
  return { kind: 'range', low, high, ...(high - low <= narrowest && { middle: Math.floor((low + high + 1) / 2) }) };
}

/** The dimensions with the highest and the lowest score; neither when the known ones are all level. */
export function extremesOf(
  quiz: { dimensions: readonly Pick<Dimension, 'id'>[] },
  scores: Record<string, number>,
): { highest: string; lowest: string } | undefined {
  const known = quiz.dimensions.flatMap(({ id }) => (scores[id] === undefined ? [] : [{ id, score: scores[id] }]));
  const sorted = known.toSorted((a, b) => b.score - a.score);
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first && last && first.score > last.score ? { highest: first.id, lowest: last.id } : undefined;
}
