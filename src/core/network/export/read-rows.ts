import { memo } from '../base/memo.ts';
import type { Network, PartialDate, Person } from '../base/person.ts';
import { cleanCell } from './cell.ts';
import { columnsByHeadings, type Columns } from './columns.ts';
import { parseDate, type DateOrder, type OpenDate } from './parse-date.ts';
import { maxRows, type Fault, type Report, type RowFault, type FileFormat } from './report.ts';
import { createSlugIndex } from './slug-index.ts';
import { parseSlug } from './slug.ts';

/** Faulty lines that are listed; the others are counted. */
const maxListed = 200;

export interface Row {
  cells: readonly string[];
  /** The line of the file it begins on, from 1. */
  line: number;
}

/** Where the contacts begin, and what their cells are. */
export interface Header {
  /** The last line before the data, from 1: that of the headings, where there are any. */
  line: number;
  columns: Columns;
  /** How many cells a row has, and how many it needs for its name, its address and its date: a shorter one was cut. */
  width: number;
  minWidth: number;
  source: Report['columns'];
  isGuessed: boolean;
}

const isBlank = (cell: string): boolean => cell.trim() === '';
/** Some programs put the note after the headings. */
const isNote = ([first = '', ...others]: readonly string[]): boolean => !isBlank(first) && others.every(isBlank);

const cellAt = (cells: readonly string[], at: number | undefined): string => (at === undefined ? '' : (cells[at] ?? ''));

/** The header of some columns, as the row that tells them has so many cells. */
export function headerOf(columns: Columns, width: number, line: number, source?: 'places', isGuessed = false): Header {
  const { first = 0, last = 0, name = 0, url, connectedOn = 0 } = columns;
  const minWidth = 1 + Math.max(first, last, name, url ?? 0, connectedOn);
  return { line, columns, width, minWidth, source: source ?? (url === undefined ? 'unlinked' : 'linked'), isGuessed };
}

/** The header that one of some rows is, by its headings, all known; `guess-columns.ts` knows others. */
export function headerIn(rows: readonly Row[]): Header | undefined {
  for (const { cells, line } of rows) {
    const columns = columnsByHeadings(cells);
    if (columns) return headerOf(columns, cells.length, line);
  }
  return undefined;
}

/** Whether the cells are a contact's: as many as the others have, with a date or the address of a profile. */
export const isContactRow = (cells: readonly string[], header: Header): boolean =>
  refusalOf(cells, header, false) === undefined &&
  (parseDate(cleanCell(cellAt(cells, header.columns.connectedOn))) ?? parseSlug(cellAt(cells, header.columns.url))) !== undefined;

/** Why a row is not read; 'blank' for a row of nothing and 'note' for a note, which nobody misses. */
function refusalOf(
  cells: readonly string[],
  { width, minWidth }: Header,
  isFirst: boolean,
): RowFault | 'blank' | 'note' | undefined {
  if (cells.every(isBlank)) return 'blank';
  // Programs that save again may leave out, or add, empty cells at the end.
  const isWide = cells.length > width && !cells.slice(width).every(isBlank);
  if (!isWide && isFirst && isNote(cells)) return 'note';
  return isWide || cells.length < minWidth ? 'cells' : undefined;
}

function personOf(
  cells: readonly string[],
  { first, last, name, url, company, position }: Columns,
  connectedOn: PartialDate,
): Person {
  const text = (at: number | undefined) => cleanCell(cellAt(cells, at));
  const slug = parseSlug(cellAt(cells, url));
  return {
    name: text(name) || `${text(first)} ${text(last)}`.trim(),
    company: text(company),
    position: text(position),
    connectedOn,
    ...(slug !== undefined && { slug }),
  };
}

/**
 * Says how a column of dates is read, given the first that is open; `dayOf` gives the day of one, if it can be. `date-order.ts` has it:
 * most files have no such date.
 */
export type DateReader = (
  column: readonly (PartialDate | OpenDate)[],
  first: OpenDate,
) => { order: DateOrder; isUnsure: boolean; dayOf: (date: OpenDate) => PartialDate | undefined };

/** A date to be read once its column has told the order. */
interface Pending {
  person: Person;
  date: OpenDate;
  line: number;
}

/** Collects contacts; a profile that is there twice has what either row knows. */
function createNetworkBuilder(refuse: (line: number, rowFault: RowFault) => void) {
  const people: Person[] = [];
  const hidden: Person[] = [];
  const findOrAdd = createSlugIndex();
  /** The dates of the file, in the order of its rows. */
  const column: (PartialDate | OpenDate)[] = [];
  const pending: Pending[] = [];
  let duplicates = 0;
  // A file has far fewer dates than rows.
  const parse = memo((cell) => {
    const text = cleanCell(cell);
    return { date: parseDate(text), isBlank: text === '' };
  });

  return {
    isEmpty: () => people.length + hidden.length === 0,
    hasOpenDates: () => pending.length > 0,
    add({ cells, line }: Row, columns: Columns): void {
      const { date, isBlank: isUndated } = parse(cellAt(cells, columns.connectedOn));
      const person = personOf(cells, columns, typeof date === 'number' ? date : 0);
      const isHidden = !person.name && !person.slug;
      if (isHidden && (date === undefined || person.company || person.position)) return refuse(line, 'nobody');
      if (date !== undefined) column.push(date);
      else if (!isUndated) refuse(line, 'date');
      const known = person.slug === undefined ? undefined : findOrAdd(person, person.slug);
      if (typeof date === 'object') pending.push({ person: known ?? person, date, line });
      if (known) {
        duplicates++;
        known.name ||= person.name;
        known.company ||= person.company;
        known.position ||= person.position;
        known.connectedOn ||= person.connectedOn;
      } else (isHidden ? hidden : people).push(person);
    },
    end(readDates?: DateReader) {
      const [first] = pending;
      const read = first && readDates?.(column, first.date);
      /** The lines whose date cannot be, in the order that the column is read in. */
      const impossible: number[] = [];
      for (const { person, date, line } of pending) {
        const day = read?.dayOf(date);
        if (day === undefined) impossible.push(line);
        else person.connectedOn ||= day;
      }
      return {
        network: { people, hidden: hidden.map(({ connectedOn }) => connectedOn) },
        duplicates,
        impossible,
        order: read && { order: read.order, isUnsure: read.isUnsure },
      };
    },
  };
}

/** How many people have no date, no name, no company, no address. */
function missingIn(people: readonly Person[]) {
  const without = (isMissing: (person: Person) => boolean) => people.filter(isMissing).length;
  return {
    undated: without(({ connectedOn }) => connectedOn === 0),
    unnamed: without(({ name }) => name === ''),
    companyless: without(({ company }) => company === ''),
    unlinked: without(({ slug }) => slug === undefined),
  };
}

export type ExportOutcome = { ok: true; network: Network; report: Report } | { ok: false; fault: Fault };

/** Takes the rows of a file one by one, then says what they make. */
export interface ExportReader {
  /** A row and the line it begins on, from 1; false when there is no point in going on. */
  take(cells: readonly string[], line: number): boolean;
  /** A line that could not be cut into cells. */
  refuse(line: number, rowFault: RowFault): void;
  /** Whether there was no date so far that only its column tells. */
  isReadable(): boolean;
  /** Whether each row so far was a contact, or empty. */
  isWhole(): boolean;
  end(): ExportOutcome;
}

/** Reads the rows of a file whose header is known. Without a reader of open dates, it stops at the first. */
export function createExportReader(written: FileFormat, header: Header, readDates?: DateReader): ExportReader {
  const listed: Report['lines'] = [];
  let [rows, notes, unreadable] = [0, 0, 0];

  const refuse = (line: number, fault: RowFault) => {
    if (unreadable++ < maxListed) listed.push({ line, fault });
  };
  const contacts = createNetworkBuilder(refuse);

  const isReadable = () => readDates !== undefined || !contacts.hasOpenDates();

  return {
    take(cells, line) {
      if (++rows > maxRows) return false;
      if (line <= header.line) return true;
      const refusal = refusalOf(cells, header, contacts.isEmpty());
      if (refusal === undefined) contacts.add({ cells, line }, header.columns);
      else if (refusal === 'note') notes++;
      else if (refusal !== 'blank') refuse(line, refusal);
      return isReadable();
    },
    refuse,
    isReadable,
    isWhole: () => notes + unreadable === 0 && isReadable(),
    end() {
      if (rows > maxRows) return { ok: false, fault: 'too-many' };
      const { network, duplicates, impossible, order } = contacts.end(readDates);
      const lines = [...listed, ...impossible.map((line) => ({ line, fault: 'date' as const }))];
      const [people, hidden] = [network.people.length, network.hidden.length];
      if (people + hidden === 0) return { ok: false, fault: 'no-contacts' };
      return {
        ok: true,
        network,
        report: {
          ...written,
          rows,
          people,
          hidden,
          duplicates,
          ...missingIn(network.people),
          unreadable: unreadable + impossible.length,
          lines: lines.sort((a, b) => a.line - b.line).slice(0, maxListed),
          requoted: 0,
          rejoined: 0,
          torn: 0,
          columns: header.source,
          isGuessed: header.isGuessed,
          ...order,
        },
      };
    },
  };
}
