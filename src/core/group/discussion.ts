/** Three questions for a group to discuss: on what it differs most in. */
import { acrossDimensions, topicCount } from '../compare/across-dimensions.ts';
import { itemsOf, type Quiz } from '../quiz/quiz.ts';
import { toldBy } from './habits.ts';
import type { Strip } from './overview.ts';
import type { Member } from './people.ts';
import { fewest, varianceOf } from './statistics.ts';

/** By id: what the question is about. */
export interface GroupTopic {
  kind: 'item' | 'dimension';
  id: string;
}

const byVariance = (some: { id: string; variance: number }[]): string[] =>
  some
    .filter(({ variance }) => variance > 0)
    .sort((a, b) => b.variance - a.variance)
    .map(({ id }) => id);

/**
 * The items whose answers differ most, where five people at least sent theirs, two of a dimension at most while others have some; then the dimensions that differ
 * most and that no item speaks of. Empty under five.
 */
export function groupTopics(quiz: Quiz, people: readonly Member[], strips: readonly Strip[]): GroupTopic[] {
  const dimensionOf = new Map(itemsOf(quiz).map(({ dimension, item }) => [item.id, dimension.id]));
  const told = toldBy(people);
  const items = byVariance(
    [...dimensionOf.keys()].flatMap((id) => {
      const levels = told.flatMap(({ side }) => side.levels[id] ?? []);
      return levels.length < fewest ? [] : [{ id, variance: varianceOf(levels) }];
    }),
  );
  const chosen = acrossDimensions(items, dimensionOf);
  const covered = new Set(chosen.map((id) => dimensionOf.get(id)));
  const dimensions = byVariance(
    strips.flatMap(({ id, dots }) =>
      covered.has(id) || dots.length < fewest ? [] : [{ id, variance: varianceOf(dots.map(({ score }) => score)) }],
    ),
  );
  return [
    ...chosen.map((id): GroupTopic => ({ kind: 'item', id })),
    ...dimensions.map((id): GroupTopic => ({ kind: 'dimension', id })),
  ].slice(0, topicCount);
}
