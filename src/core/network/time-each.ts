import { attentionFor, type Attention } from '../attention.ts';
import type { Quiz } from '../quiz.ts';

/** What the hours of a week leave each contact in a year, with their real number; absent without hours or without contacts. */
export const timeEach = (quiz: Pick<Quiz, 'saturation'>, perWeek: number, contacts: number): Attention | undefined =>
  perWeek > 0 && contacts > 0 && perWeek * contacts < Infinity ? attentionFor(quiz, perWeek, contacts) : undefined;
