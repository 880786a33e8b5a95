import type { Header } from '../core/network/export/read-rows.ts';
import type { RowFault } from '../core/network/export/report.ts';

export const delimiters = [',', ';', '\t'];
/** A longer record has a quotation mark that nobody closed; no person needs so many lines or characters. */
const max = { lines: 60, characters: 65_536 };

/** How a text is to be read. */
export interface Layout {
  delimiter: string;
  header: Header;
}

/** Receives the records of a text, in order. */
export interface RowSink {
  /** A record and the line it begins on, from 1; false stops the parsing. */
  take(cells: string[], line: number): boolean;
  /** A line that could not be cut into cells, and its text where it is not too long. */
  refuse(line: number, rowFault: RowFault, text?: string): void;
}

interface Cut {
  cells: string[];
  /** The index of the line feed that ends it, or the length of the text. */
  end: number;
  lines: number;
}

/** `indexOf`, or the length of the text. */
function indexOrEnd(text: string, character: string, from: number): number {
  const index = text.indexOf(character, from);
  return index === -1 ? text.length : index;
}

/** The index past the closing mark of the quoted cell that begins at `start`; undefined when no mark closes it. */
function endOfQuoted(text: string, start: number): number | undefined {
  for (let index = text.indexOf('"', start + 1); index !== -1; index = text.indexOf('"', index + 2))
    if (text[index + 1] !== '"') return index + 1;
  return undefined;
}

/** Where the line ends after the separators of empty cells, whatever they are; undefined where something else comes first. */
function endOfEmpty(text: string, index: number): number | undefined {
  while (',;\t '.includes(text[index] ?? '\n')) index++;
  return index >= text.length || text[index] === '\n' ? index : undefined;
}

/**
 * The record that begins at `start` and has a quotation mark; undefined when a closing mark is not at the end of its cell.
 * An unclosed mark is so found at the next one, which opens a cell: no part of the text is looked at more than a few times.
 */
function quotedRow(text: string, start: number, delimiter: string): Cut | undefined {
  const cells: string[] = [];
  for (let index = start; ; index++) {
    const cellStart = index;
    if (text[index] === '"') {
      const end = endOfQuoted(text, index);
      if (end === undefined || end - start > max.characters) return undefined;
      cells.push(text.slice(cellStart + 1, end - 1).replaceAll('""', '"'));
      // A program with another separator adds its own empty cells.
      index = text[end] === delimiter ? end : (endOfEmpty(text, end) ?? end);
    } else {
      while (index < text.length && text[index] !== delimiter && text[index] !== '\n') index++;
      cells.push(text.slice(cellStart, index));
    }
    if (index >= text.length || text[index] === '\n') {
      const lines = text.slice(start, index).split('\n').length;
      return lines > max.lines ? undefined : { cells, end: index, lines };
    }
    if (text[index] !== delimiter) return undefined;
  }
}

/**
 * Parses CSV record by record. An unclosed quotation mark costs its own line, not those that follow. `onProgress` gets the
 * share that has been read, some forty times.
 */
export function eachRow(
  text: string,
  delimiter: string,
  rows: RowSink,
  onProgress: (share: number) => void = () => undefined,
): void {
  const all = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  let reported = 0;
  for (let start = 0, line = 1; start < all.length;) {
    const end = indexOrEnd(all, '\n', start);
    const plain = all.slice(start, end);
    const row =
      plain.length > max.characters
        ? 'long'
        : plain.includes('"')
          ? (quotedRow(all, start, delimiter) ?? 'quote')
          : { cells: plain.split(delimiter), end, lines: 1 };
    if (typeof row === 'string') {
      rows.refuse(line, row, row === 'long' ? undefined : plain);
      start = end + 1;
      line++;
      continue;
    }
    if (!rows.take(row.cells, line)) return;
    line += row.lines;
    start = row.end + 1;
    if (start > reported + all.length / 40) onProgress((reported = start) / all.length);
  }
}

/** The delimiters that a text may have, the likeliest first: Excel may name it in a first line, `sep=;`. */
export function delimitersOf(text: string): string[] {
  const [, named] = /^\ufeff*"?sep=([,;\t|])/i.exec(text) ?? [];
  return [...new Set([...(named === undefined ? [] : [named]), ...delimiters])];
}

/** How far the headings may be from the beginning: a note of a few lines may come first. */
const beginning = { rows: 40, characters: 20_000 };

/** Hands over the first rows of a text, as a delimiter cuts them. */
export function firstRows(text: string, delimiter: string, rows: RowSink): void {
  let count = 0;
  eachRow(text.slice(0, beginning.characters), delimiter, {
    ...rows,
    take: (cells, line) => rows.take(cells, line) && ++count < beginning.rows,
  });
}
