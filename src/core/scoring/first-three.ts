/**
 * What is done to an order of steps so that its first three can be taken, are varied and do not ignore a high risk. Each
 * rule comes after, and over, the one before it (docs/decisions/019-model-2.md).
 */

/** What the rules look at in a step. */
export interface Ranked {
  item: string;
  dimension: string;
  slow?: true;
  risk?: string;
}

/** A list that begins with some of its elements, the others after them in the order they had. */
const startingWith = <T>(list: readonly T[], ...start: T[]): T[] => [...start, ...list.filter((each) => !start.includes(each))];

/** The slow steps go behind the last of the others. */
const slowLast = <A extends Ranked>(steps: readonly A[]): A[] => startingWith(steps, ...steps.filter(({ slow }) => !slow));

/** When the first three are of one dimension, the third gives way to the first step of another. */
function fromTwoDimensions<A extends Ranked>(steps: A[]): A[] {
  const [first, second, third] = steps;
  if (!first || !second || !third || [second, third].some(({ dimension }) => dimension !== first.dimension)) return steps;
  const foreign = steps.find(({ dimension }) => dimension !== first.dimension);
  return foreign ? startingWith(steps, first, second, foreign) : steps;
}

/**
 * When none of the first three is on an item that a high risk names, the first step that is takes the third place; the
 * second, when the three would be of one dimension. It says for which risk.
 */
function withRisk<A extends Ranked>(steps: A[], riskOf: (item: string) => string | undefined): A[] {
  const [first, second, third] = steps;
  const isNamed = ({ item }: A) => riskOf(item) !== undefined;
  if (!first || !second || !third || [first, second, third].some(isNamed)) return steps;
  const step = steps.find(isNamed);
  if (!step) return steps;
  const alone = [second, step].every(({ dimension }) => dimension === first.dimension);
  const told = { ...step, risk: riskOf(step.item) };
  const [, ...rest] = startingWith(steps, step);
  return alone ? startingWith([told, ...rest], first, told, third) : startingWith([told, ...rest], first, second, told);
}

/** The steps in the order in which they are proposed. `riskOf` names the high risk that an item's steps lower, if any. */
export const arranged = <A extends Ranked>(steps: readonly A[], riskOf: (item: string) => string | undefined): A[] =>
  withRisk(fromTwoDimensions(slowLast(steps)), riskOf);
