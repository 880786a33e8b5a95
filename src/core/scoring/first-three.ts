/**
 * What is done to an order of moves so that its first three can be taken, are varied and do not ignore a high risk. Each
 * rule comes after, and over, the one before it (docs/decisions/019-model-2.md).
 */

/** What the rules look at in a move. */
export interface Ranked {
  item: string;
  dimension: string;
  slow?: true;
  risk?: string;
}

/** A list that begins with some of its elements, the others after them in the order they had. */
const startingWith = <T>(list: readonly T[], ...start: T[]): T[] => [...start, ...list.filter((each) => !start.includes(each))];

/** The slow moves go behind the last of the others. */
const slowLast = <A extends Ranked>(moves: readonly A[]): A[] => startingWith(moves, ...moves.filter(({ slow }) => !slow));

/** When the first three are of one dimension, the third gives way to the first move of another. */
function fromTwoDimensions<A extends Ranked>(moves: A[]): A[] {
  const [first, second, third] = moves;
  if (!first || !second || !third || [second, third].some(({ dimension }) => dimension !== first.dimension)) return moves;
  const foreign = moves.find(({ dimension }) => dimension !== first.dimension);
  return foreign ? startingWith(moves, first, second, foreign) : moves;
}

/**
 * When none of the first three is on an item that a high risk names, the first move that is takes the third place; the
 * second, when the three would be of one dimension. It says for which risk.
 */
function withRisk<A extends Ranked>(moves: A[], riskOf: (item: string) => string | undefined): A[] {
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

/** The moves in the order in which they are proposed. `riskOf` names the high risk that an item's moves lower, if any. */
export const arranged = <A extends Ranked>(moves: readonly A[], riskOf: (item: string) => string | undefined): A[] =>
  withRisk(fromTwoDimensions(slowLast(moves)), riskOf);
