import type { Answers } from '../quiz/answers.ts';
import type { Quiz } from '../quiz/quiz.ts';

export interface Attention {
  hours: number;
  contacts: number;
  /** Seconds of a year for each contact, unrounded. */
  seconds: number;
  saturated: boolean;
}

/** The hours given to LinkedIn in a year, shared among the contacts. Five a week and 10,000 contacts: 93.6 s a year each. */
export function attentionFor({ saturation }: Pick<Quiz, 'saturation'>, hours: number, contacts: number): Attention {
  const seconds = (hours * 52 * 3600) / contacts;
  return { hours, contacts, seconds, saturated: seconds < saturation.seconds };
}

/** The same from the quiz's answers, by the middle of their bands; absent without both. */
export function attentionOf(quiz: Pick<Quiz, 'size' | 'hours' | 'saturation'>, answers: Answers): Attention | undefined {
  const hours = quiz.hours.options.find(({ id }) => id === answers.hours)?.perWeek;
  const contacts = quiz.size.options.find(({ id }) => id === answers.size)?.contacts;
  return hours === undefined || contacts === undefined ? undefined : attentionFor(quiz, hours, contacts);
}
