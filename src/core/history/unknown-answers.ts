import { none, type Answers } from '../quiz/answers.ts';
import { isAnswered } from '../quiz/questions.ts';
import { isBehaviour, itemsOf, type Quiz } from '../quiz/quiz.ts';

/** The answers that this quiz does not know, as names such as `items.old-question`: the result ignores them. */
export function unknownAnswers(quiz: Quiz, answers: Answers): string[] {
  const unknown = (list: readonly { id: string }[], id: string) => !list.some((each) => each.id === id);
  const behaviours = itemsOf(quiz).flatMap(({ item }) => (isBehaviour(item) ? [item] : []));
  return [
    ...(['size', 'hours'] as const).filter((id) => answers[id] !== undefined && !isAnswered(quiz, answers, id)),
    ...(answers.reasons ?? []).filter((id) => unknown(quiz.reasons.options, id)).map((id) => `reasons.${id}`),
    ...Object.entries(answers.horizons ?? {})
      .filter(([id, value]) => unknown(quiz.horizons.options, id) || (value !== none && unknown(quiz.objectives, value)))
      .map(([id]) => `horizons.${id}`),
    ...Object.keys(answers.items ?? {})
      .filter((id) => unknown(behaviours, id))
      .map((id) => `items.${id}`),
  ];
}
