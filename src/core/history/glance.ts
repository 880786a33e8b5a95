import type { Day } from '../format/day.ts';
import { dayOf } from '../format/moment.ts';
import type { Quiz } from '../quiz/quiz.ts';
import { questionOrder } from '../quiz/questions.ts';
import { openQuestions } from '../quiz/open-questions.ts';
import type { Answers } from '../quiz/answers.ts';
import { shownStanding } from '../scoring/first-look.ts';
import { situationOf } from '../scoring/standing.ts';
import { byDate, resultsOf } from './history.ts';
import type { Table } from '../document/table.ts';

/** Where a reader who comes back stands. */
export interface Glance {
  /** Of the short path's questions until they are all answered, then of all. */
  answered: number;
  all: number;
  /** Known once each dimension has a score; for now, while a question is open. */
  profile?: string;
  /** Known once every question is answered, and the five dimensions are. */
  total?: number;
  /** The day of the latest result, once every question is answered. */
  date?: Day;
}

export function glanceOf(quiz: Quiz, { answers, results }: { answers: Answers; results: Table }): Glance {
  const { short, rest } = questionOrder(quiz);
  const left = openQuestions(quiz, answers);
  const open = left.short.length + left.rest.length;
  const begun = left.short.length > 0 && left.short.length < short.length;
  const all = begun ? short.length : short.length + rest.length;
  const { first, profile, total } = shownStanding(quiz, situationOf(quiz, answers));
  const latest = byDate(resultsOf({ results })).at(-1);
  return {
    answered: all - (begun ? left.short.length : open),
    all,
    ...(profile !== undefined && { profile }),
    ...(!first && total.kind === 'total' && { total: total.total }),
    ...(!first && latest && { date: dayOf(latest.date) }),
  };
}
