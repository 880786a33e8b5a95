import { primaryObjective } from '../quiz/answers.ts';
import type { Dated } from './history.ts';
import type { Quiz } from '../quiz/quiz.ts';
import { levelsOf, scoreOf } from '../scoring/score.ts';

/** The changes that came after a model, the newest first. */
export const changesSince = <C extends { model: number }>({ changes }: { changes: readonly C[] }, model: number): C[] =>
  changes.filter((change) => change.model > model).sort((a, b) => b.model - a.model);

/**
 * The total of a dated result under the weights of the model it was answered under, beside the one under today's; absent
 * without a score.
 */
export function totalsOf(
  quiz: Quiz,
  { model, answers }: Pick<Dated, 'model' | 'answers'>,
): { then: number; now: number } | undefined {
  const weights = Object.assign(
    {},
    quiz.weights,
    ...changesSince(quiz, model).map((change) => change.weights),
  ) as Quiz['weights'];
  const levels = levelsOf(quiz, answers);
  const objective = primaryObjective(quiz, answers);
  const [then, now] = [{ ...quiz, weights }, quiz].map((each) => scoreOf(each, levels, objective).total);
  return then === undefined || now === undefined ? undefined : { then, now };
}
