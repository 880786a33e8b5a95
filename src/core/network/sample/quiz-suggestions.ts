import type { Level, Quiz } from '../../quiz/quiz.ts';
import { levelFor, outOfTwenty } from './tally.ts';
import type { Tally } from './estimate.ts';

/** What the mirror saw that the quiz asks about; what was not asked yet is absent. */
export interface MirrorCounts {
  people: number;
  hidden: number;
  /** Of the people drawn at random. */
  reply?: Tally | undefined;
  matter?: Tally | undefined;
  /** Of the newest. */
  newest?: Tally | undefined;
}

/** An answer that the quiz could take, and what it comes from. The reader decides. */
export type QuizSuggestion =
  | { question: 'size'; answer: string; from: 'count'; numbers: { people: number; hidden: number } }
  | { question: string; answer: Level; from: 'sample' | 'newest'; numbers: { yes: number; answered: number; outOf20: number } };

/** The option for a size, from the smallest: LinkedIn counts as contacts those who hide their profile. */
const sizeFor = (options: Quiz['size']['options'], contacts: number) => options.findLast(({ from }) => contacts >= from)?.id;

/**
 * What the mirror can answer of the quiz, in the quiz's order. `counts` has, by question, the fewest people out of twenty
 * that give each level.
 */
export function suggestAnswers(
  { people, hidden, reply, matter, newest }: MirrorCounts,
  sizes: Quiz['size']['options'],
  counts: Readonly<Record<string, readonly number[]>>,
): QuizSuggestion[] {
  const leveled = (question: string, from: 'sample' | 'newest', tally: Tally | undefined): QuizSuggestion[] => {
    const outOf20 = tally && outOfTwenty(tally);
    const answer = tally && levelFor(counts[question] ?? [], tally);
    if (!tally || outOf20 === undefined || answer === undefined) return [];
    return [{ question, answer, from, numbers: { yes: tally.yes, answered: tally.answered, outOf20 } }];
  };
  const size = people + hidden > 0 ? sizeFor(sizes, people + hidden) : undefined;
  return [
    ...(size === undefined ? [] : [{ question: 'size', answer: size, from: 'count', numbers: { people, hidden } } as const]),
    ...leveled('sample', 'sample', matter),
    ...leveled('newest', 'newest', newest),
    ...leveled('reply', 'sample', reply),
  ];
}
