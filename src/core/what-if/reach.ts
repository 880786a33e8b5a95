import { effortOf } from '../scoring/advice.ts';
import type { Dimension, Quiz } from '../quiz/quiz.ts';
import { halfUp, type Levels } from '../scoring/score.ts';
import { movesFrom } from './trial.ts';

/** Some moves, and the minutes they take over the 90 days of a plan. */
export interface Route {
  moves: readonly string[];
  effort: number;
}

/** By what it gives (points, a score, a sum), the shortest route to it. */
export type Routes = ReadonlyMap<number, Route>;

export const nowhere: Route = { moves: [], effort: 0 };

/** Fewer moves, or as many and less effort. */
export const isShorter = (a: Route, b: Route | undefined): boolean =>
  b === undefined || a.moves.length < b.moves.length || (a.moves.length === b.moves.length && a.effort < b.effort);

/** The shortest of the routes that give the same; the first of those as short. */
export function shortest(routes: Iterable<readonly [number, Route]>): Routes {
  const best = new Map<number, Route>();
  for (const [value, route] of routes) if (isShorter(route, best.get(value))) best.set(value, route);
  return best;
}

const both = (a: Route, b: Route): Route => ({ moves: [...a.moves, ...b.moves], effort: a.effort + b.effort });

/** The shortest routes made of one of each, by the sum of what the two give. */
export const joined = (some: Routes, others: Routes): Routes =>
  shortest([...some].flatMap(([a, one]) => [...others].map(([b, two]) => [a + b, both(one, two)] as const)));

/** The shortest route to every score a dimension can have from here; none for a dimension without a level. */
function routesOf(quiz: Quiz, { items }: Dimension, levels: Levels): Routes {
  const present = items.filter(({ id }) => levels[id] !== undefined);
  const most = (quiz.points.at(-1) ?? 0) * present.length;
  const byPoints = present.map((item): Routes => {
    const level = levels[item.id] ?? 0;
    let route = nowhere;
    const higher = movesFrom(item, level).map(({ id, from, move }) => {
      route = both(route, { moves: [id], effort: effortOf(move) });
      return [quiz.points[from + 1] ?? 0, route] as const;
    });
    return shortest([[quiz.points[level] ?? 0, nowhere], ...higher]);
  });
  if (byPoints.length === 0) return new Map();
  const points = byPoints.reduce(joined, new Map([[0, nowhere]]));
  return shortest([...points].map(([sum, route]) => [halfUp(100 * sum, most), route]));
}

/** What moves can make of each dimension, by its id. Dimensions do not bear on one another. */
export type Reach = readonly { id: string; routes: Routes }[];

export const reachOf = (quiz: Quiz, levels: Levels): Reach =>
  quiz.dimensions.map((dimension) => ({ id: dimension.id, routes: routesOf(quiz, dimension, levels) }));

/** The bounds that profiles set on a fact, from the lowest. */
export const limitsOf = ({ profiles }: Pick<Quiz, 'profiles'>, fact: string): number[] =>
  [...new Set(profiles.flatMap(({ when }) => [when[fact]?.from ?? [], when[fact]?.below ?? []].flat()))].sort((a, b) => a - b);

/** Of the scores that no profile's rule tells apart, the one with the shortest route. */
export function toldApart(quiz: Quiz, reach: Reach): Reach {
  return reach.map(({ id, routes }) => {
    const limits = limitsOf(quiz, id);
    const best = new Map<number, readonly [number, Route]>();
    for (const [score, route] of routes) {
      const side = limits.filter((limit) => limit <= score).length;
      if (isShorter(route, best.get(side)?.[1])) best.set(side, [score, route]);
    }
    return { id, routes: new Map(best.values()) };
  });
}

/** Scores together, and the route to them. */
export interface Place {
  dimensions: Record<string, number>;
  route: Route;
}

/** Every way of taking a score for each dimension; none while a dimension has no score. */
export const placesOf = (reach: Reach): Place[] =>
  reach.reduce<Place[]>(
    (places, { id, routes }) =>
      places.flatMap(({ dimensions, route }) =>
        [...routes].map(([score, more]) => ({ dimensions: { ...dimensions, [id]: score }, route: both(route, more) })),
      ),
    [{ dimensions: {}, route: nowhere }],
  );
