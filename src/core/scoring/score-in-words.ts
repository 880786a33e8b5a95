import type { Locale } from '../format/locale.ts';
import { number } from '../format/message.ts';
import type { ShownScore, Strength } from './strength.ts';

/** What is written of a score: its number, its word, or a dash where there is none. */
export const scoreInWords = (locale: Locale, score: ShownScore | undefined, words: Record<Strength, string>): string =>
  score === undefined ? '–' : typeof score === 'number' ? number(locale, score) : words[score];
