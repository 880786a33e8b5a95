import type { Gauge } from '../quiz/quiz.ts';
import { holds, type Facts } from './rules.ts';

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
