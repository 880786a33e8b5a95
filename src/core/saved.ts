import { isRecord, mergeAnswers, parseAnswers, parseEntries, type Answers } from './answers.ts';
import { isDay, isMoment, type Day } from './day.ts';
import type { Dated, Results } from './history.ts';
import { trimmed, type Plan, type Planned } from './plan.ts';

/** The document kept in the reader's browser, and in the file they export. */
export interface Saved {
  answers: Answers;
  results: Results;
  plan: Plan;
  /** The chapters read, by id, and when. */
  read: Record<string, Day>;
  /** When the reader last put the reminder away. */
  dismissed?: Day;
  /** Fields of the document that this version does not use: written back as they came. */
  rest: Record<string, unknown>;
}

export const version = 1;
export const nothing: Saved = { answers: {}, results: {}, plan: {}, read: {}, rest: {} };

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
  const { version: written, answers, results, plan, read, dismissed, ...rest } = document;
  if (typeof written !== 'number' || !Number.isInteger(written) || written < 1) return { kind: 'unreadable' };
  if (written > version) return { kind: 'newer' };
  const parsed = parseAnswers(answers);
  const lost = [...parsed.lost];
  const tableOf = <T>(field: string, input: unknown, parse: (value: unknown, name: string) => T | undefined) => {
    const table = parseEntries(field, input, parse);
    lost.push(...table.lost);
    return table.kept;
  };

  /** What is optional in an entry is kept if it is well formed. */
  const optional = (entry: Record<string, unknown>, name: string, field: string, good: (value: unknown) => boolean) => {
    if (entry[field] === undefined || good(entry[field])) return;
    lost.push(`${name}.${field}`);
    delete entry[field];
  };
  const isText = (value: unknown) => typeof value === 'string';
  const datedOf = (value: unknown, name: string): Dated | undefined => {
    if (!isRecord(value) || !isMoment(value['date']) || !Number.isInteger(value['model'])) return undefined;
    const given = parseAnswers(value['answers']);
    lost.push(...given.lost.map((each) => `${name}.${each}`));
    const entry = { ...value, answers: given.answers };
    optional(entry, name, 'name', isText);
    return entry as unknown as Dated;
  };
  const plannedOf = (value: unknown, name: string): Planned | undefined => {
    if (!isRecord(value) || !/^(active|aside|done)$/.test(String(value['state'])) || !isDay(value['start'])) return undefined;
    const entry = { ...value };
    optional(entry, name, 'end', isDay);
    optional(entry, name, 'note', isText);
    return entry as unknown as Planned;
  };

  const saved: Saved = {
    answers: parsed.answers,
    results: tableOf('results', results, datedOf),
    plan: trimmed(tableOf('plan', plan, plannedOf)),
    read: tableOf('read', read, (value) => (isDay(value) ? value : undefined)),
    rest,
  };
  if (isDay(dismissed)) saved.dismissed = dismissed;
  else if (dismissed !== undefined) lost.push('dismissed');
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
export function writeSaved({ answers, results, plan, read, dismissed, rest }: Saved): string {
  const tables = Object.entries({ results, plan, read }).filter(([, table]) => Object.keys(table).length > 0);
  return JSON.stringify({ ...rest, version, answers, ...Object.fromEntries(tables), dismissed });
}

/** Two changed copies of the same table made one, entry by entry. */
function mergeTables<T extends object>(base: T, mine: T, theirs: T): T {
  const of = (table: T, key: string) => (table as Record<string, unknown>)[key];
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const changed = JSON.stringify(of(mine, key)) !== JSON.stringify(of(base, key));
      const value = of(changed ? mine : theirs, key);
      return value === undefined ? [] : [[key, value]];
    }),
  ) as T;
}

/** `mine`, which changed `base`, together with `theirs`, which changed it too: what I changed is mine, the rest theirs. */
export function mergeSaved(base: Saved, mine: Saved, theirs: Saved): Saved {
  const { dismissed, ...rest } = mergeTables(others(base), others(mine), others(theirs));
  return {
    answers: mergeAnswers(base.answers, mine.answers, theirs.answers),
    results: mergeTables(base.results, mine.results, theirs.results),
    plan: trimmed(mergeTables(base.plan, mine.plan, theirs.plan)),
    read: mergeTables(base.read, mine.read, theirs.read),
    ...(isDay(dismissed) && { dismissed }),
    rest,
  };
}
const others = ({ dismissed, rest }: Saved): Record<string, unknown> => ({ ...rest, dismissed });
