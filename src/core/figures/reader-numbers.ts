import type { Answers } from '../quiz/answers.ts';
import { attentionOf, type Attention } from '../scoring/attention.ts';
import type { Quiz } from '../quiz/quiz.ts';

/** What a figure needs of the quiz. */
export type Bands = Pick<Quiz, 'size' | 'hours' | 'saturation'>;

/** The same with the words of its lists. */
export interface LabelledBands extends Bands {
  size: { code: string; options: readonly (Quiz['size']['options'][number] & { label: string })[] };
  hours: { code: string; options: readonly (Quiz['hours']['options'][number] & { label: string })[] };
}

/** A point that a figure takes for granted, and the sources it rests on, as links to the method's list. */
export interface Assumption {
  text: string;
  cites: { href: string; number: number; label: string }[];
}

/** The bands that a figure draws until the reader has answered. */
export const example = { size: 'from-5000', hours: 'from-1' };

/** What a figure draws. */
export interface Reading extends Attention {
  /** Whether both numbers come from the reader's own answers; else one at least is the example's. */
  mine: boolean;
  minutesPerWeek: number;
}

/** The reader's contacts and hours, and the example's where there is no answer that this quiz knows. */
export function readingOf(bands: Bands, answers: Answers): Reading {
  const known = (id: 'size' | 'hours') => bands[id].options.some((option) => option.id === answers[id]);
  const taken = {
    size: known('size') ? (answers.size as string) : example.size,
    hours: known('hours') ? (answers.hours as string) : example.hours,
  };
  // It reads nothing else of a quiz.
  const attention = attentionOf(bands as Quiz, taken);
  if (!attention) throw new Error(`The figures' example, ${example.size} and ${example.hours}, is not in the quiz`);
  return { ...attention, mine: known('size') && known('hours'), minutesPerWeek: attention.hours * 60 };
}
