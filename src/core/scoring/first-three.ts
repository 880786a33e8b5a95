/**
 * Reorders ranked moves so that the first three are feasible, come from two dimensions and address a high risk. Later rules
 * override earlier ones (docs/decisions/019-model-2.md).
 */

/** What the rules read of a move. */
export interface RankedMove {
  item: string;
  dimension: string;
  slow?: true;
  risk?: string;
}

/** Some elements moved to the start of a list; the others keep their order. */
const startingWith = <T>(list: readonly T[], ...start: T[]): T[] => [...start, ...list.filter((each) => !start.includes(each))];

/** Slow moves last (stable). */
const slowLast = <A extends RankedMove>(moves: readonly A[]): A[] => startingWith(moves, ...moves.filter(({ slow }) => !slow));

/** When the first three are of one dimension, the first move of another becomes the third. */
function fromTwoDimensions<A extends RankedMove>(moves: A[]): A[] {
  const [first, second, third] = moves;
  if (!first || !second || !third || [second, third].some(({ dimension }) => dimension !== first.dimension)) return moves;
  const foreign = moves.find(({ dimension }) => dimension !== first.dimension);
  return foreign ? startingWith(moves, first, second, foreign) : moves;
}

/**
 * When none of the first three is on an item that a high risk names, the first move that is takes the third place; the
 * second, when the three would be of one dimension. It says for which risk.
 */
function withRisk<A extends RankedMove>(moves: A[], riskOf: (item: string) => string | undefined): A[] {
  const [first, second, third] = moves;
  const isNamed = ({ item }: A) => riskOf(item) !== undefined;
  if (!first || !second || !third || [first, second, third].some(isNamed)) return moves;
  const move = moves.find(isNamed);
  if (!move) return moves;
  const alone = [second, move].every(({ dimension }) => dimension === first.dimension);
  const named = { ...move, risk: riskOf(move.item) };
  const [, ...rest] = startingWith(moves, move);
  return alone ? startingWith([named, ...rest], first, named, third) : startingWith([named, ...rest], first, second, named);
}

/** The moves in the order in which they are proposed. `riskOf` gives the high risk that an item's moves lower, if any. */
export const orderFirstThree = <A extends RankedMove>(moves: readonly A[], riskOf: (item: string) => string | undefined): A[] =>
  withRisk(fromTwoDimensions(slowLast(moves)), riskOf);
