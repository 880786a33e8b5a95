import type { Dimension } from '../quiz/quiz.ts';
import { strengthOf, type ShownScore, type Strength } from './strength.ts';

/** The dimensions with the highest and the lowest score, all those that share it; neither when the known ones are all level, or words. */
export function extremesOf(
  quiz: { dimensions: readonly Pick<Dimension, 'id'>[] },
  scores: Record<string, ShownScore>,
): { highest: string[]; lowest: string[]; strength: Strength; weakness: Strength } | undefined {
  const known = quiz.dimensions.flatMap(({ id }) => {
    const score = scores[id];
    return typeof score === 'number' ? [{ id, score }] : [];
  });
  const all = known.map(({ score }) => score);
  const at = (score: number) => known.filter((each) => each.score === score).map(({ id }) => id);
  const [most, least] = [Math.max(...all), Math.min(...all)];
  return most > least
    ? { highest: at(most), lowest: at(least), strength: strengthOf(most), weakness: strengthOf(least) }
    : undefined;
}
