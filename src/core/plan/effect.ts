import type { Answers } from '../quiz/answers.ts';
import type { Quiz } from '../quiz/quiz.ts';
import { situationOf, standingOf, type Standing } from '../scoring/standing.ts';

/** Two standings of one reader. */
export interface Effect {
  before: Standing;
  after: Standing;
  /** The dimensions whose score is another, in their order. */
  changed: string[];
}

/** What other answers change: the dimensions, the total, the profile. */
export function effectOf(quiz: Quiz, before: Answers, after: Answers): Effect {
  const [then, now] = [before, after].map((answers) => standingOf(quiz, situationOf(quiz, answers))) as [Standing, Standing];
  const changed = quiz.dimensions.flatMap(({ id }) => (then.dimensions[id] === now.dimensions[id] ? [] : [id]));
  return { before: then, after: now, changed };
}
