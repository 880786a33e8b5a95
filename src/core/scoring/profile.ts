import type { Dimension, When } from '../quiz/quiz.ts';
import { holds, type Facts } from './rules.ts';

/**
 * The profile of some dimension scores and a size: the first rule that holds. None while a dimension has no score.
 * `contacts` is the lower bound of the size band; a rule that needs it does not hold without it.
 */
export function profileOf(
  quiz: { dimensions: readonly Pick<Dimension, 'id'>[]; profiles: readonly { id: string; when: When }[] },
  dimensions: Record<string, number>,
  contacts: number | undefined,
): string | undefined {
  if (!quiz.dimensions.every(({ id }) => dimensions[id] !== undefined)) return undefined;
  const facts: Facts = { ...dimensions, contacts };
  return quiz.profiles.find(({ when }) => holds(when, facts))?.id;
}
