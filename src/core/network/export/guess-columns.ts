import { columnsByHeadings, isEmailHeading, namedColumns, type Columns, type Field } from './columns.ts';
import { parseDate } from './parse-date.ts';
import { parseSlug } from './slug.ts';

/** The columns of an export, in LinkedIn's order: with addresses since 2023, without them before. */
const layouts: readonly (readonly (Field | 'email')[])[] = [
  ['first', 'last', 'url', 'email', 'company', 'position', 'connectedOn'],
  ['first', 'last', 'email', 'company', 'position', 'connectedOn'],
];
/** The headings that must be known for the others to be guessed. */
const fewest = 3;

const isBlank = (cell: string): boolean => cell.trim() === '';
/** Whether a cell is an address of e-mail. */
export const isEmail = (cell: string): boolean => /^\S+@\S+\.\S+$/.test(cell.trim());
const isAddress = (cell: string): boolean => parseSlug(cell) !== undefined;

/** A date as a program writes it, not a number that could be anything: two marks between numbers, or a word; of a known day. */
function isWrittenDate(cell: string): boolean {
  const date = /\d\D+\d+\D+\d|\p{L}/u.test(cell) ? parseDate(cell) : undefined;
  return date !== undefined && (typeof date === 'object' || date % 100 > 0);
}

/** What the cells of a column look like, where that can be seen. */
const looks: Partial<Record<Field, (cell: string) => boolean>> = { url: isAddress, connectedOn: isWrittenDate };
const seen = ['url', 'connectedOn'] as const;

/** The cells of a column that are not blank. */
const cellsAt = (rows: readonly (readonly string[])[], at: number) =>
  rows.map((cells) => cells[at] ?? '').filter((cell) => !isBlank(cell));

/** Whether most cells of a column look like what a field holds; a blank column may be any. */
function mayBe(field: Field, rows: readonly (readonly string[])[], at: number): boolean {
  const [looksRight, cells] = [looks[field], cellsAt(rows, at)];
  return !looksRight || cells.filter(looksRight).length * 2 >= cells.length;
}

/** The columns of a layout whose known headings are all in their places, be they shifted together; nothing when one is not. */
function placesOf(layout: readonly (Field | 'email')[], known: Record<string, number>): Columns | undefined {
  const shifts = new Set(Object.entries(known).map(([field, at]) => at - layout.indexOf(field as Field)));
  const [shift = 0] = shifts;
  if (shifts.size > 1 || Object.keys(known).some((field) => !layout.includes(field as Field))) return undefined;
  return Object.fromEntries(layout.flatMap((field, at) => (field === 'email' ? [] : [[field, at + shift]])));
}

/** Columns, and whether some of them were found without their heading. */
export interface GuessedColumns {
  columns: Columns;
  isGuessed: boolean;
}

/**
 * The columns of a row of headings of which some are known, and of the rows after it: those whose headings are not known are taken
 * by their place, where the others are in LinkedIn's order, or by what their cells look like. Nothing when that makes no list of people.
 */
export function columnsInPart(headings: readonly string[], rows: readonly (readonly string[])[]): GuessedColumns | undefined {
  const whole = columnsByHeadings(headings);
  if (whole) return { columns: whole, isGuessed: false };
  const { columns: known, unknown } = namedColumns(headings);
  const email = unknown.find((at) => isEmailHeading(headings[at] ?? '')) ?? unknown.find((at) => cellsAt(rows, at).some(isEmail));
  const all: Record<string, number> = email === undefined ? { ...known } : { ...known, email };
  const taken = new Set(Object.values(all));
  const free = new Set([...headings.keys()].filter((at) => !taken.has(at)));
  const columns: Columns = { ...known };
  const isFree = (field: Field, at: number | undefined) => at !== undefined && free.has(at) && mayBe(field, rows, at);
  const isEnough = Object.keys(all).length >= fewest;
  let isInPlace = false;
  if (isEnough) {
    const places = layouts
      .flatMap((layout) => placesOf(layout, all) ?? [])
      .find((each) =>
        seen.every((field) => known[field] !== undefined || each[field] === undefined || isFree(field, each[field])),
      );
    isInPlace = places !== undefined;
    for (const [field, at] of Object.entries(places ?? {}) as [Field, number][]) if (isFree(field, at)) columns[field] ??= at;
    for (const field of seen) {
      const at = [...free].find((each) => isFree(field, each) && cellsAt(rows, each).length > 0);
      if (at !== undefined) columns[field] ??= at;
    }
  }
  const { first, last, name, url, connectedOn } = columns;
  const hasAddresses = url !== undefined && cellsAt(rows, url).some(isAddress);
  // Any list of people has dates of something: those of a connection have their heading or their place.
  const isDated =
    connectedOn !== undefined &&
    (isInPlace || known.connectedOn !== undefined) &&
    cellsAt(rows, connectedOn).some((cell) => parseDate(cell) !== undefined);
  if ((first ?? last ?? name) === undefined || !(hasAddresses || (isDated && isEnough))) return undefined;
  return { columns, isGuessed: Object.keys(columns).some((field) => known[field as Field] === undefined) };
}

/**
 * The columns of rows of data without headings: those of an export, known by a last cell that is a date, a third that is an
 * address, and nothing else where LinkedIn writes an e-mail. Gives the first such row too; nothing when no row is one.
 */
export function columnsByShape(rows: readonly (readonly string[])[]): { columns: Columns; at: number } | undefined {
  const shapes = rows.map(shapeOf);
  const at = shapes.findIndex((columns) => columns !== undefined);
  const columns = shapes[at];
  if (!columns) return undefined;
  // Where nobody who has a name has an address, their column is none.
  const named = rows.filter((cells, each) => shapes[each] && !isBlank(cells[0] ?? ''));
  const hasAddresses = named.length === 0 || named.some((cells) => isAddress(cells[columns.url ?? -1] ?? ''));
  return columns.url === undefined || hasAddresses ? { columns, at } : undefined;
}

function shapeOf(cells: readonly string[]): Columns | undefined {
  const last = cells.findLastIndex((cell) => !isBlank(cell));
  const [first = '', second = '', url = ''] = cells;
  if (last < 5 || last > 6 || !isWrittenDate(cells[last] ?? '') || /\d/.test(first)) return undefined;
  const email = cells[last - 3] ?? '';
  if (!(isBlank(email) || isEmail(email)) || cells.some((cell, at) => at !== last - 3 && isEmail(cell))) return undefined;
  if (last === 6) return isBlank(url) || isAddress(url) ? placesOf(layouts[0] ?? [], {}) : undefined;
  // Without an address to go by, what should be a name must look like one.
  return /\d/.test(second) ? undefined : placesOf(layouts[1] ?? [], {});
}
