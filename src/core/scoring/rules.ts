import type { Gauge, When } from '../quiz/quiz.ts';

/** The facts that rules test, by name: levels, dimension scores, `contacts` (lower bound of the band), `seconds`. */
export type Facts = Record<string, number | undefined>;

/** Whether every condition holds. A condition on an absent fact does not. */
export const holds = (when: When, facts: Facts): boolean =>
  Object.entries(when).every(([name, { from, below }]) => {
    const fact = facts[name];
    return fact !== undefined && (from === undefined || fact >= from) && (below === undefined || fact < below);
  });

/** The level of a risk or an opportunity, or the facts still needed to tell. */
export type GaugeReading =
  { id: string; level: string; missing?: undefined } | { id: string; level?: undefined; missing: string[] };

/**
 * The first row that holds. A row that an absent fact could still make hold stops the reading there: the level is then
 * unknown, and those facts are missing. The last row has no condition.
 */
export function readGauge({ id, table }: Gauge, facts: Facts): GaugeReading {
  for (const { level, when } of table) {
    const known = Object.entries(when).filter(([name]) => facts[name] !== undefined);
    if (!holds(Object.fromEntries(known), facts)) continue;
    const missing = Object.keys(when).filter((name) => facts[name] === undefined);
    return missing.length > 0 ? { id, missing } : { id, level };
  }
  return { id, missing: [] };
}
