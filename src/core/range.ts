import { primaryObjective, unanswered, type Answers } from './answers.ts';
import { context, type Quiz } from './quiz.ts';
import { levelsOf, scoreOf } from './score.ts';

/** The lowest and the highest total that the behaviours still unanswered can lead to, the context staying as it is. */
export function rangeOf(quiz: Quiz, answers: Answers): { low: number; high: number } | undefined {
  const levels = levelsOf(quiz, answers);
  const objective = primaryObjective(quiz, answers);
  const open = unanswered(quiz, answers).filter((id) => !context.some((question) => question === id));
  const at = (level: 0 | 3) =>
    scoreOf(quiz, { ...levels, ...Object.fromEntries(open.map((id) => [id, level])) }, objective).total;
  const [low, high] = [at(0), at(3)];
  return low === undefined || high === undefined ? undefined : { low, high };
}
