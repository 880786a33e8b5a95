import type { Quiz } from '../quiz/quiz.ts';
import { shownStanding, type ShownStanding } from '../scoring/first-look.ts';
import type { Situation } from '../scoring/standing.ts';
import { effortOf } from '../scoring/advice.ts';
import { moveOf } from '../plan/plan.ts';
import { shortestWay, targetGain, type WhatIfGoal } from './shortest-way.ts';
import { tryMoves, type Tried } from './trial.ts';

type Profiles = Pick<Quiz, 'profiles'>;

/** How much a profile's rule asks for; one that is given because a score is low is below all the others. */
function demandOf({ profiles }: Profiles, id: string): number {
  const bounds = Object.values(profiles.find((each) => each.id === id)?.when ?? {});
  return bounds.some(({ below }) => below !== undefined) ? -1 : bounds.filter(({ from }) => from !== undefined).length;
}

/** The profiles above one, in their order: those whose rules ask for more. All that have a rule of high scores, without any. */
export const profilesAbove = (quiz: Profiles, profile: string | undefined): string[] =>
  quiz.profiles.map(({ id }) => id).filter((id) => demandOf(quiz, id) > (profile === undefined ? 0 : demandOf(quiz, profile)));

/** The goals that can be aimed at: a higher total once it is certain, and the profiles above. Nobody asks for the way down. */
export const goalsAbove = (quiz: Profiles, { total, profile }: Pick<ShownStanding, 'total' | 'profile'>): WhatIfGoal[] => [
  ...(total.kind === 'total' ? [{ gain: targetGain }] : []),
  ...profilesAbove(quiz, profile).map((id) => ({ profile: id })),
];

/** The nearest goal above where the reader stands, the moves that lead there and what they change. */
export interface NextWay {
  goal: WhatIfGoal;
  moves: string[];
  tried: Tried;
  /** Of today, and once the moves are made. */
  totals: [number, number];
}

/**
 * The nearest profile above the reader's: the fewest moves, then the least effort, then the order of the profiles. When no moves lead
 * to any, a total ten points higher; nothing when no moves lead there either, there is no profile, or it is for now.
 */
export function nextWay(quiz: Quiz, situation: Situation): NextWay | undefined {
  const { first, profile } = shownStanding(quiz, situation);
  if (first || profile === undefined) return undefined;
  const wayTo = (goal: WhatIfGoal) => {
    const outcome = shortestWay(quiz, situation, goal);
    if (outcome.kind !== 'way' || outcome.moves.length === 0) return [];
    const { moves } = outcome;
    const effort = moves.reduce((sum, id) => sum + effortOf(moveOf(quiz, id)?.move ?? { minutes: 0, every: 'once' }), 0);
    return [{ goal, moves, effort }];
  };
  const ways = profilesAbove(quiz, profile).flatMap((id) => wayTo({ profile: id }));
  const [nearest] = ways.sort((a, b) => a.moves.length - b.moves.length || a.effort - b.effort);
  const found = nearest ?? wayTo({ gain: targetGain })[0];
  if (!found) return undefined;
  const tried = tryMoves(quiz, situation, found.moves);
  const [today, then] = [tried.today.total, tried.then.total];
  if (today.kind !== 'total' || then.kind !== 'total') return undefined;
  return { goal: found.goal, moves: found.moves, tried, totals: [today.total, then.total] };
}
