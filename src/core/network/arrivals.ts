import type { On } from './person.ts';

export interface Span {
  /** `2026` for a year, `202602` for a month. */
  at: number;
  /** How many came, and how many there were at its end. */
  n: number;
  total: number;
}

export interface Arrivals {
  /** One after the other, from the first arrival to today: those without any arrival too. */
  years: Span[];
  /** The same of months. Who has a year only is counted in its last month's total. */
  months: Span[];
  /** Without a date, or with one that is to come. */
  undated: number;
  /** Arrivals of the last twelve whole months. */
  pace: number;
  busiest?: { year: number; n: number };
}

const monthOf = (on: On) => Math.floor(on / 100);
const yearOf = (on: On) => Math.floor(on / 10_000);
/** The month after: `202612` is followed by `202701`. */
const next = (month: number) => (month % 100 >= 12 ? month + 89 : month + 1);
const add = (counts: Map<number, number>, at: number) => counts.set(at, (counts.get(at) ?? 0) + 1);

/** When contacts came. `arrivalsOf([20240108, 20260000], 20261123).years[2] // => { at: 2026, n: 1, total: 2 }` */
export function arrivalsOf(dates: Iterable<On>, today: On): Arrivals {
  const [byYear, byMonth, monthless] = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>()];
  let [first, undated] = [today, 0];
  for (const on of dates) {
    if (on === 0 || on > today) undated++;
    else {
      add(byYear, yearOf(on));
      if (monthOf(on) % 100 === 0) add(monthless, yearOf(on));
      else add(byMonth, monthOf(on));
      if (on < first) first = on;
    }
  }
  const years: Span[] = [];
  const months: Span[] = [];
  if (byYear.size === 0) return { years, months, undated, pace: 0 };
  let total = 0;
  for (let at = yearOf(first); at <= yearOf(today); at++) {
    const n = byYear.get(at) ?? 0;
    years.push({ at, n, total: (total += n) });
  }
  total = 0;
  for (let at = Math.max(monthOf(first), yearOf(first) * 100 + 1); at <= monthOf(today); at = next(at)) {
    const n = byMonth.get(at) ?? 0;
    const last = at % 100 === 12 || at === monthOf(today);
    total += n + (last ? (monthless.get(Math.floor(at / 100)) ?? 0) : 0);
    months.push({ at, n, total });
  }
  const pace = months
    .slice(0, -1)
    .slice(-12)
    .reduce((sum, { n }) => sum + n, 0);
  const busiest = years.reduce((most, each) => (each.n > most.n ? each : most));
  return { years, months, undated, pace, busiest: { year: busiest.at, n: busiest.n } };
}
