import type { Answers } from '../core/answers.ts';
import { isMoment, type Moment } from '../core/day.ts';
import { parseDated, recorded, removed, renamed, type Results } from '../core/history.ts';
import type { Quiz } from '../core/quiz.ts';
import type { Saved } from '../core/saved.ts';
import { changeEntries } from '../core/table.ts';
import { now } from './clock.ts';
import { $saved, change } from './storage.ts';

const withResults = (saved: Saved, next: (results: Results) => Results): Saved => ({
  ...saved,
  results: changeEntries(saved.results, parseDated, next),
});

const dated = (saved: Saved, { model }: Pick<Quiz, 'model'>, date: Moment): Saved =>
  withResults(saved, (results) => recorded(results, saved.answers, date, model));

/** Makes a dated result of the quiz that the reader has finished, if they just have; says whether it did. */
export function dateResult(quiz: Pick<Quiz, 'model'>): boolean {
  const { finished } = $saved.get().rest;
  if (finished === undefined) return false;
  change((saved) => {
    const { finished: _, ...rest } = saved.rest;
    return { ...dated(saved, quiz, isMoment(finished) ? finished : now()), rest };
  });
  return true;
}

/** Takes a whole set of answers as the reader's own; those they had stay as a dated result. */
export const keepAsMine = (quiz: Pick<Quiz, 'model'>, answers: Answers): void =>
  change((saved) => ({ ...dated(saved, quiz, now()), answers }));

export const rename = (id: string, name: string): void =>
  change((saved) => withResults(saved, (results) => renamed(results, id, name)));

export const remove = (id: string): void => change((saved) => withResults(saved, (results) => removed(results, id)));
