/** A reader's moves, in the variants for that reader. */
import type { Answers } from '../src/core/quiz/answers.ts';
import { itemsOf, type Level } from '../src/core/quiz/quiz.ts';
import { resultOf } from '../src/core/scoring/result.ts';
import { variantFactsOf } from '../src/core/scoring/variant.ts';
import { quizWithVariants } from '../src/core/scoring/quiz-with-variants.ts';
import { quiz } from './quiz.ts';

export type Move = (typeof quiz.dimensions)[number]['items'][number]['moves'][number];
export type Locale = 'fr' | 'en';

/** What a move asks to do, in a language: its sentence and its first quarter of an hour. */
export const asks = ({ do: what, start }: Move, locale: Locale): string => `${what[locale]} ${start[locale]}`;

/** The advice for some answers, most useful first: the item, the level the move starts from, the move in the reader's variant. */
export function movesFor(answers: Answers): { item: string; from: Level; slow: boolean; move: Move }[] {
  const personal = quizWithVariants(quiz, variantFactsOf(quiz, answers));
  const moves = Object.fromEntries(itemsOf(personal).map(({ item }) => [item.id, item.moves]));
  return resultOf(quiz, answers).advice.flatMap(({ item, from, slow = false }) => {
    const move = moves[item]?.[from];
    return move ? [{ item, from, slow, move }] : [];
  });
}
