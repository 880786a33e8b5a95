import { setAnswer, type Answer } from '../core/quiz/set-answer.ts';
import { change } from './document.ts';

/** Records one answer, at once. */
export const answer = (given: Answer): void =>
  change((document) => ({ ...document, answers: setAnswer(document.answers, given) }));
