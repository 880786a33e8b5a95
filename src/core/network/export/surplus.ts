import { cleanCell } from './cell.ts';
import { isEmail } from './guess-columns.ts';
import { parseDate } from './parse-date.ts';
import type { Header } from './read-rows.ts';
import { parseSlug } from './slug.ts';

/** Cells too many that a row may have: more are another kind of row. */
const most = 3;

/** Cells as the columns have them, and whether it is known which of them a separator had cut. */
export interface Mended {
  cells: string[];
  isSure: boolean;
}

const isBlank = (cell: string): boolean => cell.trim() === '';
/** A separator in a sentence has a space after it; one between cells has none. */
const goesOn = (cell: string): boolean => /^\s/.test(cell);

/** The ways to put cells together into so many groups, each as the index where every group begins, and the last one ends. */
function groupings(cells: number, groups: number): number[][] {
  if (groups === 0) return cells === 0 ? [[0]] : [];
  const longest = cells - groups + 1;
  return Array.from({ length: Math.max(0, longest) }, (_, at) => cells - at - 1).flatMap((start) =>
    groupings(start, groups - 1).map((starts) => [...starts, cells]),
  );
}

/**
 * Puts together a row with cells too many: a program wrote one of them with its separators and without quotation marks. The date must be
 * in the last column, an address or nothing in its column, an e-mail or nothing in a column that is not read. Where several ways to cut
 * are left, what they agree on stays and the rest is empty, but for a name, whose two cells are read as one. Nothing for any other row.
 *
 * `Léa,Roy,,,Acme,Directrice, Ventes,08 Feb 2026` // => the position is `Directrice, Ventes`
 */
export function withoutSurplus(row: readonly string[], { columns, width }: Header, delimiter: string): Mended | undefined {
  const cells = row.slice(0, 1 + row.findLastIndex((cell) => !isBlank(cell)));
  const surplus = cells.length - width;
  if (surplus < 1 || surplus > most || columns.connectedOn !== width - 1) return undefined;
  if (parseDate(cleanCell(cells.at(-1) ?? '')) === undefined) return undefined;

  const read = new Set<number | undefined>(Object.values(columns));
  const isAddress = (cell: string): boolean => parseSlug(cell) !== undefined;
  const isText = (cell: string): boolean => !isBlank(cell) && !isAddress(cell) && !isEmail(cell);
  const looks = (at: number) => (at === columns.url ? isAddress : read.has(at) ? isText : isEmail);
  const ways = groupings(cells.length, width).flatMap((starts) => {
    const groups = starts.slice(1).map((end, at) => cells.slice(starts[at], end));
    // An empty cell is a cell: nobody writes two separators in a row within one.
    const fits = groups.every((group, at) =>
      group.length > 1
        ? read.has(at) && at !== columns.url && at < width - 1 && group.every(isText)
        : isBlank(group[0] ?? '') || looks(at)(group[0] ?? ''),
    );
    if (!fits) return [];
    const [inside, between] = [groups.flatMap((group) => group.slice(1)), groups.slice(1).map(([first = '']) => first)];
    const isSpaced = inside.every(goesOn) && !between.some(goesOn);
    return [{ starts, joined: groups.map((group) => group.join(delimiter)), isSpaced }];
  });
  const spaced = ways.filter(({ isSpaced }) => isSpaced);
  const [first, ...others] = spaced.length > 0 ? spaced : ways;
  if (!first) return undefined;
  if (others.length === 0) return { cells: first.joined, isSure: true };
  const agreed = first.joined.map((cell, at) => (others.every(({ joined }) => joined[at] === cell) ? cell : ''));
  const [, , end] = first.starts;
  const isName = columns.first === 0 && columns.last === 1 && others.every(({ starts }) => starts[2] === end);
  const isTorn = isName && agreed[0] === '' && agreed[1] === '';
  return { cells: isTorn ? agreed.with(0, cells[0] ?? '').with(1, cells.slice(1, end).join(delimiter)) : agreed, isSure: false };
}
