import { answered, type Answer } from '../core/quiz/set-answer.ts';
import type { Quiz } from '../core/quiz/quiz.ts';
import { nothing, type Saved } from '../core/document/document.ts';
import { now } from './clock.ts';
import { change } from './storage.ts';

/** Records one answer, at once. */
export const answer = (given: Answer): void => change((saved) => ({ ...saved, answers: answered(saved.answers, given) }));

/** The answers noted as those of a finished quiz: the result's page makes a dated result of them (history.ts). */
const noted = ({ answers, rest, ...saved }: Saved, { model }: Quiz): Saved => ({
  ...saved,
  answers,
  rest: { ...rest, finished: [rest['finished'] ?? [], { date: now(), model, answers }].flat() },
});

/** The quiz is finished. */
export const finish = (quiz: Quiz): void => change((saved) => noted(saved, quiz));

/** Starts again: the answers go, whole ones to the dated results; the rest of the document stays. */
export const startAgain = (quiz: Quiz, whole: boolean): void =>
  change((saved) => ({ ...(whole ? noted(saved, quiz) : saved), answers: nothing.answers }));
