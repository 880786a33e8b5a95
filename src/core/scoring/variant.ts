import { contactsOf, none, primaryObjective, horizonsAnswered, type Answers } from '../quiz/answers.ts';
import { levelsOf, type LevelsQuiz } from './levels.ts';
import type { Move, Quiz, Variant } from '../quiz/quiz.ts';
import { holds, type Facts } from './rules.ts';

/** What the rules of variants read: levels by item and `contacts`; the main objective, or `none`. */
export interface VariantFacts {
  facts: Facts;
  objective: string | undefined;
}

/** The part of the quiz that `variantFactsOf` reads. */
export type VariantQuiz = LevelsQuiz & { size: { options: readonly Pick<Quiz['size']['options'][number], 'id' | 'from'>[] } };

export function variantFactsOf(quiz: VariantQuiz, answers: Answers): VariantFacts {
  const asked = horizonsAnswered(quiz, answers).length > 0;
  return {
    facts: { ...levelsOf(quiz, answers), contacts: contactsOf(quiz, answers) },
    objective: primaryObjective(quiz, answers) ?? (asked ? none : undefined),
  };
}

const isFor = ({ when = {}, objectives }: Variant, { facts, objective }: VariantFacts): boolean =>
  holds(when, facts) && (objectives === undefined || (objective !== undefined && objectives.includes(objective)));

/**
 * A move for a reader: the keys of the first variant whose rule holds replace its own. For display: its gain and its place are
 * computed from the move without variants.
 */
export function variantFor<S extends Pick<Move, 'variants'>>(facts: VariantFacts, move: S): S {
  const variant = move.variants?.find((each) => isFor(each, facts));
  // A variant with its own `why` does not inherit the move's source.
  return variant ? { ...move, ...('why' in variant && { source: undefined }), ...variant } : move;
}
