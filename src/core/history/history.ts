import { isEmpty, parseAnswers, type Answers } from '../quiz/answers.ts';
import { sameAnswers, includesAnswers } from '../quiz/same-answers.ts';
import type { Day } from '../format/day.ts';
import { dayOf, isMoment, type Moment } from '../format/moment.ts';
import { changeEntries, entriesOf, type Parse, type Table } from '../document/table.ts';

/** A finished quiz: what was answered and when, never a score. A later model of the quiz computes it afresh. */
export interface Dated {
  date: Moment;
  /** The model of the quiz that asked the questions. */
  model: number;
  answers: Answers;
  /** What the reader calls it. */
  name?: string;
}

/** Dated results by permanent id. */
export type Results = Record<string, Dated>;

export const longestName = 60;

/** Parses a stored dated result; malformed answers are dropped. */
export const parseDated: Parse<Dated> = ({ date, model, answers, name }) =>
  isMoment(date) && Number.isInteger(model)
    ? { date, model: model as number, answers: parseAnswers(answers).answers, ...(typeof name === 'string' && { name }) }
    : undefined;

/** A document with its dated results changed; entries that are not well formed stay as they came. */
export const withResults = <D extends { results: Table }>(document: D, next: (results: Results) => Results): D => ({
  ...document,
  results: changeEntries(document.results, parseDated, next),
});

/** The dated results of a document. */
export const resultsOf = ({ results }: { results: Table }): Results => entriesOf(results, parseDated);

/** The results as a list, oldest first. */
export const byDate = (results: Results): (Dated & { id: string })[] =>
  Object.entries(results)
    .map(([id, result]) => ({ id, ...result }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));

/**
 * Adds a result. Deduplicates within a day: the same answers make one result, and a longer set of answers replaces the
 * shorter one that it extends.
 */
export function recorded(results: Results, answers: Answers, now: Moment, model: number): Results {
  if (isEmpty(answers)) return results;
  const today = byDate(results).filter(({ date }) => dayOf(date) === dayOf(now));
  if (today.some((each) => sameAnswers(each.answers, answers))) return results;
  const begun = today.findLast((each) => includesAnswers(each.answers, answers));
  let id = begun?.id ?? now.replace(/\D/g, '');
  while (!begun && Object.hasOwn(results, id)) id += '-2';
  return { ...results, [id]: { ...(begun?.name !== undefined && { name: begun.name }), date: now, model, answers } };
}

/** The day since which these very answers are a dated result; a date after `now` is of a clock set back. */
export function recordedOn(results: Results, answers: Answers, now: Moment): Day | undefined {
  const kept = byDate(results).find((each) => each.date <= now && sameAnswers(each.answers, answers));
  return kept && dayOf(kept.date);
}

/** The results with another name for one; an empty name takes it away. */
export function renamed(results: Results, id: string, name: string): Results {
  const result = results[id];
  if (!result) return results;
  const { name: _, ...rest } = result;
  const next = name.trim().slice(0, longestName);
  return { ...results, [id]: next ? { ...rest, name: next } : rest };
}

/** The results without one. */
export const removed = (results: Results, id: string): Results =>
  Object.fromEntries(Object.entries(results).filter(([each]) => each !== id));
