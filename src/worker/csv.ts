import { dsvFormat } from 'd3-dsv';
import { columnsLike, columnsOf, otherFileOf } from '../core/network/columns.ts';
import type { Why } from '../core/network/report.ts';

const delimiters = [',', ';', '\t'];
/** A longer record has a quotation mark that nobody closed; no person needs so many lines or letters. */
const most = { lines: 60, letters: 100_000 };

export interface Rows {
  take(cells: string[], line: number): boolean;
  refuse(line: number, why: Why): void;
}

/** Where the quoted cell that begins at a place ends, past its closing mark; nothing when no mark closes it. */
function closed(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at + 1;
  return undefined;
}

/** How many lines end between two places. */
function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) lines++;
  return lines;
}

/**
 * Where the record that begins at a place ends; nothing when a cell's closing mark is not where its cell ends. So a mark
 * that nobody closed is found at the next one, which opens a cell, and no part of the text is looked at more than a few times.
 */
function endOf(text: string, from: number, delimiter: string): number | undefined {
  const [mark, cut, newline] = [0x22, delimiter.charCodeAt(0), 0x0a];
  for (let at = from; ; at++) {
    let code = text.charCodeAt(at);
    if (code === mark) {
      const end = closed(text, at);
      if (end === undefined || end - from > most.letters) return undefined;
      at = end;
      code = text.charCodeAt(at);
    } else while (at < text.length && code !== cut && code !== newline) code = text.charCodeAt(++at);
    if (at >= text.length || code === newline) return linesIn(text, from, at) > most.lines ? undefined : at;
    if (code !== cut) return undefined;
  }
}

/**
 * Cuts a text into records, each with the line it begins on. Most lines are one record without any quotation mark; the
 * others go to the library. A mark that is opened and never closed costs its own line, not those that follow.
 * `tell` is told the share that has been read, some forty times.
 */
export function eachRow(text: string, delimiter: string, rows: Rows, tell: (share: number) => void = () => undefined): void {
  // Whatever ends the lines: even two ends in one file, as where the cells of a Mac's old format have lines.
  const all = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const { parseRows } = dsvFormat(delimiter);
  let told = 0;
  for (let at = 0, line = 1; at < all.length;) {
    const newline = all.indexOf('\n', at);
    const stop = newline === -1 ? all.length : newline;
    const plain = all.slice(at, stop);
    const quoted = plain.includes('"');
    const end = plain.length > most.letters ? 'long' : quoted ? (endOf(all, at, delimiter) ?? 'quote') : stop;
    if (typeof end === 'string') {
      rows.refuse(line, end);
      at = stop + 1;
      line++;
      continue;
    }
    if (!rows.take(quoted ? (parseRows(all.slice(at, end))[0] ?? []) : plain.split(delimiter), line)) return;
    line += 1 + linesIn(all, stop, end);
    at = end + 1;
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
