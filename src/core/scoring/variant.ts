import { contactsOf, none, primaryObjective, horizonsAnswered, type Answers } from '../quiz/answers.ts';
import { levelsOf, type LevelsQuiz } from './levels.ts';
import type { Dimension, Move, Quiz, Variant } from '../quiz/quiz.ts';
import { holds, type Facts } from './rules.ts';

/** What the rules of variants look at: levels by item and `contacts`; the main objective, `none` when there is none. */
export interface Reader {
  facts: Facts;
  objective: string | undefined;
}

/** What it takes to read a reader's answers so. */
export type ReaderQuiz = LevelsQuiz & { size: { options: readonly Pick<Quiz['size']['options'][number], 'id' | 'from'>[] } };

export function readerOf(quiz: ReaderQuiz, answers: Answers): Reader {
  const asked = horizonsAnswered(quiz, answers).length > 0;
  return {
    facts: { ...levelsOf(quiz, answers), contacts: contactsOf(quiz, answers) },
    objective: primaryObjective(quiz, answers) ?? (asked ? none : undefined),
  };
}

const isFor = ({ when = {}, objectives }: Variant, { facts, objective }: Reader): boolean =>
  holds(when, facts) && (objectives === undefined || (objective !== undefined && objectives.includes(objective)));

/**
 * A move as it is told to a reader: what the first variant whose rule holds says, over its own. Its id, its gain and its
 * place do not depend on it: the arithmetic reads the move as it was written.
 */
export function toldTo<S extends Pick<Move, 'variants'>>(reader: Reader, move: S): S {
  const variant = move.variants?.find((each) => isFor(each, reader));
  // A reason of its own has a source of its own, or none.
  return variant ? { ...move, ...('why' in variant && { source: undefined }), ...variant } : move;
}

/** The quiz with each of its moves as it is told to a reader. To show, not to compute with. */
export function quizTold<D extends Dimension, Q extends { dimensions: readonly D[] }>(quiz: Q, reader: Reader): Q {
  const dimensions = quiz.dimensions.map((dimension) => ({
    ...dimension,
    items: dimension.items.map((item) => ({ ...item, moves: item.moves.map((move) => toldTo(reader, move)) })),
  }));
  return { ...quiz, dimensions };
}
