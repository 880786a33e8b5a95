import { dayOf, type Day } from '../format/day.ts';
import { questionIds, type Quiz } from '../quiz/quiz.ts';
import { unanswered, type Answers } from '../quiz/answers.ts';
import { situationOf, standingOf } from '../scoring/standing.ts';
import { byDate, resultsOf } from './history.ts';
import type { Table } from '../document/table.ts';

/** Where a reader who comes back stands. */
export interface Glance {
  answered: number;
  all: number;
  /** Known once each dimension has a score; for now, while a question is open. */
  profile?: string;
  /** Known once every question is answered: before, it would be a range. */
  total?: number;
  /** The day of the latest result, once every question is answered. */
  date?: Day;
}

export function glanceOf(quiz: Quiz, { answers, results }: { answers: Answers; results: Table }): Glance {
  const all = questionIds(quiz).length;
  const open = unanswered(quiz, answers).length;
  const { profile, total } = standingOf(quiz, situationOf(quiz, answers));
  const latest = byDate(resultsOf({ results })).at(-1);
  return {
    answered: all - open,
    all,
    ...(profile !== undefined && { profile }),
    ...(open === 0 && total !== undefined && { total }),
    ...(open === 0 && latest && { date: dayOf(latest.date) }),
  };
}
