import { unanswered, type Answers } from '../core/answers.ts';
import { isMoment, type Moment } from '../core/day.ts';
import { parseDated, recorded, removed, renamed, resultsOf, type Results } from '../core/history.ts';
import type { Quiz } from '../core/quiz.ts';
import type { Saved } from '../core/saved.ts';
import { changeEntries } from '../core/table.ts';
import { now } from './clock.ts';
import { $saved, change } from './storage.ts';

const withResults = (saved: Saved, next: (results: Results) => Results): Saved => ({
  ...saved,
  results: changeEntries(saved.results, parseDated, next),
});

const dated = (saved: Saved, { model }: Quiz, date: Moment): Saved =>
  withResults(saved, (results) => recorded(results, saved.answers, date, model));

/**
 * Makes a dated result of the quiz that the reader has just finished; and of answers that are all there when nothing is
 * dated yet, such as those of before there were dated results.
 */
export function dateResult(quiz: Quiz): void {
  const { answers, rest, ...saved } = $saved.get();
  const { finished, undated } = rest;
  const first = undated === undefined && Object.keys(resultsOf(saved)).length === 0 && unanswered(quiz, answers).length === 0;
  if (finished === undefined && !first) return;
  change((stored) => {
    const { finished: _, undated: _none, ...others } = stored.rest;
    return { ...dated(stored, quiz, isMoment(finished) ? finished : now()), rest: others };
  });
}

/** Makes a dated result of today's answers. */
export const dateNow = (quiz: Quiz): void => change((saved) => dated(saved, quiz, now()));

/** Takes a whole set of answers as the reader's own; those they had stay as a dated result. */
export const keepAsMine = (quiz: Quiz, answers: Answers): void => change((saved) => ({ ...dated(saved, quiz, now()), answers }));

export const rename = (id: string, name: string): void =>
  change((saved) => withResults(saved, (results) => renamed(results, id, name)));

/** Deletes a result. After the last one, answers that are still there are not dated again by themselves: it is noted. */
export const remove = (id: string): void =>
  change((saved) => {
    const next = withResults(saved, (results) => removed(results, id));
    return Object.keys(next.results).length > 0 ? next : { ...next, rest: { ...next.rest, undated: true } };
  });
