/**
 * Rows that came back as one quoted cell. Excel, where its separator is not the file's, takes each line for one cell, and quotes
 * it again when it saves: `"Léa,""Roy, CPA"",https://…,08 Feb 2026"`, with its own empty cells after it.
 */
import type { Row } from '../core/network/export/read-rows.ts';
import { delimiters, eachRow, type RowSink } from './csv.ts';

/** A row may have been quoted by two programs, one after the other. */
const deepest = 2;
/** Lines that a cell with line breaks may have made of a row. */
const longest = 20;

/** A sink that reads such rows again before another sink takes them. */
export interface RequotedSink extends RowSink {
  /** Hands over what waits for its end. */
  end(): void;
  /** Rows that were read again. */
  count(): number;
}

/** Whether all cells but the first are empty. */
const isOneCell = (cells: readonly string[]): boolean => cells.every((cell, at) => at === 0 || cell === '');

/** The cells of a line of text, its empty ones at the end left out; undefined when it is not one record. */
function cellsOf(line: string, delimiter: string): string[] | undefined {
  const all: string[][] = [];
  let isBroken = false;
  eachRow(line, delimiter, { take: (cells) => all.push(cells) > 0, refuse: () => void (isBroken = true) });
  const [cells] = all;
  return isBroken || all.length !== 1 || !cells ? undefined : cells.slice(0, 1 + cells.findLastIndex((cell) => cell !== ''));
}

/** A line in the middle of a cell, without the separators at its end: they are another program's empty cells. */
function withoutEmptyCells(line: string): string {
  let end = line.length;
  while (',;\t'.includes(line[end - 1] ?? ' ')) end--;
  return line.slice(0, end);
}

/** The text that a line has when its cells are one; undefined when it is not a record of another delimiter. */
function joined(line: string): string | undefined {
  for (const delimiter of delimiters) {
    const cells = cellsOf(line, delimiter);
    if (cells) return cells.join(delimiter);
  }
  return undefined;
}

/**
 * A sink that hands over each row as it is, or read again where it is one cell that holds rows: `accepts` says whether cells are
 * those of one, so that a name with commas stays a name. `inner` are the delimiters to try in the cell. A row that was cut at a line
 * break within one of its own cells is put together.
 */
export function requoted(rows: RowSink, accepts: (cells: string[]) => boolean, inner: readonly string[]): RequotedSink {
  let count = 0;
  let isGoingOn = true;
  /** Lines that end in the middle of a quoted cell, and how to hand them over if nothing ends it. */
  let waiting: { text: string; line: number; give: () => void }[] = [];

  /** The rows that a text holds, each with its line; 'open' where a quoted cell does not end. */
  function rowsIn(text: string, depth = 1): Row[] | 'open' | undefined {
    let isOpen = false;
    for (const delimiter of inner.filter((each) => text.startsWith('"') || text.includes(each))) {
      const found: Row[] = [];
      let isGood = true;
      eachRow(text, delimiter, {
        take(cells, line) {
          const deeper = depth < deepest && isOneCell(cells) ? rowsIn(cells[0] ?? '', depth + 1) : undefined;
          if (Array.isArray(deeper)) found.push(...deeper.map((row) => ({ ...row, line: row.line + line - 1 })));
          else if (accepts(cells)) found.push({ cells, line });
          else isGood = false;
          return isGood;
        },
        refuse: (_, fault) => {
          isGood = false;
          isOpen ||= fault === 'quote';
        },
      });
      if (isGood && found.length > 0) return found;
    }
    return isOpen ? 'open' : undefined;
  }

  function flush(): void {
    const all = waiting;
    waiting = [];
    for (const { give } of all) give();
  }

  function hand(found: readonly Row[], start: number): void {
    count++;
    for (const { cells, line } of found) isGoingOn &&= rows.take([...cells], start + line - 1);
  }

  /** Reads a text again, after those that wait for their end; `give` hands it over as it was. */
  function reread(text: string, line: number, give: () => void): void {
    const [first] = waiting;
    const inside = first ? withoutEmptyCells(text) : text;
    const together = first && rowsIn([...waiting.map((each) => each.text), inside].join('\n'));
    if (first && Array.isArray(together)) {
      waiting = [];
      return hand(together, first.line);
    }
    const found = rowsIn(text);
    const isOpen = together === 'open' && waiting.length < longest && !Array.isArray(found);
    if (!isOpen) flush();
    if (Array.isArray(found)) hand(found, line);
    else if (isOpen || found === 'open') waiting.push({ text: inside, line, give });
    else give();
  }

  return {
    take(cells, line) {
      const give = () => void (isGoingOn &&= rows.take(cells, line));
      const text = isOneCell(cells) ? (cells[0] ?? '') : waiting.length > 0 && !accepts(cells) ? cells.join(inner[0]) : '';
      if (text !== '' || (waiting.length > 0 && isOneCell(cells))) reread(text, line, give);
      else {
        flush();
        give();
      }
      return isGoingOn;
    },
    refuse(line, fault, text) {
      const give = () => rows.refuse(line, fault);
      const whole = fault === 'quote' && text !== undefined ? joined(text) : undefined;
      if (whole !== undefined) reread(whole, line, give);
      else {
        flush();
        give();
      }
    },
    end: flush,
    count: () => count,
  };
}
