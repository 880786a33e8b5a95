import { daysFrom } from '../day.ts';
import type { Aggregates, Counts } from './aggregates.ts';

/** What is more in the second than in the first, less when negative; what did not change is absent. */
export interface Changes {
  /** From the one to the other. */
  days: number;
  people: number;
  hidden: number;
  years: Counts;
  ages: Counts;
  families: Counts;
  levels: Counts;
  pace?: number;
  concentration?: { top: number; effective: number };
  /** Of one objective: the shares of two objectives do not compare. */
  fit?: { objective: string; share: number };
}

function difference(a: Counts, b: Counts): Counts {
  const ids = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(ids.map((id) => [id, (b[id] ?? 0) - (a[id] ?? 0)] as const).filter(([, more]) => more !== 0));
}

/**
 * What changed from a measured network to another. What was said of the people drawn is not compared: between two samples
 * of twenty, chance alone makes more difference than most years do.
 */
export function changes(a: Aggregates, b: Aggregates): Changes {
  const [one, two] = [a.concentration, b.concentration];
  return {
    days: daysFrom(a.date, b.date),
    people: b.people - a.people,
    hidden: b.hidden - a.hidden,
    years: difference(a.years, b.years),
    ages: difference(a.ages, b.ages),
    families: difference(a.families, b.families),
    levels: difference(a.levels, b.levels),
    ...(a.pace !== undefined && b.pace !== undefined && { pace: b.pace - a.pace }),
    ...(one && two && { concentration: { top: two.top - one.top, effective: two.effective - one.effective } }),
    ...(a.fit && b.fit?.objective === a.fit.objective && { fit: { ...a.fit, share: b.fit.share - a.fit.share } }),
  };
}
