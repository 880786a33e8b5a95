import type { Result } from './result.ts';

/** Levels at which a risk or an opportunity has nothing to tell yet. */
const silent = ['low', 'notyet'];

/** What is worth a line: risks that are not low, opportunities that have begun; what cannot be told yet has none. */
export function toWatch({ risks, opportunities }: Pick<Result, 'risks' | 'opportunities'>): {
  risks: { id: string; level: string }[];
  opportunities: { id: string; level: string }[];
} {
  const told = (readings: Result['risks']) =>
    readings.flatMap(({ id, level }) => (level === undefined || silent.includes(level) ? [] : [{ id, level }]));
  return { risks: told(risks), opportunities: told(opportunities) };
}
