import type { Dated } from './history.ts';
import type { Quiz } from '../quiz/quiz.ts';
import { shownStanding } from '../scoring/first-look.ts';
import { situationOf } from '../scoring/standing.ts';

/** The changes that came after a model, the newest first. */
export const changesSince = <C extends { model: number }>({ changes }: { changes: readonly C[] }, model: number): C[] =>
  changes.filter((change) => change.model > model).sort((a, b) => b.model - a.model);

/**
 * The total of a dated result under the weights of the model it was answered under, beside the one under today's; absent
 * where a total may not be told.
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
  const situation = situationOf(quiz, answers);
  const [then, now] = [{ ...quiz, weights }, quiz].map((each) => shownStanding(each, situation).total);
  return then?.kind === 'total' && now?.kind === 'total' ? { then: then.total, now: now.total } : undefined;
}
