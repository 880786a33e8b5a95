import { isAnswered, type Answers } from './answers.ts';
import { questionOrder, type Quiz } from './quiz.ts';

/** The screen between the short path and the rest, where a first look is offered. */
export const halfway = 'halfway';

/** The screens of the quiz in order, by the names they have in the address: a question each, and halfway. */
export function screensOf(quiz: Quiz): string[] {
  const { short, rest } = questionOrder(quiz);
  return [...short, halfway, ...rest];
}

/** Where a question stands in its part of the quiz, from 1: `{ n: 3, all: 9 }`. */
export function positionOf(quiz: Quiz, question: string): { n: number; all: number } | undefined {
  const part = Object.values(questionOrder(quiz)).find((ids) => ids.includes(question));
  return part && { n: part.indexOf(question) + 1, all: part.length };
}

/**
 * Where a returning reader resumes: the first question without an answer; halfway when the short path is done and
 * nothing else is; the beginning when all is answered.
 */
export function resumeAt(quiz: Quiz, answers: Answers): string {
  const { short, rest } = questionOrder(quiz);
  const isOpen = (id: string) => !isAnswered(quiz, answers, id);
  if (!short.some(isOpen) && rest.length > 0 && rest.every(isOpen)) return halfway;
  return [...short, ...rest].find(isOpen) ?? short[0] ?? halfway;
}

const change = 'change-';

/** The fragment under which a question is shown alone, to change its answer; and the question of such a fragment. */
export const changeFragment = (question: string): string => change + question;
export const changedQuestion = (quiz: Quiz, fragment: string): string | undefined =>
  screensOf(quiz).find((id) => id !== halfway && fragment === change + id);
