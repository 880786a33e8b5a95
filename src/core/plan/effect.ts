import type { Answers } from '../quiz/answers.ts';
import type { Level, Quiz } from '../quiz/quiz.ts';
import { situationOf, standingOf, type Situation, type Standing } from '../scoring/standing.ts';

/** Two standings of one reader. */
export interface Effect {
  before: Standing;
  after: Standing;
  /** The dimensions whose score is another, in their order. */
  changed: string[];
}

const between = (quiz: Quiz, before: Standing, after: Standing): Effect => ({
  before,
  after,
  changed: quiz.dimensions.flatMap(({ id }) => (before.dimensions[id] === after.dimensions[id] ? [] : [id])),
});

/** What other answers change: the dimensions, the total, the profile. */
export function effectOf(quiz: Quiz, before: Answers, after: Answers): Effect {
  const [then, now] = [before, after].map((answers) => standingOf(quiz, situationOf(quiz, answers))) as [Standing, Standing];
  return between(quiz, then, now);
}

/** What a move changes under today's weights; nothing when its level is passed already, or its item has none. */
export function effectOfMove(quiz: Quiz, situation: Situation, { item, from }: { item: string; from: Level }): Effect {
  const level = situation.levels[item];
  const before = standingOf(quiz, situation);
  if (level === undefined || level > from) return between(quiz, before, before);
  return between(quiz, before, standingOf(quiz, situation, { ...situation.levels, [item]: (from + 1) as Level }));
}
