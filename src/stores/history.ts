import type { Answers } from '../core/quiz/answers.ts';
import { parseDated, recorded, removed, renamed, type Results } from '../core/history/history.ts';
import type { Quiz } from '../core/quiz/quiz.ts';
import type { Saved } from '../core/document/document.ts';
import { changeEntries, entriesOf } from '../core/document/table.ts';
import { now } from './clock.ts';
import { $saved, change } from './storage.ts';

const withResults = (saved: Saved, next: (results: Results) => Results): Saved => ({
  ...saved,
  results: changeEntries(saved.results, parseDated, next),
});

/** Makes dated results of what the quiz's page has noted as finished, if anything; says whether there was any. */
export function dateFinished(): boolean {
  if ($saved.get().rest['finished'] === undefined) return false;
  change((saved) => {
    const { finished, ...rest } = saved.rest;
    const noted = Object.values(entriesOf({ ...(finished as object[]) }, parseDated));
    return withResults({ ...saved, rest }, (results) =>
      noted.reduce((all, { answers, date, model }) => recorded(all, answers, date, model), results),
    );
  });
  return true;
}

/** Takes a whole set of answers as the reader's own; those they had stay as a dated result. */
export const keepAsMine = ({ model }: Pick<Quiz, 'model'>, answers: Answers): void =>
  change((saved) => ({ ...withResults(saved, (results) => recorded(results, saved.answers, now(), model)), answers }));

export const rename = (id: string, name: string): void =>
  change((saved) => withResults(saved, (results) => renamed(results, id, name)));

export const remove = (id: string): void => change((saved) => withResults(saved, (results) => removed(results, id)));
