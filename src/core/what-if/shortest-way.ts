import { adviceFor } from '../scoring/advice.ts';
import { standingOf, type Situation } from '../scoring/standing.ts';
import { moveId } from '../plan/plan.ts';
import { profileOf } from '../scoring/profile.ts';
import type { Quiz } from '../quiz/quiz.ts';
import {
  isShorter,
  joined,
  nowhere,
  placesOf,
  reachOf,
  shortest,
  toldApart,
  type Reach,
  type Route,
  type Routes,
} from './reach.ts';
import { halfUp, weightsOf } from '../scoring/score.ts';
import { levelsAfter } from './trial.ts';
import { whyNot, type Why } from './obstacles.ts';

/** What a reader may want: a profile, or a total higher by so much. */
export type Target = { profile: string } | { gain: number };

/** The gain that the result's page offers to aim at. */
export const aimedGain = 10;

/**
 * `there`: it already holds. `way`: the moves, in the order the advice would give them; no fewer moves lead there, and of
 * the ways as short none takes less effort. `none`: no moves lead there, and all that stands in the way.
 */
export type Outcome = { kind: 'there' } | { kind: 'way'; moves: string[] } | { kind: 'none'; why: Why[] };

/** Of the routes, those that no shorter one beats by giving as much, from the least to the most. */
function worthwhile(routes: Routes): Routes {
  let best: Route | undefined;
  const kept = [...routes]
    .sort(([a], [b]) => b - a)
    .filter(([, route]) => {
      const worth = isShorter(route, best);
      if (worth) best = route;
      return worth;
    });
  return new Map(kept.reverse());
}

/** The route to a total of so much, or the highest total there is. */
function toTotal(reach: Reach, weights: Record<string, number>, wanted: number): Route | number {
  const present = reach.filter(({ routes }) => routes.size > 0);
  const weight = present.reduce((sum, { id }) => sum + (weights[id] ?? 0), 0);
  const sums = present
    .map(({ id, routes }) => shortest([...routes].map(([score, route]) => [score * (weights[id] ?? 0), route])))
    .reduce((all, routes) => worthwhile(joined(all, routes)), new Map([[0, nowhere]]) as Routes);
  const [, route] = [...sums].find(([sum]) => halfUp(sum, weight) >= wanted) ?? [];
  return route ?? halfUp(Math.max(...sums.keys()), weight);
}

/** Moves in the order in which the advice would propose them, one after the other. */
function inOrder(quiz: Quiz, situation: Situation, moves: readonly string[]): string[] {
  if (moves.length === 0) return [];
  const next = adviceFor(quiz, situation)
    .map(({ item, from }) => moveId(item, from))
    .find((id) => moves.includes(id));
  if (next === undefined) return [...moves];
  const after = { ...situation, levels: levelsAfter(quiz, situation.levels, [next]), aimless: false };
  const rest = moves.filter((id) => id !== next);
  return [next, ...inOrder(quiz, after, rest)];
}

/** The fewest moves that lead to a goal, exactly. Moves only raise levels, and do not change the objective nor the size. */
export function shortestWay(quiz: Quiz, situation: Situation, goal: Target): Outcome {
  const { levels, objective, contacts } = situation;
  const { total, dimensions, profile } = standingOf(quiz, situation);
  const way = ({ moves }: Route): Outcome => ({ kind: 'way', moves: inOrder(quiz, situation, moves) });

  if ('gain' in goal) {
    if (total === undefined) {
      const absent = quiz.dimensions.filter(({ id }) => dimensions[id] === undefined);
      return { kind: 'none', why: [{ reason: 'unanswered', dimensions: absent.map(({ id }) => id) }] };
    }
    if (goal.gain <= 0) return { kind: 'there' };
    const found = toTotal(reachOf(quiz, levels), weightsOf(quiz, objective), total + goal.gain);
    if (typeof found !== 'number') return way(found);
    return { kind: 'none', why: [{ reason: 'ceiling', left: found - total, most: found }] };
  }

  if (profile === goal.profile) return { kind: 'there' };
  const reach = toldApart(quiz, reachOf(quiz, levels));
  let best: Route | undefined;
  for (const place of placesOf(reach))
    if (profileOf(quiz, place.dimensions, contacts) === goal.profile && isShorter(place.route, best)) best = place.route;
  return best ? way(best) : { kind: 'none', why: whyNot(quiz, situation, reach, goal.profile) };
}
