import { primaryObjective, unanswered, type Answers } from '../quiz/answers.ts';
import { context, type Quiz } from '../quiz/quiz.ts';
import { levelsOf, scoreOf } from './score.ts';

/**
 * The lowest and the highest total that the behaviours still unanswered can lead to. None while the reasons or the horizons
 * are unanswered: they would change the weights themselves.
 */
export function rangeOf(quiz: Quiz, answers: Answers): { low: number; high: number } | undefined {
  const missing = unanswered(quiz, answers);
  if (missing.includes('reasons') || missing.includes('horizons')) return undefined;
  const levels = levelsOf(quiz, answers);
  const objective = primaryObjective(quiz, answers);
  const open = missing.filter((id) => !context.some((question) => question === id));
  const at = (level: 0 | 3) =>
    scoreOf(quiz, { ...levels, ...Object.fromEntries(open.map((id) => [id, level])) }, objective).total;
  const [low, high] = [at(0), at(3)];
  return low === undefined || high === undefined ? undefined : { low, high };
}
