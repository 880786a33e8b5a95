import type { Gauge, When } from './quiz.ts';

/** What rules speak of, by name: levels, dimension scores, `contacts` (lower bound of the band), `seconds`. */
export type Facts = Record<string, number | undefined>;

/** Whether every condition holds. A condition on an absent fact does not. */
export const holds = (when: When, facts: Facts): boolean =>
  Object.entries(when).every(([name, { from, below }]) => {
    const fact = facts[name];
    return fact !== undefined && (from === undefined || fact >= from) && (below === undefined || fact < below);
  });

/** The level of a risk or an opportunity, or the facts still needed to tell. */
export type Reading = { id: string; level: string; missing?: undefined } | { id: string; level?: undefined; missing: string[] };

/** The first row that holds; the last row, which has no condition, is said only when nothing needed is missing. */
export function gauge({ id, needs, table }: Gauge, facts: Facts): Reading {
  const row = table.find(({ when }) => holds(when, facts));
  const missing = needs.filter((name) => facts[name] === undefined);
  const certain = row !== undefined && (Object.keys(row.when).length > 0 || missing.length === 0);
  return certain ? { id, level: row.level } : { id, missing };
}
