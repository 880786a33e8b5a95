/** What most files do not need: headings that are not all known, other files of the archive, rows quoted as one cell. */
import { plusDays, type Day } from '../core/format/day.ts';
import { dateOfDay } from '../core/network/base/partial-date.ts';
import { dateReader } from '../core/network/export/date-order.ts';
import { columnsByShape, columnsInPart } from '../core/network/export/guess-columns.ts';
import { otherFileOf } from '../core/network/export/other-files.ts';
import {
  createExportReader,
  headerIn,
  headerOf,
  isContactRow,
  type ExportOutcome,
  type Header,
  type Row,
} from '../core/network/export/read-rows.ts';
import type { Encoding, Fault } from '../core/network/export/report.ts';
import { delimiters, delimitersOf, eachRow, firstRows, type Layout } from './csv.ts';
import { requoted } from './requoted.ts';
import { rejoined } from './rejoined.ts';

/** Fewer cells are a sentence with a comma, rather than a row. */
const fewestCells = 3;

/** The first rows of a text, those that are quoted as one cell read again. */
function firstRequotedRows(text: string, delimiter: string): Row[] {
  const rows: Row[] = [];
  const sink = requoted(
    { take: (cells, line) => rows.push({ cells, line }) > 0, refuse: () => undefined },
    (cells) => cells.length >= fewestCells,
    [delimiter],
  );
  firstRows(text, delimiter, sink);
  sink.end();
  return rows;
}

function headerInPart(rows: readonly Row[]): Header | undefined {
  for (const [at, { cells, line }] of rows.entries()) {
    const found = columnsInPart(
      cells,
      rows.slice(at + 1).map((row) => row.cells),
    );
    if (found) return headerOf(found.columns, cells.length, line, undefined, found.isGuessed);
  }
  return undefined;
}

function headerByShape(rows: readonly Row[]): Header | undefined {
  const found = columnsByShape(rows.map(({ cells }) => cells));
  const row = rows[found?.at ?? 0];
  return found && row && headerOf(found.columns, row.cells.length, row.line - 1, 'places');
}

/** How a text is to be read, or which other file it is; undefined when it holds no contacts that can be told. */
function recognize(text: string): Layout | { file: string } | undefined {
  const readings = delimitersOf(text).map((delimiter) => ({ delimiter, rows: firstRequotedRows(text, delimiter) }));
  const layoutBy = (find: (rows: readonly Row[]) => Header | undefined): Layout | undefined => {
    for (const { delimiter, rows } of readings) {
      const header = find(rows);
      if (header) return { delimiter, header };
    }
    return undefined;
  };
  const known = layoutBy(headerIn);
  if (known) return known;
  for (const { rows } of readings)
    for (const { cells } of rows) {
      const file = otherFileOf(cells);
      if (file !== undefined) return { file };
    }
  return layoutBy(headerInPart) ?? layoutBy(headerByShape);
}

const failed = (fault: Fault): ExportOutcome => ({ ok: false, fault });

interface Options {
  encoding: Encoding;
  /** The reader's own: no contact comes after the next. Without one, any date may be. */
  day: Day | undefined;
  onProgress: (share: number) => void;
}

/** Reads a text whose headings are not all known, unless `known` tells its layout, or that has rows or dates that need more. */
export function readUnusual(text: string, { encoding, day, onProgress }: Options, known?: Layout): ExportOutcome {
  const layout = known ?? recognize(text);
  if (!layout) return failed('no-contacts');
  if ('file' in layout) return failed(layout);
  const { delimiter, header } = layout;
  const reader = createExportReader({ encoding, delimiter }, header, dateReader(day ? dateOfDay(plusDays(day, 1)) : Infinity));
  const inner = [...new Set([delimiter, ...delimiters])];
  const whole = rejoined(reader, header, delimiter);
  const rows = requoted(whole, (cells) => isContactRow(cells, header), inner);
  eachRow(text, delimiter, rows, onProgress);
  rows.end();
  const outcome = reader.end();
  return outcome.ok ? { ...outcome, report: { ...outcome.report, requoted: rows.count(), ...whole.counts() } } : outcome;
}
