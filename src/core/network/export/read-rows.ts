import { memo } from '../base/memo.ts';
import type { Network, PartialDate, Person } from '../base/person.ts';
import { cleanCell } from './cell.ts';
import { columnsByShape, columnsByHeadings, otherFileOf, type Columns } from './columns.ts';
import { parseDate, slashOrderOf, swapDayAndMonth, type SlashOrder } from './parse-date.ts';
import { maxRows, type Fault, type Report, type RowFault, type FileFormat } from './report.ts';
import { createSlugIndex } from './slug-index.ts';
import { parseSlug } from './slug.ts';

/** Rows among which the headings are: a note of a few lines may come first. */
const headingRows = 20;
/** Faulty lines that are listed; the others are counted. */
const maxListed = 200;

interface Row {
  cells: readonly string[];
  /** The line of the file it begins on, from 1. */
  line: number;
}

/** Where the contacts begin, and what their cells are. */
interface Header {
  /** The index of the first row of data. */
  start: number;
  columns: Columns;
  /** How many cells a row has, and how many it needs for its name, its address and its date: a shorter one was cut. */
  width: number;
  minWidth: number;
  source: Report['columns'];
}

const isBlank = (cell: string): boolean => cell.trim() === '';
/** Some programs put the note after the headings. */
const isNote = ([first = '', ...others]: readonly string[]): boolean => !isBlank(first) && others.every(isBlank);

const cellAt = (cells: readonly string[], at: number | undefined): string => (at === undefined ? '' : (cells[at] ?? ''));

function header(start: number, columns: Columns, width: number, source: Report['columns']): Header {
  const { first = 0, last = 0, name = 0, url = 0, connectedOn = 0 } = columns;
  return { start, columns, width, minWidth: 1 + Math.max(first, last, name, url, connectedOn), source };
}

/** The header that the last of some rows is, by its headings. */
function headerNamed(rows: readonly Row[]): Header | undefined {
  const cells = rows.at(-1)?.cells ?? [];
  const columns = columnsByHeadings(cells);
  return columns && header(rows.length, columns, cells.length, columns.url === undefined ? 'unlinked' : 'linked');
}

/** The header of rows without headings, by the shape of their cells. */
function headerByShape(rows: readonly Row[]): Header | undefined {
  const first = rows.findIndex(({ cells }) => columnsByShape(cells) !== undefined);
  const cells = rows[first]?.cells ?? [];
  const columns = columnsByShape(cells);
  return columns && header(first, columns, cells.length, 'places');
}

/** Why a row is not read; 'blank' for a row of nothing or a note, which nobody misses. */
function refusalOf(cells: readonly string[], { width, minWidth }: Header, isFirst: boolean): RowFault | 'blank' | undefined {
  if (cells.every(isBlank)) return 'blank';
  // Programs that save again may leave out, or add, empty cells at the end.
  const isWide = cells.length > width && !cells.slice(width).every(isBlank);
  if (!isWide && isFirst && isNote(cells)) return 'blank';
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

/** Collects contacts; a profile that is there twice has what either row knows. */
function createNetworkBuilder(refuse: (line: number, rowFault: RowFault) => void) {
  const people: Person[] = [];
  const hidden: Person[] = [];
  const findOrAdd = createSlugIndex();
  /** Whose date can be read two ways, until the others say which. */
  const ambiguous: Person[] = [];
  const orders = new Set<SlashOrder>();
  let duplicates = 0;
  // A file has far fewer dates than rows.
  const parse = memo((cell) => {
    const text = cleanCell(cell);
    return { date: parseDate(text), order: slashOrderOf(text), isBlank: text === '' };
  });

  return {
    isEmpty: () => people.length + hidden.length === 0,
    add({ cells, line }: Row, columns: Columns): void {
      const { date, order, isBlank: isUndated } = parse(cellAt(cells, columns.connectedOn));
      if (date !== undefined && order && order !== 'either') orders.add(order);
      const person = personOf(cells, columns, date ?? 0);
      const isHidden = !person.name && !person.slug;
      if (isHidden && (date === undefined || person.company || person.position)) return refuse(line, 'nobody');
      if (!isUndated && date === undefined) refuse(line, 'date');
      const known = person.slug === undefined ? undefined : findOrAdd(person, person.slug);
      if (order === 'either' && !known?.connectedOn) ambiguous.push(known ?? person);
      if (known) {
        duplicates++;
        known.name ||= person.name;
        known.company ||= person.company;
        known.position ||= person.position;
        known.connectedOn ||= person.connectedOn;
      } else (isHidden ? hidden : people).push(person);
    },
    end() {
      const order: SlashOrder = orders.has('day') && !orders.has('month') ? 'day' : 'month';
      if (order === 'day') for (const person of ambiguous) person.connectedOn = swapDayAndMonth(person.connectedOn);
      return {
        network: { people, hidden: hidden.map(({ connectedOn }) => connectedOn) },
        duplicates,
        order: orders.size + ambiguous.length > 0 ? order : undefined,
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
  end(): ExportOutcome;
}

export function createExportReader(written: FileFormat): ExportReader {
  /** Those read before the header is known. */
  const waiting: Row[] = [];
  const lines: Report['lines'] = [];
  let [rows, unreadable] = [0, 0];
  let header: Header | undefined;
  let fault: Fault | undefined;

  const refuse = (line: number, rowFault: RowFault) => {
    if (unreadable++ < maxListed) lines.push({ line, fault: rowFault });
  };
  const contacts = createNetworkBuilder(refuse);
  function add(row: Row, at: Header): void {
    const refusal = refusalOf(row.cells, at, contacts.isEmpty());
    if (refusal === undefined) contacts.add(row, at.columns);
    else if (refusal !== 'blank') refuse(row.line, refusal);
  }
  function start(found: Header | undefined): void {
    header = found;
    if (found) for (const row of waiting.slice(found.start)) add(row, found);
  }
  /** Finds the header in the rows so far: the last one, or any, where no more is to come that could be one. */
  function findHeader(cells: readonly string[], isLast: boolean): void {
    const found = headerNamed(waiting) ?? (isLast ? headerByShape(waiting) : undefined);
    const file = found ? undefined : otherFileOf(cells);
    if (found) start(found);
    else if (file !== undefined) fault = { file };
    else if (isLast) fault = 'no-contacts';
  }

  return {
    take(cells, line) {
      if (++rows > maxRows) fault = 'too-many';
      else if (header) add({ cells, line }, header);
      else {
        waiting.push({ cells, line });
        findHeader(cells, rows === headingRows);
      }
      return fault === undefined;
    },
    refuse,
    end() {
      if (!header && fault === undefined) start(headerByShape(waiting));
      if (!header || fault !== undefined) return { ok: false, fault: fault ?? (rows === 0 ? 'empty' : 'no-contacts') };
      const { network, duplicates, order } = contacts.end();
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
          unreadable,
          lines,
          columns: header.source,
          ...(order && { order }),
        },
      };
    },
  };
}
