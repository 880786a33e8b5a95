import type { Answers } from './answers.ts';
import type { Quiz } from './quiz.ts';

export interface Attention {
  hours: number;
  contacts: number;
  /** Seconds of a year for each contact, unrounded. */
  seconds: number;
  saturated: boolean;
}

/**
 * The hours given to LinkedIn in a year, shared among the contacts; absent without both answers.
 * Five hours a week and 10,000 contacts: 93.6 s a year each.
 */
export function attentionOf(quiz: Quiz, answers: Answers): Attention | undefined {
  const hours = quiz.hours.options.find(({ id }) => id === answers.hours)?.perWeek;
  const contacts = quiz.size.options.find(({ id }) => id === answers.size)?.contacts;
  if (hours === undefined || contacts === undefined) return undefined;
  const seconds = (hours * 52 * 3600) / contacts;
  return { hours, contacts, seconds, saturated: seconds < quiz.saturation.seconds };
}
