import type { Moment } from '../format/day.ts';
import type { Answers } from '../quiz/answers.ts';
import type { Table } from '../document/table.ts';

/** Whether these answers have been dated in the last ten minutes: the quiz has just been finished. */
export const isJustRecorded = (results: Table, answers: Answers, now: Moment): boolean =>
  Object.values(results as Record<string, { date?: unknown; answers?: unknown } | null>).some((each) => {
    const age = Date.parse(`${now}Z`) - Date.parse(`${String(each?.date)}Z`);
    return age >= 0 && age < 600_000 && JSON.stringify(each?.answers) === JSON.stringify(answers);
  });
