import type { Answers } from './answers.ts';
import { openQuestions } from './open-questions.ts';
import { isAnswered, questionOrder } from './questions.ts';
import type { Quiz } from './quiz.ts';

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
  const open = openQuestions(quiz, answers);
  if (open.short.length === 0 && rest.length > 0 && open.rest.length === rest.length) return halfway;
  return open.short[0] ?? open.rest[0] ?? short[0] ?? halfway;
}

/**
 * Where Continue and Skip lead. From a question that had its answer when the reader came: the next in order. From one that had none,
 * and from halfway: the next without an answer. Past the last of its part: halfway or, undefined, the result.
 */
export function screenAfter(quiz: Quiz, answers: Answers, screen: string, wasAnswered: boolean): string | undefined {
  const { short, rest } = questionOrder(quiz);
  const [part, end] = short.includes(screen) ? [short, halfway] : [rest, undefined];
  const following = part.slice(part.indexOf(screen) + 1);
  return (wasAnswered ? following[0] : following.find((id) => !isAnswered(quiz, answers, id))) ?? end;
}

const change = 'change-';

/** The fragment under which a question is shown alone, to change its answer; and the question of such a fragment. */
export const changeFragment = (question: string): string => change + question;
export const changedQuestion = (quiz: Quiz, fragment: string): string | undefined =>
  screensOf(quiz).find((id) => id !== halfway && fragment === change + id);
