import { shown } from './cell.ts';
import { columnsLike, columnsOf, otherFileOf, type Columns } from './columns.ts';
import { onOf, orderOf, swapped, type Order } from './parse-date.ts';
import type { Network, On, Person } from '../base/person.ts';
import type { Fault, Report, Why, Written } from './report.ts';
import { slugOf } from './slug.ts';
import { startSlugs } from './dedupe.ts';

/** Rows among which the headings are: a note of a few lines may come first. */
const headed = 20;
/** More rows than this are no network: the cap is 30,000. */
const mostRows = 2_000_000;
/** More letters than this are no row. */
const longest = 65_536;
/** Faulty lines that are listed; the others are counted. */
const listed = 200;

/** Some programs put the note after the headings. */
const isNote = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length === 1 && cells[0]?.trim() !== '';

/** A date as it was written, and what it says. */
interface Dated {
  text: string;
  on: On | undefined;
  order: Order | 'either' | undefined;
  blank: boolean;
}

const shownAt = (cells: readonly string[], place: number | undefined) => (place === undefined ? '' : shown(cells[place] ?? ''));
const joined = (first: string, last: string) => (first && last ? `${first} ${last}` : first || last);

/** How many people have no date, no name, no company, no address. */
function lacking(people: readonly Person[]) {
  const counts = { undated: 0, unnamed: 0, companyless: 0, unlinked: 0 };
  for (const { on, name, company, slug } of people) {
    if (on === 0) counts.undated++;
    if (name === '') counts.unnamed++;
    if (company === '') counts.companyless++;
    if (slug === undefined) counts.unlinked++;
  }
  return counts;
}

export type Outcome = { ok: true; network: Network; report: Report } | { ok: false; fault: Fault };

/** Takes the rows of a file one by one, then says what they make. */
export interface Reader {
  /** A row and the line it begins on, from 1; false when there is no point in going on. */
  take(cells: readonly string[], line: number): boolean;
  /** A line that could not be cut into cells. */
  refuse(line: number, why: Why): void;
  end(): Outcome;
}

export function startReading(written: Written): Reader {
  const people: Person[] = [];
  const hidden: On[] = [];
  const lines: Report['lines'] = [];
  const knownBy = startSlugs();
  const dates = new Map<string, Dated>();
  let latest: Dated = { text: '', on: undefined, order: undefined, blank: true };
  /** Whose date could be read two ways: people, and places among the hidden. */
  const either: { people: Person[]; hidden: number[] } = { people: [], hidden: [] };
  const orders = new Set<Order>();
  const waiting: { cells: readonly string[]; line: number }[] = [];
  let columns: Columns | undefined;
  /** How many cells the row of headings has. */
  let width = 0;
  /** How many cells a row needs for its name, its address and its date: a shorter one was cut. */
  let reach = 0;
  let found: Report['columns'] = 'places';
  let [rows, unreadable, duplicates] = [0, 0, 0];
  let fault: Fault | undefined;

  const refuse = (line: number, why: Why) => {
    if (unreadable++ < listed) lines.push({ line, why });
  };

  /** A file has far fewer dates than rows, and gives them in order. */
  const dateIn = (text: string): Dated => {
    if (text === latest.text) return latest;
    const known = dates.get(text);
    if (known) return (latest = known);
    const plain = shown(text);
    latest = { text, on: onOf(plain), order: orderOf(plain), blank: plain === '' };
    dates.set(text, latest);
    return latest;
  };

  function person(cells: readonly string[], line: number, at: Columns): void {
    const { on, order, blank } = dateIn(at.on === undefined ? '' : (cells[at.on] ?? ''));
    if (on !== undefined && (order === 'day' || order === 'month')) orders.add(order);
    const name = shownAt(cells, at.name) || joined(shownAt(cells, at.first), shownAt(cells, at.last));
    const company = shownAt(cells, at.company);
    const position = shownAt(cells, at.position);
    const slug = at.url === undefined ? undefined : slugOf(cells[at.url] ?? '');
    if (!name && !slug) {
      if (on === undefined || company || position) return refuse(line, 'nobody');
      if (order === 'either') either.hidden.push(hidden.length);
      hidden.push(on);
      return;
    }
    if (!blank && on === undefined) refuse(line, 'date');
    // Made whole and not added to: so people take less room, and less time.
    const read: Person =
      slug === undefined ? { name, company, position, on: on ?? 0 } : { name, company, position, on: on ?? 0, slug };
    const known = slug === undefined ? undefined : knownBy(read, slug);
    if (known) {
      duplicates++;
      // The same person twice: each row may know what the other does not.
      known.name ||= name;
      known.company ||= company;
      known.position ||= position;
      if (known.on === 0 && order === 'either') either.people.push(known);
      known.on ||= read.on;
      return;
    }
    people.push(read);
    if (order === 'either') either.people.push(read);
  }

  function row(cells: readonly string[], line: number): void {
    if (!columns) return;
    let letters = 0;
    for (const cell of cells) letters += cell.length;
    if (letters > longest) return refuse(line, 'long');
    if (letters < 20 && cells.every((cell) => cell.trim() === '')) return;
    // Programs that save again may leave out, or add, empty cells at the end.
    const over = cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '');
    if (!over && people.length + hidden.length === 0 && isNote(cells)) return;
    if (over || cells.length < reach) return refuse(line, 'cells');
    person(cells, line, columns);
  }

  /** The rows kept until the columns were known. */
  function begin(from: number, at: Columns): void {
    columns = at;
    reach = 1 + [at.first, at.last, at.name, at.url, at.on].reduce<number>((most, place) => Math.max(most, place ?? 0), 0);
    for (const { cells, line } of waiting.splice(0).slice(from)) row(cells, line);
  }

  function look(): void {
    const at = waiting.length - 1;
    const named = columnsOf(waiting[at]?.cells ?? []);
    if (named) {
      width = waiting[at]?.cells.length ?? 0;
      found = named.url === undefined ? 'unlinked' : 'linked';
      begin(at + 1, named);
    } else {
      const file = otherFileOf(waiting[at]?.cells ?? []);
      if (file !== undefined) fault = { file };
    }
  }

  /** Without headings, by the shape of the rows. */
  function guess(): void {
    const like = waiting.map(({ cells }) => columnsLike(cells));
    const first = like.findIndex((each) => each !== undefined);
    const at = like[first];
    width = waiting[first]?.cells.length ?? 0;
    if (at) begin(first, at);
    else fault ??= rows === 0 ? 'empty' : 'no-contacts';
  }

  return {
    take(cells, line) {
      if (fault !== undefined) return false;
      rows++;
      if (rows > mostRows) fault = 'too-many';
      else if (columns) row(cells, line);
      else {
        waiting.push({ cells, line });
        look();
        if (!columns && fault === undefined && waiting.length === headed) guess();
      }
      return fault === undefined;
    },
    refuse,
    end() {
      if (!columns && fault === undefined) guess();
      if (fault === undefined && people.length + hidden.length === 0) fault = 'no-contacts';
      if (fault !== undefined) return { ok: false, fault };
      const order = orders.has('day') && !orders.has('month') ? 'day' : 'month';
      if (order === 'day') {
        for (const each of either.people) each.on = swapped(each.on);
        for (const at of either.hidden) hidden[at] = swapped(hidden[at] ?? 0);
      }
      return {
        ok: true,
        network: { people, hidden },
        report: {
          ...written,
          rows,
          people: people.length,
          hidden: hidden.length,
          duplicates,
          ...lacking(people),
          unreadable,
          lines,
          columns: found,
          ...(orders.size + either.people.length + either.hidden.length > 0 && { order }),
        },
      };
    },
  };
}
