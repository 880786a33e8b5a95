import { dsvFormat } from 'd3-dsv';
import { columnsLike, columnsOf, otherFileOf } from '../core/network/columns.ts';
import type { Why } from '../core/network/report.ts';

const delimiters = [',', ';', '\t'];
/** A record with more lines or letters than this has a quotation mark that nobody closed. */
const most = { lines: 60, letters: 100_000 };

export interface Rows {
  take(cells: string[], line: number): boolean;
  refuse(line: number, why: Why): void;
}

/** Whether a line leaves a quotation mark open, given whether the one before it did. */
function leavesOpen(line: string, delimiter: string, open: boolean): boolean {
  for (let at = line.indexOf('"'); at !== -1; at = line.indexOf('"', at + 1)) {
    if (!open) open = at === 0 || line[at - 1] === delimiter;
    else if (line[at + 1] === '"') at++;
    else open = false;
  }
  return open;
}

/**
 * Cuts a text into records, each with the line it begins on. Most lines are one record without any quotation mark; the
 * others go to the library. A mark that is opened and never closed costs its own line, not those that follow.
 */
export function eachRow(text: string, delimiter: string, rows: Rows, tell: (at: number) => void = () => undefined): void {
  const end = text.includes('\n') ? '\n' : '\r';
  const { parseRows } = dsvFormat(delimiter);
  let line = 0;
  for (let at = 0; at < text.length;) {
    line++;
    let stop = text.indexOf(end, at);
    if (stop === -1) stop = text.length;
    const plain = text.slice(at, text[stop - 1] === '\r' && end === '\n' ? stop - 1 : stop);
    const next = stop + 1;
    if (!plain.includes('"')) {
      if (!rows.take(plain.split(delimiter), line)) return;
      at = next;
    } else {
      let [open, lines] = [leavesOpen(plain, delimiter, false), 1];
      while (open && stop < text.length && lines < most.lines && stop - at < most.letters) {
        const from = stop + 1;
        stop = text.indexOf(end, from);
        if (stop === -1) stop = text.length;
        open = leavesOpen(text.slice(from, stop), delimiter, true);
        lines++;
      }
      if (open) {
        rows.refuse(line, 'quote');
        at = next;
      } else {
        const [cells = []] = parseRows(text.slice(at, stop));
        if (!rows.take(cells, line)) return;
        line += lines - 1;
        at = stop + 1;
      }
    }
    if (line % 1000 === 0) tell(at);
  }
}

/** What separates the cells of a text: what gives headings, or rows, that we know. Excel may say so in a first line. */
export function delimiterOf(text: string): string {
  const [, said] = /^sep=(.)\r?\n/i.exec(text) ?? [];
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
