import type { Result } from './result.ts';

/** Levels at which a risk or an opportunity has nothing to tell yet. */
const silent = ['low', 'notyet'];

/** The most pressing risks, and the nearest opportunities, have a line; the whole list has the others. */
const most = 2;
const pressing = ['high', 'ready'];

/**
 * What is worth a line: risks that are not low, opportunities that have begun, those that are furthest first, two of each at most;
 * what cannot be told yet has none.
 */
export function toWatch({ risks, opportunities }: Pick<Result, 'risks' | 'opportunities'>): {
  risks: { id: string; level: string }[];
  opportunities: { id: string; level: string }[];
} {
  const told = (readings: Result['risks']) =>
    readings
      .flatMap(({ id, level }) => (level === undefined || silent.includes(level) ? [] : [{ id, level }]))
      .sort((a, b) => Number(pressing.includes(b.level)) - Number(pressing.includes(a.level)))
      .slice(0, most);
  return { risks: told(risks), opportunities: told(opportunities) };
}
