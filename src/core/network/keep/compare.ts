import type { Aggregates, CountsById } from './aggregates.ts';

/** A measure of two networks side by side; absent where only one of them was measured so. */
export interface ComparisonRow {
  part: 'all' | 'ages' | 'families' | 'levels';
  id: string;
  then?: number | undefined;
  now?: number | undefined;
  /** Whether it is a fraction, and not a number of something. */
  share: boolean;
}

const parts = ['ages', 'families', 'levels'] as const;

function rowsOf(part: ComparisonRow['part'], then: CountsById, now: CountsById): ComparisonRow[] {
  const ids = [...new Set([...Object.keys(then), ...Object.keys(now)])];
  return ids.map((id) => ({ part, id, then: then[id] ?? 0, now: now[id] ?? 0, share: false }));
}

/**
 * Two measured networks, row by row. What was said of the people drawn is not compared: between two samples of twenty,
 * chance alone makes more difference than most years do; neither are the shares that fit two different objectives.
 */
export function compareAggregates(then: Aggregates, now: Aggregates): ComparisonRow[] {
  const row = (id: string, of: (each: Aggregates) => number | undefined, share = false): ComparisonRow => ({
    part: 'all',
    id,
    then: of(then),
    now: of(now),
    share,
  });
  return [
    row('contacts', ({ people, hidden }) => people + hidden),
    row('hidden', ({ hidden }) => hidden),
    row('pace', ({ pace }) => pace),
    row('top', ({ concentration }) => concentration?.top, true),
    row('effective', ({ concentration }) => concentration?.effective),
    ...(then.fit && then.fit.objective === now.fit?.objective ? [row('fit', ({ fit }) => fit?.share, true)] : []),
    ...parts.flatMap((part) => rowsOf(part, then[part], now[part])),
  ].filter((each) => each.then !== undefined || each.now !== undefined);
}
