import { isRecord } from '../quiz/answers.ts';
import { isDay, type Day } from '../format/day.ts';
import { mostActive, movesIn, parsePlanned, planOf } from '../plan/plan.ts';
import { mergeSaved, nothing, type Saved } from '../document/document.ts';
import { entriesOf, type Table } from '../document/table.ts';

/** A value as a text, the same whatever the order of its keys. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? '';
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${written(value[key])}`).join()}}`;
}

/** A dated result but for what it is called. */
const unnamed = (result: unknown): string => written(isRecord(result) ? { ...result, name: undefined } : result);

/** An id that no entry has, made of one that is taken. */
function free(table: Table, id: string): string {
  let next = id;
  for (let n = 2; Object.hasOwn(table, next); n++) next = `${id.slice(0, 36)}-${n}`;
  return next;
}

/** Every result of both; one that both have is one, called as here, or as there when it has no name here. */
function results(here: Table, there: Table): Table {
  const all = { ...here };
  const known = new Map(Object.entries(here).map(([id, result]) => [unnamed(result), id]));
  for (const [id, result] of Object.entries(there)) {
    const twin = known.get(unnamed(result));
    if (twin === undefined) all[free(all, id)] = result;
    else all[twin] = isRecord(result) ? { ...result, ...(all[twin] as object) } : result;
  }
  return all;
}

/** The moves of here, and those that only there has: what there is no room for among those being made is put aside. */
function plan(here: Table, there: Table): Table {
  const moves = Object.entries(there).filter(([id]) => !Object.hasOwn(here, id));
  const room = mostActive - movesIn(planOf({ plan: here }), 'active').length;
  const over = movesIn(entriesOf(Object.fromEntries(moves), parsePlanned), 'active').slice(Math.max(room, 0));
  const added = moves.map(([id, move]) => [id, over.includes(id) ? { ...(move as object), state: 'aside' } : move] as const);
  const noted = Object.entries(here).map(([id, move]) => {
    const note = entriesOf(there, parsePlanned)[id]?.note;
    return [id, isRecord(move) && !move['note'] && note ? { ...move, note } : move] as const;
  });
  return Object.fromEntries([...noted, ...added]);
}

/** The earlier of two days, or the one that is a day. */
const first = (a: unknown, b: unknown): unknown => (isDay(a) && isDay(b) ? (a < b ? a : b) : isDay(b) ? b : a);
const last = (a: Day | undefined, b: Day | undefined): Day | undefined => (a && b ? (a > b ? a : b) : (a ?? b));

/**
 * The document kept here together with one that comes from a file. Every result of both is in it; elsewhere what is here
 * stays and the file fills the gaps: an answer not given, a move not taken, a note or a name not written, a preference.
 */
export function combined(here: Saved, there: Saved): Saved {
  const filled = mergeSaved(nothing, here, there);
  const days = Object.keys(filled.read).map((id) => [id, first(here.read[id], there.read[id])] as const);
  const dismissed = last(here.dismissed, there.dismissed);
  return {
    ...filled,
    results: results(here.results, there.results),
    plan: plan(here.plan, there.plan),
    read: Object.fromEntries(days),
    ...(dismissed !== undefined && { dismissed }),
  };
}
