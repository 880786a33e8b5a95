import type { Answers } from '../quiz/answers.ts';
import { attentionOf, type Attention } from '../scoring/attention.ts';
import type { Quiz } from '../quiz/quiz.ts';

/** The part of the quiz that turns answers into contacts and hours. */
export type Bands = Pick<Quiz, 'size' | 'hours' | 'saturation'>;

/** The same with the labels of the options. */
export interface LabelledBands extends Bands {
  size: { code: string; options: readonly (Quiz['size']['options'][number] & { label: string })[] };
  hours: { code: string; options: readonly (Quiz['hours']['options'][number] & { label: string })[] };
}

/** An assumption of a figure, and the sources it rests on, as links to the method's list. */
export interface Assumption {
  text: string;
  cites: { href: string; number: number; label: string }[];
}

/** The answers that a figure draws until the reader has given theirs. */
export const exampleAnswers = { size: 'from-5000', hours: 'from-1' };

/** The contacts and hours that a figure draws. */
export interface ReaderNumbers extends Attention {
  /** Whether both come from the reader's own answers; else one at least is the example's. */
  mine: boolean;
  minutesPerWeek: number;
}

/** The reader's contacts and hours; the example's in place of an answer that is absent or unknown to this quiz. */
export function readerNumbers(bands: Bands, answers: Answers): ReaderNumbers {
  const known = (id: 'size' | 'hours') => bands[id].options.some((option) => option.id === answers[id]);
  const taken = {
    size: known('size') ? (answers.size as string) : exampleAnswers.size,
    hours: known('hours') ? (answers.hours as string) : exampleAnswers.hours,
  };
  const attention = attentionOf(bands, taken);
  if (!attention) throw new Error(`The figures' example, ${exampleAnswers.size} and ${exampleAnswers.hours}, is not in the quiz`);
  return { ...attention, mine: known('size') && known('hours'), minutesPerWeek: attention.hours * 60 };
}
