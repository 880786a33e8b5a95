import { context, type Quiz } from '../quiz/quiz.ts';
import { scoreOf, type Levels } from './score.ts';
import type { Situation } from './standing.ts';

/**
 * The lowest and the highest total that the behaviours without an answer can still lead to from some levels, the context staying as
 * it is; the total twice when they all have one. None while the reasons or the horizons have no answer: they would change the weights.
 */
export function rangeOf(
  quiz: Quiz,
  { missing, objective }: Pick<Situation, 'missing' | 'objective'>,
  levels: Levels,
): { low: number; high: number } | undefined {
  if (missing.includes('reasons') || missing.includes('horizons')) return undefined;
  const open = missing.filter((id) => !context.some((question) => question === id));
  const at = (level: 0 | 3) =>
    scoreOf(quiz, { ...levels, ...Object.fromEntries(open.map((id) => [id, level])) }, objective).total;
  const [low, high] = [at(0), at(3)];
  return low === undefined || high === undefined ? undefined : { low, high };
}
