import { columnsLike, columnsOf, otherFileOf } from '../core/network/export/columns.ts';
import type { Why } from '../core/network/export/report.ts';

const delimiters = [',', ';', '\t'];
/** A longer record has a quotation mark that nobody closed; no person needs so many lines or letters. */
const most = { lines: 60, letters: 100_000 };

export interface Rows {
  take(cells: string[], line: number): boolean;
  refuse(line: number, why: Why): void;
}

interface Row {
  cells: string[];
  /** Where it ends, and how many lines it takes. */
  end: number;
  lines: number;
}

/** Where the next of a letter is, at a place or past it; the end of the text where there is none. */
function next(text: string, letter: string, from: number): number {
  const at = text.indexOf(letter, from);
  return at === -1 ? text.length : at;
}

/** Where the quoted cell that begins at a place ends, past its closing mark; nothing when no mark closes it. */
function closed(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at + 1;
  return undefined;
}

/** Whether a line ends before a letter: there is none past the end of the text. */
const isEnd = (letter: string | undefined) => letter === '\n' || letter === '\r' || letter === undefined;

/** How many lines end between two places. */
function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) lines++;
  return lines;
}

/**
 * The record that begins at a place, whose first line ends at another; nothing when a cell's closing mark is not where its
 * cell ends. So a mark that nobody closed is found at the next one, which opens a cell, and no part of the text is looked at
 * more than a few times.
 */
function quotedRow(text: string, from: number, newline: number, delimiter: string): Row | undefined {
  const cells: string[] = [];
  for (let at = from; ; at++) {
    const start = at;
    if (text[at] === '"') {
      const end = closed(text, at);
      if (end === undefined || end - from > most.letters) return undefined;
      cells.push(text.slice(start + 1, end - 1).replaceAll('""', '"'));
      at = end;
    } else {
      while (text[at] !== delimiter && !isEnd(text[at])) at++;
      cells.push(text.slice(start, at));
    }
    if (isEnd(text[at])) {
      const lines = linesIn(text, newline, at);
      return lines > most.lines ? undefined : { cells, end: next(text, '\n', at), lines: lines + 1 };
    }
    if (text[at] !== delimiter) return undefined;
  }
}

/**
 * Cuts a text into records, each with the line it begins on. Most lines are one record without any quotation mark. A mark
 * that is opened and never closed costs its own line, not those that follow. `tell` is told the share that has been read,
 * some forty times.
 */
export function eachRow(text: string, delimiter: string, rows: Rows, tell: (share: number) => void = () => undefined): void {
  // Returns that end lines by themselves, as in a Mac's old format, are made newlines, even if the file has both.
  const all = text.includes('\r') && /\r(?!\n)/.test(text) ? text.replace(/\r\n?/g, '\n') : text;
  // The next mark and the next end of a cell: each is looked for once, however long the way to it.
  let [mark, cut, told] = [-1, -1, 0];
  const plainRow = (from: number, newline: number): Row => {
    const cells: string[] = [];
    const to = all[newline - 1] === '\r' ? newline - 1 : newline;
    let at = from;
    if (cut < at) cut = next(all, delimiter, at);
    while (cut < to) {
      cells.push(all.slice(at, cut));
      at = cut + 1;
      cut = next(all, delimiter, at);
    }
    cells.push(all.slice(at, to));
    return { cells, end: newline, lines: 1 };
  };
  for (let at = 0, line = 1; at < all.length;) {
    const stop = next(all, '\n', at);
    if (mark < at) mark = next(all, '"', at);
    const long = stop - at > most.letters;
    const row = long ? 'long' : mark < stop ? (quotedRow(all, at, stop, delimiter) ?? 'quote') : plainRow(at, stop);
    if (typeof row === 'string') {
      rows.refuse(line, row);
      at = stop + 1;
      line++;
      continue;
    }
    if (!rows.take(row.cells, line)) return;
    line += row.lines;
    at = row.end + 1;
    if (at > told + all.length / 40) tell((told = at) / all.length);
  }
}

/** What separates the cells of a text: what gives headings, or rows, that we know. Excel may say so in a first line. */
export function delimiterOf(text: string): string {
  const [, said] = /^sep=([,;\t|])[\r\n]/i.exec(text) ?? [];
  if (said !== undefined) return said;
  const beginning = text.slice(0, 20_000);
  const fits = (delimiter: string) => {
    let [count, known] = [0, false];
    eachRow(beginning, delimiter, {
      take: (cells) => {
        known = (columnsOf(cells) ?? columnsLike(cells) ?? otherFileOf(cells)) !== undefined;
        return !known && ++count < 25;
      },
      refuse: () => undefined,
    });
    return known;
  };
  return delimiters.find(fits) ?? ',';
}
