import { none, type unsure, type Answers } from '../../src/core/quiz/answers.ts';
import { behaviours, hours, objectives, said, sizes, tidy } from './space.ts';
import { quiz } from '../quiz.ts';

/** Numbers in [0, 1), the same ones for the same seed (mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const below = (random: () => number, n: number): number => Math.floor(random() * n);

export function pick<T>(random: () => number, list: readonly T[]): T {
  return list[below(random, list.length)] as T;
}

/** How people answer: `whole`, everything by a level; `high`, mostly the best ones. */
export type Manner = 'partial' | 'whole' | 'high';

/** A set of answers of a reader who does not exist. */
export function reader(random: () => number, manner: Manner): Answers {
  const partial = manner === 'partial';
  const skip = () => partial && random() < 0.2;
  const level = () => (manner === 'high' && random() < 0.75 ? 3 : pick(random, [0, 1, 2, 3] as const));
  const chosen = quiz.reasons.options.flatMap(({ id }) => (random() < 0.4 ? [id] : []));
  const horizons = quiz.horizons.options.flatMap(({ id }): [string, string][] =>
    skip() ? [] : [[id, random() < 0.3 ? none : pick(random, objectives)]],
  );
  const items = behaviours.flatMap((id): [string, 0 | 1 | 2 | 3 | typeof unsure][] => {
    const value = partial ? pick(random, said) : level();
    return value === undefined ? [] : [[id, value]];
  });
  return tidy({
    size: skip() ? undefined : pick(random, sizes),
    hours: skip() ? undefined : pick(random, hours),
    reasons: skip() ? undefined : chosen,
    horizons: horizons.length > 0 ? Object.fromEntries(horizons) : undefined,
    items: items.length > 0 ? Object.fromEntries(items) : undefined,
  });
}

/** As many readers as wanted, of every manner in turn. */
export function readers(seed: number, count: number, manners: readonly Manner[] = ['partial', 'whole', 'high']): Answers[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, at) => reader(random, manners[at % manners.length] ?? 'whole'));
}
