import { isRecord } from '../quiz/answers.ts';
import { isDay, type Day } from '../format/day.ts';
import { mostActive, moveIdsIn, parsePlanned, planOf } from '../plan/plan.ts';
import { mergeSaved, emptyDocument, type Saved } from '../document/document.ts';
import { entriesOf, type Table } from '../document/table.ts';

/** Canonical JSON: keys sorted. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? '';
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`;
}

/** A dated result's key for deduplication: all but its name. */
const withoutName = (result: unknown): string => canonical(isRecord(result) ? { ...result, name: undefined } : result);

/** A free id, made from one that is taken: `-2`, `-3`… */
function freeId(table: Table, id: string): string {
  let next = id;
  for (let n = 2; Object.hasOwn(table, next); n++) next = `${id.slice(0, 36)}-${n}`;
  return next;
}

/** The union of results, without duplicates; a name here wins over one from there. */
function mergeResults(here: Table, there: Table): Table {
  const all = { ...here };
  const known = new Map(Object.entries(here).map(([id, result]) => [withoutName(result), id]));
  for (const [id, result] of Object.entries(there)) {
    const twin = known.get(withoutName(result));
    if (twin === undefined) all[freeId(all, id)] = result;
    else all[twin] = isRecord(result) ? { ...result, ...(all[twin] as object) } : result;
  }
  return all;
}

/** The moves of here, then those that only there has; active ones beyond `mostActive` go aside. */
function mergePlans(here: Table, there: Table): Table {
  const moves = Object.entries(there).filter(([id]) => !Object.hasOwn(here, id));
  const room = mostActive - moveIdsIn(planOf({ plan: here }), 'active').length;
  const over = moveIdsIn(entriesOf(Object.fromEntries(moves), parsePlanned), 'active').slice(Math.max(room, 0));
  const added = moves.map(([id, move]) => [id, over.includes(id) ? { ...(move as object), state: 'aside' } : move] as const);
  const noted = Object.entries(here).map(([id, move]) => {
    const note = entriesOf(there, parsePlanned)[id]?.note;
    return [id, isRecord(move) && !move['note'] && note ? { ...move, note } : move] as const;
  });
  return Object.fromEntries([...noted, ...added]);
}

/** The earlier of two days, or the one that is valid. */
const earlier = (a: unknown, b: unknown): unknown => (isDay(a) && isDay(b) ? (a < b ? a : b) : isDay(b) ? b : a);
const later = (a: Day | undefined, b: Day | undefined): Day | undefined => (a && b ? (a > b ? a : b) : (a ?? b));

/**
 * Merges an imported document into the stored one. Results are united; elsewhere the stored value wins and the file fills
 * the gaps: an answer, a move, a note, a name, a preference.
 */
export function mergeImported(here: Saved, there: Saved): Saved {
  const filled = mergeSaved(emptyDocument, here, there);
  const days = Object.keys(filled.read).map((id) => [id, earlier(here.read[id], there.read[id])] as const);
  const dismissed = later(here.dismissed, there.dismissed);
  return {
    ...filled,
    results: mergeResults(here.results, there.results),
    plan: mergePlans(here.plan, there.plan),
    read: Object.fromEntries(days),
    ...(dismissed !== undefined && { dismissed }),
  };
}
