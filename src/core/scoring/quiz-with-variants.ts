import type { Dimension } from '../quiz/quiz.ts';
import { variantFor, type VariantFacts } from './variant.ts';

/** The quiz with each move replaced by its variant for a reader. For display, not for arithmetic. */
export function quizWithVariants<D extends Dimension, Q extends { dimensions: readonly D[] }>(quiz: Q, facts: VariantFacts): Q {
  const dimensions = quiz.dimensions.map((dimension) => ({
    ...dimension,
    items: dimension.items.map((item) => ({ ...item, moves: item.moves.map((move) => variantFor(facts, move)) })),
  }));
  return { ...quiz, dimensions };
}
