import type { PartialDate } from '../base/person.ts';
import type { DateOrder, OpenDate } from './parse-date.ts';
import type { DateReader } from './read-rows.ts';

/** LinkedIn opened in May 2003. */
const opening = 20_030_500;
const orders: readonly DateOrder[] = ['ymd', 'dmy', 'mdy', 'ydm'];
/** Hardly anybody writes a date so: read only where no other order makes as many days possible. */
const rare: DateOrder = 'ydm';
/** The share of the steps from one row to the next that must go one way for the rows to be in order: newest first, or oldest first. */
const shares = { falls: 0.6, rises: 0.9 };

/** The day of an open date, if a contact can have come on it. */
function dayIn(cell: OpenDate, order: DateOrder, latest: PartialDate): PartialDate | undefined {
  const day = cell[order];
  return day !== undefined && day >= opening && day <= latest ? day : undefined;
}

interface Reading {
  order: DateOrder;
  /** Dates that cannot be. */
  faults: number;
  /** Rows older than the row before them, and newer. */
  falls: number;
  rises: number;
}

function readingOf(order: DateOrder, column: readonly (PartialDate | OpenDate)[], latest: PartialDate): Reading {
  let [faults, falls, rises, last] = [0, 0, 0, 0];
  for (const cell of column) {
    const day = typeof cell === 'number' ? cell : dayIn(cell, order, latest);
    if (day === undefined) faults++;
    else {
      if (last > 0 && day < last) falls++;
      if (last > 0 && day > last) rises++;
      last = day;
    }
  }
  return { order, faults, falls, rises };
}

/** The one reading whose rows go more down, or up (`way` −1), than those of the others. */
function sortedMost(readings: readonly Reading[], way: 1 | -1): Reading | undefined {
  const slope = ({ falls, rises }: Reading) => way * (falls - rises);
  const [most, next] = readings.toSorted((a, b) => slope(b) - slope(a));
  return most && next && slope(most) > slope(next) ? most : undefined;
}

/**
 * In which order the dates of a column are to be read: the one that makes the most of them possible. Where several do, LinkedIn's
 * own order of rows decides, newest first, or that of a reader who sorted them; else the usual one is taken, unsure.
 */
function chooseOrder(
  column: readonly (PartialDate | OpenDate)[],
  usual: DateOrder,
  latest: PartialDate,
): { order: DateOrder; isUnsure: boolean } {
  const readings = orders.map((order) => readingOf(order, column, latest));
  const fewest = Math.min(...readings.map(({ faults }) => faults));
  const all = readings.filter(({ faults }) => faults === fewest);
  const best = all.length > 1 ? all.filter(({ order }) => order !== rare) : all;
  const order = best.find((each) => each.order === usual)?.order ?? best[0]?.order ?? usual;
  const differs = (cell: PartialDate | OpenDate) =>
    typeof cell === 'object' && best.some((each) => dayIn(cell, each.order, latest) !== dayIn(cell, order, latest));
  if (!column.some(differs)) return { order, isUnsure: false };
  const newest = sortedMost(best, 1);
  if (newest && newest.falls >= shares.falls * (newest.falls + newest.rises)) return { order: newest.order, isUnsure: false };
  const oldest = sortedMost(best, -1);
  if (oldest && oldest.rises > 2 && oldest.rises >= shares.rises * (oldest.falls + oldest.rises))
    return { order: oldest.order, isUnsure: false };
  return { order, isUnsure: true };
}

/** Reads the open dates of a column as a whole. `latest` is the last day on which a contact can have come: tomorrow, since zones differ. */
export const dateReader =
  (latest: PartialDate): DateReader =>
  (column, { usual }) => {
    const read = chooseOrder(column, usual, latest);
    return { ...read, dayOf: (date) => dayIn(date, read.order, latest) };
  };
