import type { Answers } from './answers.ts';
import { isAnswered, questionOrder } from './questions.ts';
import type { Quiz } from './quiz.ts';

/** The questions without an answer, of the short path and of the rest, in the order asked; and those of them that stand before one with an answer. */
export function openQuestions(quiz: Quiz, answers: Answers): { short: string[]; rest: string[]; passed: string[] } {
  const { short, rest } = questionOrder(quiz);
  const order = [...short, ...rest];
  const isOpen = (id: string) => !isAnswered(quiz, answers, id);
  const reached = order.findLastIndex((id) => !isOpen(id));
  return { short: short.filter(isOpen), rest: rest.filter(isOpen), passed: order.filter((id, at) => at < reached && isOpen(id)) };
}
