import { isRecord, isId, parseAnswers } from '../quiz/answers.ts';
import { isDay } from '../format/day.ts';
import { parseDated } from '../history/history.ts';
import { parseAggregates } from '../network/keep/aggregates.ts';
import { parseMeasured } from '../network/keep/measured.ts';
import { parsePlanned } from '../plan/plan.ts';
import { readSaved, type DocumentReading, type Saved } from '../document/document.ts';
import type { Table } from '../document/table.ts';

/** How a file reads: as a document does, or `wide` when it was written in UTF-16, which this site does not write. */
export type Incoming = DocumentReading | { kind: 'wide' };

/** What an entry of each table must be, to be let in. */
const forms = {
  results: (value) => isRecord(value) && parseDated(value) !== undefined,
  plan: (value) => isRecord(value) && parsePlanned(value) !== undefined,
  read: isDay,
  measured: (value) => isRecord(value) && parseMeasured(value) !== undefined,
  mirrors: (value) => isRecord(value) && parseAggregates(value) !== undefined,
} satisfies Partial<Record<keyof Saved, (value: unknown) => boolean>>;

/**
 * A file's text as a document. It is looked at more closely than what is stored: `lost` also names the entries of tables
 * that are not well formed, such as `results.20261123`, and those are left out.
 */
export function readIncoming(text: string): Incoming {
  // What UTF-8 makes of the first character of a UTF-16 document, with its mark or without.
  if (/^(\ufffd\ufffd)?(\0\{|\{\0)/.test(text)) return { kind: 'wide' };
  const reading = readSaved(text);
  if (reading.kind !== 'read') return reading;
  const saved = { ...reading.saved };
  const lost = [...reading.lost];
  for (const field of ['results', 'plan', 'read', 'measured', 'mirrors'] as const) {
    const good = Object.entries(saved[field]).filter(([id, value]) => {
      const bad = !isId(id) || !forms[field](value);
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
