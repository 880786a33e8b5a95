import type { Locale } from './locale.ts';

/** Words read in a minute. French takes more of them, and shorter ones, to say the same. */
const wordsPerMinute: Record<Locale, number> = { fr: 250, en: 240 };
/** Seconds to choose an answer, once the question has been read. */
const secondsPerQuestion = 6;

/** How many words a text has: what stands between spaces and has a letter or a figure. */
export const countWords = (text: string): number => text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

/** Whole minutes, rounded up, to read some words and answer some questions. */
export const minutesToRead = (locale: Locale, words: number, questions = 0): number =>
  Math.max(1, Math.ceil(words / wordsPerMinute[locale] + (questions * secondsPerQuestion) / 60));

/** Whole minutes for some questions of a part of the quiz that takes so many for all of its own. */
export const minutesLeft = (minutes: number, left: number, all: number): number => Math.max(1, Math.ceil((minutes * left) / all));
