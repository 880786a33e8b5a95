import { answered, unanswered, type Answer, type Answers } from '../core/answers.ts';
import { recorded } from '../core/history.ts';
import type { Quiz } from '../core/quiz.ts';
import { nothing, readSaved, writeSaved, type Reading, type Saved } from '../core/saved.ts';
import { now } from './clock.ts';
import { $saved, change } from './storage.ts';

/** Records one answer, at once. */
export const answer = (given: Answer): void => change((saved) => ({ ...saved, answers: answered(saved.answers, given) }));

const dated = (saved: Saved, { model }: Quiz): Saved => ({
  ...saved,
  results: recorded(saved.results, saved.answers, now(), model),
});

/** The quiz is finished: its answers become a dated result. */
export const finish = (quiz: Quiz): void => change((saved) => dated(saved, quiz));

/** Dates the answers of a reader who has given them all and has no dated result: those of before there were any. */
export function dateFirst(quiz: Quiz): void {
  const { answers, results } = $saved.get();
  if (Object.keys(results).length === 0 && unanswered(quiz, answers).length === 0) finish(quiz);
}

/** Takes a whole set of answers as the reader's own; those they had stay as a dated result. */
export const keepAsMine = (quiz: Quiz, answers: Answers): void => change((saved) => ({ ...dated(saved, quiz), answers }));

/** Starts again: the answers go, whole ones to the dated results; the rest of the document stays. */
export const startAgain = (quiz: Quiz): void =>
  change((saved) => ({
    ...(unanswered(quiz, saved.answers).length === 0 ? dated(saved, quiz) : saved),
    answers: nothing.answers,
  }));

/** The document as the file the reader exports. */
export const exported = (): string => writeSaved($saved.get());

/** Takes an exported file's document in place of the present one, if it can be read; says how it read. */
export function imported(text: string): Reading {
  const reading = readSaved(text);
  if (reading.kind === 'read') change(() => reading.saved);
  return reading;
}
