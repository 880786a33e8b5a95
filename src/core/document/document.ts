import { isRecord, parseAnswers, type Answers } from '../quiz/answers.ts';
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
  /** Answers taken from a measured network, by question: network/measured.ts says what they are. */
  measured: Table;
  /** What was kept of measured networks, by day: network/aggregates.ts says what it is. */
  mirrors: Table;
  /** Fields of the document that are others' to read: written back as they came. */
  rest: Table;
}

const tables = ['results', 'plan', 'read', 'measured', 'mirrors'] as const;

export const version = 1;
export const nothing: Saved = { answers: {}, results: {}, plan: {}, read: {}, measured: {}, mirrors: {}, rest: {} };

/**
 * `read` with `lost`, the names of fields that were not well formed; `newer`: written by a later version of the site,
 * not ours to touch; `unreadable`: not a document of ours.
 */
export type Reading = { kind: 'read'; saved: Saved; lost: string[] } | { kind: 'newer' } | { kind: 'unreadable' };

/** A document from the text of one, whatever the text. */
export function readSaved(text: string): Reading {
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
  const { results, plan, read, measured, mirrors, ...others } = rest;
  const parts = { results, plan, read, measured, mirrors };
  const saved: Saved = { ...nothing, answers: parsed.answers, rest: others };
  const lost = [...parsed.lost];
  for (const field of tables) {
    const table = parts[field];
    if (isRecord(table)) saved[field] = table;
    else if (table !== undefined) lost.push(field);
  }
  return canWrite(saved) ? { kind: 'read', saved, lost } : { kind: 'unreadable' };
}

/** Whether a document can be written back: what is read may be nested too deep for it. */
function canWrite(saved: Saved): boolean {
  try {
    return writeSaved(saved) !== '';
  } catch {
    return false;
  }
}

/** The text of a document, without its empty parts. `readSaved(writeSaved(saved))` gives `saved` back. */
export function writeSaved({ answers, rest, ...parts }: Saved): string {
  const full = Object.entries(parts).filter(([, table]) => Object.keys(table).length > 0);
  return JSON.stringify({ ...rest, version, answers, ...Object.fromEntries(full) });
}

/** Two changed copies of the same table made one, entry by entry. */
function mergeTables(base: Table, mine: Table, theirs: Table): Table {
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const at = (table: Table, key: string) => (Object.hasOwn(table, key) ? table[key] : undefined);
  const merged = keys.map((key) => {
    const changed = JSON.stringify(at(mine, key)) !== JSON.stringify(at(base, key));
    return [key, at(changed ? mine : theirs, key)] as const;
  });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

/** The same of answers: one question, one horizon at a time. */
export function mergeAnswers(base: Answers, mine: Answers, theirs: Answers): Answers {
  const part = (field: 'items' | 'horizons') => mergeTables(base[field] ?? {}, mine[field] ?? {}, theirs[field] ?? {});
  const whole = mergeTables({ ...base }, { ...mine }, { ...theirs });
  return parseAnswers({ ...whole, items: part('items'), horizons: part('horizons') }).answers;
}

/** `mine`, which changed `base`, together with `theirs`, which changed it too: what I changed is mine, the rest theirs. */
export function mergeSaved(base: Saved, mine: Saved, theirs: Saved): Saved {
  const merged = { ...theirs, answers: mergeAnswers(base.answers, mine.answers, theirs.answers) };
  for (const field of [...tables, 'rest'] as const) merged[field] = mergeTables(base[field], mine[field], theirs[field]);
  return merged;
}
