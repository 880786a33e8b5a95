import type { Answers } from './answers.ts';

/** Each answer apart, by a name: `size`, `items purpose`. */
const apart = ({ items, horizons, ...context }: Answers): Map<string, unknown> =>
  new Map<string, unknown>([
    ...Object.entries(context),
    ...Object.entries(items ?? {}).map(([id, value]) => [`items ${id}`, value] as const),
    ...Object.entries(horizons ?? {}).map(([id, value]) => [`horizons ${id}`, value] as const),
  ]);

const written = (value: unknown): string => JSON.stringify(Array.isArray(value) ? value.toSorted() : value);

/** Whether the second answers say all that the first do, and perhaps more. */
export function within(some: Answers, all: Answers): boolean {
  const there = apart(all);
  return [...apart(some)].every(([name, value]) => value === undefined || written(value) === written(there.get(name)));
}

export const sameAnswers = (a: Answers, b: Answers): boolean => within(a, b) && within(b, a);
