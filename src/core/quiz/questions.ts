import { horizonsAnswered, type Answers } from './answers.ts';
import { context, isBehaviour, itemsOf, type Dimension, type Quiz } from './quiz.ts';

/** The ids of the questions a reader answers, context first. */
export function questionIds(quiz: { dimensions: readonly Dimension[] }): string[] {
  return [...context, ...itemsOf(quiz).flatMap(({ item }) => (isBehaviour(item) ? [item.id] : []))];
}

/** The questions in the order of the quiz: the short path (the context, the first of each dimension), then the rest. */
export function questionOrder(quiz: { dimensions: readonly Dimension[] }): { short: string[]; rest: string[] } {
  const asked = quiz.dimensions.map(({ items }) => items.filter(isBehaviour).map(({ id }) => id));
  return {
    short: [...context, ...asked.flatMap((ids) => ids.slice(0, 1))],
    rest: asked.flatMap((ids) => ids.slice(1)),
  };
}

/** Whether a question, of the context or about a behaviour, has an answer ("not sure" is one) this quiz knows. */
export function isAnswered(quiz: Quiz, answers: Answers, id: string): boolean {
  const known = (options: readonly { id: string }[], value: string | undefined) => options.some((option) => option.id === value);
  if (id === 'size' || id === 'hours') return known(quiz[id].options, answers[id]);
  if (id === 'reasons')
    return (
      answers.reasons !== undefined &&
      (answers.reasons.length === 0 || answers.reasons.some((reason) => known(quiz.reasons.options, reason)))
    );
  if (id === 'horizons') return horizonsAnswered(quiz, answers).length > 0;
  return answers.items?.[id] !== undefined;
}

/** The questions of this quiz without an answer, in order. */
export function unanswered(quiz: Quiz, answers: Answers): string[] {
  const behaviours = itemsOf(quiz).flatMap(({ item }) => (isBehaviour(item) ? [item.id] : []));
  return [...context, ...behaviours].filter((id) => !isAnswered(quiz, answers, id));
}

/** How many questions have been answered, those of another day included. */
export const countAnswers = ({ items, ...context }: Answers): number =>
  Object.values(context).filter((value) => value !== undefined).length + Object.keys(items ?? {}).length;
