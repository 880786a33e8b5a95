import type { Answers } from '../quiz/answers.ts';
import type { Level, Quiz } from '../quiz/quiz.ts';
import { shownStanding, type ShownStanding } from '../scoring/first-look.ts';
import type { Levels } from '../scoring/score.ts';
import { situationOf, standingOf, type Situation } from '../scoring/standing.ts';

/** What may be told of two standings of one reader. */
export interface Effect {
  before: ShownStanding;
  after: ShownStanding;
  /** The dimensions whose score is another, in their order, be its word the same. */
  changed: string[];
}

type Place = [situation: Situation, levels: Levels];

function between(quiz: Quiz, before: Place, after: Place): Effect {
  const [then, now] = [standingOf(quiz, ...before), standingOf(quiz, ...after)];
  return {
    before: shownStanding(quiz, ...before, then),
    after: shownStanding(quiz, ...after, now),
    changed: quiz.dimensions.flatMap(({ id }) => (then.dimensions[id] === now.dimensions[id] ? [] : [id])),
  };
}

/** What other answers change: the dimensions, the total, the profile. */
export function effectOf(quiz: Quiz, before: Answers, after: Answers): Effect {
  const [then, now] = [before, after].map((answers): Place => {
    const situation = situationOf(quiz, answers);
    return [situation, situation.levels];
  }) as [Place, Place];
  return between(quiz, then, now);
}

/** What a move changes under today's weights; nothing when its level is passed already, or its item has none. */
export function effectOfMove(quiz: Quiz, situation: Situation, { item, from }: { item: string; from: Level }): Effect {
  const { levels } = situation;
  const level = levels[item];
  const after = level === undefined || level > from ? levels : { ...levels, [item]: (from + 1) as Level };
  return between(quiz, [situation, levels], [situation, after]);
}
