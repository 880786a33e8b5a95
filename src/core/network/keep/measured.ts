import type { Answers } from '../../quiz/answers.ts';
import { isDay, type Day } from '../../format/day.ts';
import { entriesOf, type Parse, type Table } from '../../document/table.ts';

/** What the reader took over from the mirror: an answer to a question, or a pace in contacts a year; and when. */
export interface Measured {
  date: Day;
  value: string | number;
}

/** The one thing measured that the quiz does not ask: how many contacts come in a year. */
export const pace = 'pace';

/** What was taken over, as it was stored. */
export const parseMeasured: Parse<Measured> = ({ date, value }) =>
  isDay(date) && (typeof value === 'string' || Number.isFinite(value)) ? { date, value: value as string | number } : undefined;

const answerTo = ({ size, items }: Answers, question: string): unknown => (question === 'size' ? size : items?.[question]);

/**
 * What was measured of a network and still stands, by question: an answer that the reader changed since is their own again.
 */
export function measuredOf({ answers, measured }: { answers: Answers; measured: Table }): Record<string, Measured> {
  const all = Object.entries(entriesOf(measured, parseMeasured));
  return Object.fromEntries(all.filter(([id, { value }]) => id === pace || answerTo(answers, id) === value));
}
