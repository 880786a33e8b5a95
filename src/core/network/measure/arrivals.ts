import { increment } from '../base/count.ts';
import type { PartialDate } from '../base/person.ts';
import { hasCome, monthAfter, monthOf, yearOf } from '../base/partial-date.ts';

export interface Span {
  /** `2026` for a year, `202602` for a month. */
  at: number;
  /** How many came in it, and how many there were at its end. */
  n: number;
  total: number;
}

export interface Arrivals {
  /** One after the other from the first arrival to today; those without any arrival too. */
  years: Span[];
  /** The same of months. Those who came in some month of a year are in no month, and in the total of its last one. */
  months: Span[];
  undated: number;
  /** Dated after today. */
  future: number;
  /** How many came in the last twelve whole months. */
  pace: number;
  /** The year with the most arrivals, the first of those; absent without any. */
  busiest?: { year: number; n: number };
  /** The year by whose end half of them had come. */
  median?: number;
}

/** When contacts came. `arrivalsOf([20240108, 20260000], 20261123).years[2] // => { at: 2026, n: 1, total: 2 }` */
export function arrivalsOf(dates: Iterable<PartialDate>, today: PartialDate): Arrivals {
  const [byYear, byMonth, yearOnly] = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>()];
  let [first, undated, future] = [today, 0, 0];
  for (const date of dates) {
    if (date > today) future++;
    else if (!hasCome(date, today)) undated++;
    else {
      const [year, month] = [yearOf(date), monthOf(date)];
      increment(byYear, year);
      if (month === undefined) increment(yearOnly, year);
      else increment(byMonth, month);
      if (date < first) first = date;
    }
  }
  if (byYear.size === 0) return { years: [], months: [], undated, future, pace: 0 };

  const [last, thisMonth] = [yearOf(today), Math.floor(today / 100)];
  const years: Span[] = [];
  let total = 0;
  for (let at = yearOf(first); at <= last; at++) {
    const n = byYear.get(at) ?? 0;
    years.push({ at, n, total: (total += n) });
  }
  const months: Span[] = [];
  let [sum, pace] = [0, 0];
  for (let at = monthOf(first) ?? yearOf(first) * 100 + 1; at <= thisMonth; at = monthAfter(at, 1)) {
    const n = byMonth.get(at) ?? 0;
    sum += n + (at % 100 === 12 || at === thisMonth ? (yearOnly.get(Math.floor(at / 100)) ?? 0) : 0);
    months.push({ at, n, total: sum });
    if (at < thisMonth && at >= monthAfter(thisMonth, -12)) pace += n;
  }
  const busiest = years.reduce((most, each) => (each.n > most.n ? each : most));
  const median = years.find((year) => year.total * 2 >= total);
  return {
    years,
    months,
    undated,
    future,
    pace,
    busiest: { year: busiest.at, n: busiest.n },
    ...(median && { median: median.at }),
  };
}
