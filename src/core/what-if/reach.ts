import { effortOf } from '../scoring/advice.ts';
import type { Dimension, Quiz } from '../quiz/quiz.ts';
import { halfUp, type Levels } from '../scoring/score.ts';
import { movesFrom } from './trial.ts';

/** Some moves, and the minutes they take over the 90 days of a plan. */
export interface Route {
  moves: readonly string[];
  effort: number;
}

/** The shortest route to each value (points, a score or a sum). */
export type Routes = ReadonlyMap<number, Route>;

export const emptyRoute: Route = { moves: [], effort: 0 };

/** Fewer moves, or as many and less effort. */
export const isShorter = (a: Route, b: Route | undefined): boolean =>
  b === undefined || a.moves.length < b.moves.length || (a.moves.length === b.moves.length && a.effort < b.effort);

/** The shortest route to each value; of equals, the first. */
export function shortest(routes: Iterable<readonly [number, Route]>): Routes {
  const best = new Map<number, Route>();
  for (const [value, route] of routes) if (isShorter(route, best.get(value))) best.set(value, route);
  return best;
}

const concat = (a: Route, b: Route): Route => ({ moves: [...a.moves, ...b.moves], effort: a.effort + b.effort });

/** The shortest routes to each sum of a value of one and a value of the other. */
export const joinRoutes = (some: Routes, others: Routes): Routes =>
  shortest([...some].flatMap(([a, one]) => [...others].map(([b, two]) => [a + b, concat(one, two)] as const)));

/** The shortest route to every score a dimension can have from here; none for a dimension without a level. */
function routesOf(quiz: Quiz, { items }: Dimension, levels: Levels): Routes {
  const present = items.filter(({ id }) => levels[id] !== undefined);
  const most = (quiz.points.at(-1) ?? 0) * present.length;
  const byPoints = present.map((item): Routes => {
    const level = levels[item.id] ?? 0;
    let route = emptyRoute;
    const higher = movesFrom(item, level).map(({ id, from, move }) => {
      route = concat(route, { moves: [id], effort: effortOf(move) });
      return [quiz.points[from + 1] ?? 0, route] as const;
    });
    return shortest([[quiz.points[level] ?? 0, emptyRoute], ...higher]);
  });
  if (byPoints.length === 0) return new Map();
  const points = byPoints.reduce(joinRoutes, new Map([[0, emptyRoute]]));
  return shortest([...points].map(([sum, route]) => [halfUp(100 * sum, most), route]));
}

/** The scores within reach of each dimension. Dimensions are independent of each other. */
export type Reach = readonly { id: string; routes: Routes }[];

export const reachOf = (quiz: Quiz, levels: Levels): Reach =>
  quiz.dimensions.map((dimension) => ({ id: dimension.id, routes: routesOf(quiz, dimension, levels) }));

/** The bounds that profiles' rules set on a fact, ascending. */
export const limitsOf = ({ profiles }: Pick<Quiz, 'profiles'>, fact: string): number[] =>
  [...new Set(profiles.flatMap(({ when }) => [when[fact]?.from ?? [], when[fact]?.below ?? []].flat()))].sort((a, b) => a - b);

/** Keeps, of the scores between two bounds of the profiles' rules, the one with the shortest route: rules cannot tell them apart. */
export function bestRoutePerBand(quiz: Quiz, reach: Reach): Reach {
  return reach.map(({ id, routes }) => {
    const limits = limitsOf(quiz, id);
    const best = new Map<number, readonly [number, Route]>();
    for (const [score, route] of routes) {
      const band = limits.filter((limit) => limit <= score).length;
      if (isShorter(route, best.get(band)?.[1])) best.set(band, [score, route]);
    }
    return { id, routes: new Map(best.values()) };
  });
}

/** A score for each dimension, and the route to all of them. */
export interface ScoreCombination {
  dimensions: Record<string, number>;
  route: Route;
}

/** The Cartesian product of the dimensions' scores; empty while a dimension has none. */
export const scoreCombinations = (reach: Reach): ScoreCombination[] =>
  reach.reduce<ScoreCombination[]>(
    (combinations, { id, routes }) =>
      combinations.flatMap(({ dimensions, route }) =>
        [...routes].map(([score, more]) => ({ dimensions: { ...dimensions, [id]: score }, route: concat(route, more) })),
      ),
    [{ dimensions: {}, route: emptyRoute }],
  );
