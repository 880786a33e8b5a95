import type { Answers } from './answers.ts';

/** Answers flattened by name: `size`, `items purpose`. */
const flatten = ({ items, horizons, ...context }: Answers): Map<string, unknown> =>
  new Map<string, unknown>([
    ...Object.entries(context),
    ...Object.entries(items ?? {}).map(([id, value]) => [`items ${id}`, value] as const),
    ...Object.entries(horizons ?? {}).map(([id, value]) => [`horizons ${id}`, value] as const),
  ]);

const canonical = (value: unknown): string => JSON.stringify(Array.isArray(value) ? value.toSorted() : value);

/** Whether the second answers are a superset of the first. */
export function includesAnswers(some: Answers, all: Answers): boolean {
  const there = flatten(all);
  return [...flatten(some)].every(([name, value]) => value === undefined || canonical(value) === canonical(there.get(name)));
}

export const sameAnswers = (a: Answers, b: Answers): boolean => includesAnswers(a, b) && includesAnswers(b, a);
