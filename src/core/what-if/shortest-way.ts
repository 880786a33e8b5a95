import { adviceFor } from '../scoring/advice.ts';
import { shownStanding } from '../scoring/first-look.ts';
import type { Situation } from '../scoring/standing.ts';
import { moveId } from '../plan/plan.ts';
import { profileOf } from '../scoring/profile.ts';
import type { Quiz } from '../quiz/quiz.ts';
import {
  isShorter,
  joinRoutes,
  emptyRoute,
  scoreCombinations,
  reachOf,
  shortest,
  bestRoutePerBand,
  type Reach,
  type Route,
  type Routes,
} from './reach.ts';
import { halfUp, weightsOf } from '../scoring/score.ts';
import { levelsAfter } from './trial.ts';
import { obstaclesTo, type Obstacle } from './obstacles.ts';

/** What the reader aims at: a profile, or a total higher by `gain`. */
export type WhatIfGoal = { profile: string } | { gain: number };

/** The gain that the result's page offers as a goal. */
export const targetGain = 10;

/**
 * `there`: the goal already holds. `way`: the shortest way, in the order the advice would give its moves: fewest moves first,
 * then least effort. `none`: no moves lead there, and the obstacles.
 */
export type WayOutcome = { kind: 'there' } | { kind: 'way'; moves: string[] } | { kind: 'none'; obstacles: Obstacle[] };

/** Drops dominated routes. Kept: routes that no shorter one equals or beats in value, by ascending value. */
function dropDominated(routes: Routes): Routes {
  let best: Route | undefined;
  const kept = [...routes]
    .sort(([a], [b]) => b - a)
    .filter(([, route]) => {
      const shorter = isShorter(route, best);
      if (shorter) best = route;
      return shorter;
    });
  return new Map(kept.reverse());
}

/** The shortest route to a total of at least `wanted`; without any, the highest total within reach. */
function routeToTotal(reach: Reach, weights: Record<string, number>, wanted: number): Route | number {
  const present = reach.filter(({ routes }) => routes.size > 0);
  const weight = present.reduce((sum, { id }) => sum + (weights[id] ?? 0), 0);
  const sums = present
    .map(({ id, routes }) => shortest([...routes].map(([score, route]) => [score * (weights[id] ?? 0), route])))
    .reduce((all, routes) => dropDominated(joinRoutes(all, routes)), new Map([[0, emptyRoute]]) as Routes);
  const [, route] = [...sums].find(([sum]) => halfUp(sum, weight) >= wanted) ?? [];
  return route ?? halfUp(Math.max(...sums.keys()), weight);
}

/** Moves in the order in which the advice would propose them, one after the other. */
function inAdviceOrder(quiz: Quiz, situation: Situation, moves: readonly string[]): string[] {
  if (moves.length === 0) return [];
  const next = adviceFor(quiz, situation)
    .map(({ item, from }) => moveId(item, from))
    .find((id) => moves.includes(id));
  if (next === undefined) return [...moves];
  const after = { ...situation, levels: levelsAfter(quiz, situation.levels, [next]), aimless: false };
  const rest = moves.filter((id) => id !== next);
  return [next, ...inAdviceOrder(quiz, after, rest)];
}

/** The shortest way to a goal, by exact search. Moves only raise levels; the objective and the size do not change. */
export function shortestWay(quiz: Quiz, situation: Situation, goal: WhatIfGoal): WayOutcome {
  const { levels, objective, contacts, missing } = situation;
  const { total, dimensions, profile } = shownStanding(quiz, situation);
  const way = ({ moves }: Route): WayOutcome => ({ kind: 'way', moves: inAdviceOrder(quiz, situation, moves) });

  if ('gain' in goal) {
    if (total.kind !== 'total') {
      const absent = quiz.dimensions.filter(({ id }) => dimensions[id] === undefined).map(({ id }) => id);
      return {
        kind: 'none',
        obstacles: [
          absent.length === 0 && missing.length > 0
            ? { reason: 'open', questions: missing }
            : { reason: 'unanswered', dimensions: absent },
        ],
      };
    }
    if (goal.gain <= 0) return { kind: 'there' };
    const found = routeToTotal(reachOf(quiz, levels), weightsOf(quiz, objective), total.total + goal.gain);
    if (typeof found !== 'number') return way(found);
    return { kind: 'none', obstacles: [{ reason: 'ceiling', left: found - total.total, most: found }] };
  }

  if (profile === goal.profile) return { kind: 'there' };
  const reach = bestRoutePerBand(quiz, reachOf(quiz, levels));
  let best: Route | undefined;
  for (const place of scoreCombinations(reach))
    if (profileOf(quiz, place.dimensions, contacts) === goal.profile && isShorter(place.route, best)) best = place.route;
  return best ? way(best) : { kind: 'none', obstacles: obstaclesTo(quiz, situation, reach, goal.profile) };
}
