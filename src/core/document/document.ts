import { isDay, type Day } from '../format/day.ts';
import { isRecord, parseAnswers, withAnswer, type Answers } from '../quiz/answers.ts';
import type { Table } from './table.ts';

/** The document kept in the reader's browser, and in the file they export. */
export interface Saved {
  answers: Answers;
  /** Dated results by id: history.ts says what they are. */
  results: Table;
  /** The moves of the plan by id: plan.ts says what they are. */
  plan: Table;
  /** The day each chapter was read, by the chapter's id. */
  read: Table;
  /** Answers taken from a measured network, by question: network/keep/measured.ts says what they are. */
  measured: Table;
  /** What was kept of measured networks, by day: network/keep/aggregates.ts says what it is. */
  mirrors: Table;
  /** What the reader prefers: theme.ts says which theme. */
  preferences: Table;
  /** The day the reminder was last dismissed. */
  dismissed?: Day;
  /** Unknown fields: written back unchanged (forward compatibility). */
  rest: Table;
}

const tables = ['results', 'plan', 'read', 'measured', 'mirrors', 'preferences'] as const;

export const version = 1;
export const emptyDocument: Saved = {
  answers: {},
  results: {},
  plan: {},
  read: {},
  measured: {},
  mirrors: {},
  preferences: {},
  rest: {},
};

/**
 * `read` with `lost`, the names of fields that were not well formed; `newer`: written by a later version of the site,
 * not ours to touch; `unreadable`: not a document of ours.
 */
export type DocumentReading = { kind: 'read'; saved: Saved; lost: string[] } | { kind: 'newer' } | { kind: 'unreadable' };

/** Parses a document. Total: never throws. */
export function readSaved(text: string): DocumentReading {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return { kind: 'unreadable' };
  }
  if (!isRecord(document)) return { kind: 'unreadable' };
  const { version: written, answers, ...rest } = document;
  if (typeof written !== 'number' || !Number.isInteger(written) || written < 1) return { kind: 'unreadable' };
  if (written > version) return { kind: 'newer' };
  const parsed = parseAnswers(answers);
  const { results, plan, read, measured, mirrors, preferences, dismissed, finished, ...others } = rest;
  const parts = { results: migrateFinished(results, finished), plan, read, measured, mirrors, preferences };
  const saved: Saved = { ...emptyDocument, answers: parsed.answers, rest: others };
  const lost = [...parsed.lost];
  if (isDay(dismissed)) saved.dismissed = dismissed;
  else if (dismissed !== undefined) lost.push('dismissed');
  for (const field of tables) {
    const table = parts[field];
    if (isRecord(table)) saved[field] = table;
    else if (table !== undefined) lost.push(field);
  }
  return { kind: 'read', saved, lost };
}

/** Migration from 1.0: results that its quiz noted under `finished`, before its result's page dated them. */
function migrateFinished(results: unknown, finished: unknown): unknown {
  const noted = (Array.isArray(finished) ? finished : []).filter(isRecord);
  if (noted.length === 0 || (results !== undefined && !isRecord(results))) return results;
  return { ...Object.fromEntries(noted.map((each) => [String(each['date']).replace(/\D/g, ''), each])), ...results };
}

/** Serializes a document, without its empty parts. `readSaved(writeSaved(saved))` gives `saved` back. */
export function writeSaved({ answers, rest, dismissed, ...parts }: Saved): string {
  const full = Object.entries(parts).filter(([, table]) => Object.keys(table).length > 0);
  return JSON.stringify({ ...rest, version, answers, dismissed, ...Object.fromEntries(full) });
}

/** Three-way merge of a table, entry by entry. */
function mergeTables<T>(base: Record<string, T>, mine: Record<string, T>, theirs: Record<string, T>): Record<string, T> {
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const at = (table: Record<string, T>, key: string) => (Object.hasOwn(table, key) ? table[key] : undefined);
  const merged = keys.map((key) => [key, mergeValues(at(base, key), at(mine, key), at(theirs, key))] as const);
  return Object.fromEntries(merged.filter((entry): entry is [string, T] => entry[1] !== undefined));
}

/** Mine if I changed it, else theirs. */
const mergeValues = <T>(base: T, mine: T, theirs: T): T => (JSON.stringify(mine) === JSON.stringify(base) ? theirs : mine);

/** Three-way merge of answers, by question and by horizon. */
export function mergeAnswers(base: Answers, mine: Answers, theirs: Answers): Answers {
  let merged: Answers = {};
  for (const field of ['size', 'hours', 'reasons'] as const)
    merged = withAnswer(merged, field, mergeValues(base[field], mine[field], theirs[field]));
  merged = withAnswer(merged, 'horizons', mergeTables(base.horizons ?? {}, mine.horizons ?? {}, theirs.horizons ?? {}));
  return withAnswer(merged, 'items', mergeTables(base.items ?? {}, mine.items ?? {}, theirs.items ?? {}));
}

/** Three-way merge: what `mine` changed from `base` wins, the rest is `theirs`. */
export function mergeSaved(base: Saved, mine: Saved, theirs: Saved): Saved {
  const merged = { ...theirs, answers: mergeAnswers(base.answers, mine.answers, theirs.answers) };
  for (const field of [...tables, 'rest'] as const) merged[field] = mergeTables(base[field], mine[field], theirs[field]);
  const { dismissed, ...others } = merged;
  const last = mergeValues(base.dismissed, mine.dismissed, dismissed);
  return last === undefined ? others : { ...others, dismissed: last };
}
