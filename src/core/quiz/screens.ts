import { isAnswered, type Answers } from './answers.ts';
import { groupsOf, type Group, type Quiz } from './quiz.ts';

/** The screen between the short path and the rest, where a first result is offered. */
export const halfway = 'halfway';

/** The screens of the quiz in order, by the names they have in the address. */
export function screensOf(quiz: Quiz): string[] {
  const groups = groupsOf(quiz);
  return [
    ...groups.filter(({ short }) => short).map(({ id }) => id),
    halfway,
    ...groups.filter(({ short }) => !short).map(({ id }) => id),
  ];
}

/** The questions of a group that have no answer yet. */
export const openQuestions = (quiz: Quiz, answers: Answers, group: Group): string[] =>
  group.questions.filter((id) => !isAnswered(quiz, answers, id));

/**
 * Where a returning reader resumes: the first screen with an open question; halfway when the short path is done
 * and nothing else is; the beginning when all is answered.
 */
export function resumeAt(quiz: Quiz, answers: Answers): string {
  const groups = groupsOf(quiz);
  const first = groups.find((group) => openQuestions(quiz, answers, group).length > 0) ?? groups[0];
  const rest = groups.filter(({ short }) => !short);
  const untouched = rest.every((group) => openQuestions(quiz, answers, group).length === group.questions.length);
  return first && !first.short && untouched ? halfway : (first?.id ?? halfway);
}
