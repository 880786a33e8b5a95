/** Dunbar's circles, contested: each holds those before it. */
export const dunbarCircles = [5, 15, 50, 150, 500, 1500] as const;

/** Words read in a minute: the convention of the guide's own reading times. */
export const wordsPerMinute = 250;

/** The values of the guess slider, in seconds: from one to eight hours. */
export const durationStops = [
  1, 2, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 300, 600, 900, 1200, 1800, 2700, 3600, 5400, 7200, 14_400, 28_800,
];

const round = (value: number): number => Math.round(value * 100) / 100;

/** The view boxes of the three drawings: one width, a height each; and for the discs, where leaders bend and labels begin. */
export const timeLayout = { width: 300, discsHeight: 238, pagesHeight: 154, forecastHeight: 178, leader: 212, label: 226 };
const widest = 204;
const ground = timeLayout.discsHeight - 10;
/** The least distance between two labels. */
const labelGap = 16;

export interface Disc {
  n: number;
  /** Whether it is the reader's contacts rather than a circle. */
  mine: boolean;
  cx: number;
  cy: number;
  r: number;
  top: number;
  /** The y of its label: the top of the disc, or higher so that it does not overlap the one below. */
  label: number;
}

/**
 * The circles and the reader's contacts as discs, smallest first, tangent to one point of the ground. Areas are in proportion; the widest
 * disc always has the same width.
 */
export function discsOf(contacts: number): Disc[] {
  const sizes = [...dunbarCircles.map((n) => ({ n: n as number, mine: false })), { n: contacts, mine: true }];
  sizes.sort((a, b) => a.n - b.n || Number(a.mine) - Number(b.mine));
  const most = Math.max(...sizes.map(({ n }) => n));
  let label = ground + labelGap;
  return sizes.map(({ n, mine }) => {
    const r = round((widest / 2) * Math.sqrt(n / most));
    const top = round(ground - 2 * r);
    label = Math.min(top, round(label - labelGap));
    return { n, mine, cx: widest / 2 + 2, cy: round(ground - r), r, top, label };
  });
}

/** How many pages are drawn; each is a minute of reading. */
export const pageCount = 30;

/** How much of each drawn page is read in some seconds, from 0 to 1, and how many whole pages more than those drawn. */
export function pagesRead(seconds: number): { filled: number[]; beyond: number } {
  const read = seconds / 60;
  return {
    filled: Array.from({ length: pageCount }, (_, index) => round(Math.max(0, Math.min(1, read - index)))),
    beyond: Math.max(0, Math.floor(read - pageCount)),
  };
}

/** The pages, ten a row: the x of the middle of each, the y of its top and bottom, and of where reading stops. */
export const pageLines = (filled: readonly number[]): { x: number; y: number; bottom: number; to: number }[] =>
  filled.map((part, index) => {
    const y = Math.floor(index / 10) * 44;
    return { x: (index % 10) * 30 + 12, y, bottom: y + 38, to: round(y + 2 + part * 34) };
  });

/** The same as the `d` of three paths: the pages' edges, their lines (dashes of a wide stroke), and those that are read. */
export function pagePaths(filled: readonly number[]): { edges: string; lines: string; read: string } {
  const pages = pageLines(filled);
  return {
    edges: pages.map(({ x, y, bottom }) => `M${x - 12} ${y}h24V${bottom}h-24z`).join(''),
    lines: pages.map(({ x, y, bottom }) => `M${x} ${y + 2}V${bottom - 2}`).join(''),
    read: pages.map(({ x, y, to }) => `M${x} ${y + 2}V${to}`).join(''),
  };
}

/** How many circles of 150 some contacts make, to one decimal under 10. */
export const timesDunbar = (contacts: number): number => {
  const times = contacts / 150;
  return times < 10 ? Math.round(times * 10) / 10 : Math.round(times);
};

/** What part of the contacts a circle is, in percent, to two significant digits. */
export const circlePercent = (circle: number, contacts: number): number => Number(((circle / contacts) * 100).toPrecision(2));

export const wordsRead = (seconds: number): number => Math.floor((seconds / 60) * wordsPerMinute);

/** When a network that gains some contacts a month reaches the cap. */
export type CapForecast = { kind: 'there' } | { kind: 'never' } | { kind: 'in'; months: number };

export function forecastCap(cap: number, contacts: number, perMonth: number): CapForecast {
  if (contacts >= cap) return { kind: 'there' };
  if (perMonth <= 0) return { kind: 'never' };
  return { kind: 'in', months: Math.ceil((cap - contacts) / perMonth) };
}

/** `yearsAndMonths(67) // => { years: 5, months: 7 }` */
export const yearsAndMonths = (months: number): { years: number; months: number } => ({
  years: Math.floor(months / 12),
  months: months % 12,
});

/** How many contacts there will be after some years at the same pace, never more than the cap. */
export const contactsAfter = (years: number, cap: number, contacts: number, perMonth: number): number =>
  Math.min(cap, contacts + perMonth * 12 * years);

/** The domain of the forecast's x axis: from today to so many years. */
export const horizonYears = 20;
/** Its ticks, after today. */
export const forecastYears: readonly number[] = [5, 10, 15, horizonYears];
const plot = { left: 52, right: 290, top: 26, bottom: 146 };

/** The forecast as a line chart in its view box: bounds, ticks of both axes, the two ends of the line, and whether it reaches the cap. */
export function forecastPlot(cap: number, contacts: number, perMonth: number) {
  const x = (years: number): number => round(plot.left + (years / horizonYears) * (plot.right - plot.left));
  const y = (n: number): number => round(plot.bottom - (n / cap) * (plot.bottom - plot.top));
  const yearsToCap = perMonth > 0 ? Math.min(horizonYears, (cap - contacts) / perMonth / 12) : horizonYears;
  const years = contacts >= cap ? 0 : yearsToCap;
  return {
    ...plot,
    contactTicks: [0, cap / 3, (2 * cap) / 3, cap].map((n) => ({ n, y: y(n) })),
    yearTicks: [0, ...forecastYears].map((n) => ({ n, x: x(n) })),
    from: { x: x(0), y: y(contacts) },
    to: { x: x(years), y: y(contactsAfter(years, cap, contacts, perMonth)) },
    full: contacts >= cap || (perMonth > 0 && contacts + perMonth * 12 * horizonYears >= cap),
  };
}
