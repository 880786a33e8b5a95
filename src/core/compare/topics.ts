/** Three questions to discuss, chosen from how two results differ. */
import type { Comparison } from './compare.ts';
import { acrossDimensions, topicCount } from './across-dimensions.ts';
import { itemsOf, type ContextId, type Level, type Quiz } from '../quiz/quiz.ts';
import { drawnAt, type ShownScore } from '../scoring/strength.ts';

type Pair<T> = [T | undefined, T | undefined];

/** What a question is about, with what each side says of it. */
export type Topic =
  | { kind: 'item'; id: string; values: Pair<Level> }
  | { kind: 'dimension'; id: string; values: Pair<ShownScore> }
  | { kind: 'context'; id: ContextId; values: Pair<string[]> };

/**
 * Three questions: on the items whose levels are furthest apart; then on dimensions that differ and that no item speaks
 * of, such as those of a card; then on the context; then on what both have lowest. Whichever side comes first, they are
 * the same.
 */
export function topicsOf(quiz: Quiz, { sides: [a, b], widest, items, context }: Comparison): Topic[] {
  const dimensionOf = new Map(itemsOf(quiz).map(({ dimension, item }) => [item.id, dimension.id]));
  const item = (id: string): Topic => ({ kind: 'item', id, values: [a.levels[id], b.levels[id]] });
  const dimension = (id: string): Topic => ({ kind: 'dimension', id, values: [a.dimensions[id], b.dimensions[id]] });
  const lowest = (ids: string[], first: Record<string, ShownScore>, second: Record<string, ShownScore>) =>
    ids
      .filter((id) => first[id] !== undefined && first[id] === second[id])
      .sort((x, y) => drawnAt(first[x] ?? 0) - drawnAt(first[y] ?? 0));

  const apart = acrossDimensions(
    items.map(({ id }) => id),
    dimensionOf,
  );
  const covered = new Set(apart.map((id) => dimensionOf.get(id)));
  const dimensions = quiz.dimensions.map(({ id }) => id);
  const shared = acrossDimensions(lowest([...dimensionOf.keys()], a.levels, b.levels), dimensionOf);
  const topics: Topic[] = [
    ...apart.map(item),
    ...widest.filter(({ id }) => !covered.has(id)).map(({ id }) => dimension(id)),
    ...context.map((id): Topic => ({ kind: 'context', id, values: [a.context[id], b.context[id]] })),
    ...shared.map(item),
    ...lowest(dimensions, a.dimensions, b.dimensions).map(dimension),
    ...dimensions.map(dimension),
  ];
  const first = (topic: Topic, at: number) => topics.findIndex(({ kind, id }) => kind === topic.kind && id === topic.id) === at;
  return topics.filter(first).slice(0, topicCount);
}
