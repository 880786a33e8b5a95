import { isRecord, isId, parseAnswers } from '../quiz/answers.ts';
import { isDay } from '../format/day.ts';
import { parseDated } from '../history/history.ts';
import { parseAggregates } from '../network/keep/aggregates.ts';
import { parseMeasured } from '../network/keep/measured.ts';
import { parsePlanned } from '../plan/plan.ts';
import { readSaved, type DocumentReading, type Saved } from '../document/document.ts';
import type { Table } from '../document/table.ts';

/** The reading of an imported file: that of a document, or `wide`: UTF-16, which this site does not write. */
export type Incoming = DocumentReading | { kind: 'wide' };

/** The validators of each table's entries. */
const validators = {
  results: (value) => isRecord(value) && parseDated(value) !== undefined,
  plan: (value) => isRecord(value) && parsePlanned(value) !== undefined,
  read: isDay,
  measured: (value) => isRecord(value) && parseMeasured(value) !== undefined,
  mirrors: (value) => isRecord(value) && parseAggregates(value) !== undefined,
} satisfies Partial<Record<keyof Saved, (value: unknown) => boolean>>;

/**
 * Parses a file. Stricter than `readSaved`: malformed entries of tables are dropped, and `lost` names them
 * (`results.20261123`).
 */
export function readIncoming(text: string): Incoming {
  // A UTF-16 document decoded as UTF-8 begins so, with or without a byte order mark.
  if (/^(\ufffd\ufffd)?(\0\{|\{\0)/.test(text)) return { kind: 'wide' };
  const reading = readSaved(text);
  if (reading.kind !== 'read') return reading;
  const saved = { ...reading.saved };
  const lost = [...reading.lost];
  for (const field of ['results', 'plan', 'read', 'measured', 'mirrors'] as const) {
    const good = Object.entries(saved[field]).filter(([id, value]) => {
      const bad = !isId(id) || !validators[field](value);
      if (bad) lost.push(`${field}.${id}`);
      return !bad;
    });
    saved[field] = Object.fromEntries(good);
  }
  saved.results = Object.fromEntries(
    Object.entries(saved.results as Record<string, Table>).map(([id, result]) => {
      const { answers, lost: bad } = parseAnswers(result['answers']);
      lost.push(...bad.map((name) => `results.${id}.${name}`));
      return [id, bad.length > 0 ? { ...result, answers } : result];
    }),
  );
  return { kind: 'read', saved, lost };
}
