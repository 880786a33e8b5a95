/** Finishing or restarting the quiz, and taking answers from a link: the answers there were become a dated result. */
import { emptyDocument, type Saved } from '../core/document/document.ts';
import { recorded, withResults } from '../core/history/history.ts';
import type { Answers } from '../core/quiz/answers.ts';
import type { Quiz } from '../core/quiz/quiz.ts';
import { now } from '../browser/clock.ts';
import { change } from './document.ts';

type Model = Pick<Quiz, 'model'>;

/** A document whose answers are among its dated results. */
const withDated = (document: Saved, { model }: Model): Saved =>
  withResults(document, (results) => recorded(results, document.answers, now(), model));

/** The quiz is finished: its answers become a dated result. */
export const finishQuiz = (quiz: Model): void => change((document) => withDated(document, quiz));

/** Starts again: the answers go, whole ones to the dated results; the rest of the document stays. */
export const startAgain = (quiz: Model, whole: boolean): void =>
  change((document) => ({ ...(whole ? withDated(document, quiz) : document), answers: emptyDocument.answers }));

/** Takes a whole set of answers as the reader's own; those they had stay as a dated result. */
export const keepAsMine = (quiz: Model, answers: Answers): void =>
  change((document) => ({ ...withDated(document, quiz), answers }));
