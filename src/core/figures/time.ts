/** Dunbar's circles, contested: each holds those before it. */
export const circles = [5, 15, 50, 150, 500, 1500] as const;

/** Words read in a minute: the convention of the guide's own reading times. */
export const wordsPerMinute = 250;

/** Where a slider of guesses stops: from a second to eight hours. */
export const moments = [
  1, 2, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 300, 600, 900, 1200, 1800, 2700, 3600, 5400, 7200, 14_400, 28_800,
];

const round = (value: number): number => Math.round(value * 100) / 100;

/** The three drawings: how wide, how high each is, and where the discs' leaders bend and their labels begin. */
export const box = { width: 300, discs: 238, pages: 154, way: 178, leader: 212, label: 226 };
const widest = 204;
const floor = box.discs - 10;
/** How far apart two labels stand at least. */
const gap = 16;

export interface Disc {
  n: number;
  mine: boolean;
  cx: number;
  cy: number;
  r: number;
  /** The top of the disc, and where its label stands: level with it, or higher to leave room for the one below. */
  top: number;
  label: number;
}

/**
 * The circles and the reader's contacts as discs whose areas are to one scale, resting on one point, smallest first. The
 * widest disc always has the same width.
 */
export function discsOf(contacts: number): Disc[] {
  const sizes = [...circles.map((n) => ({ n: n as number, mine: false })), { n: contacts, mine: true }];
  sizes.sort((a, b) => a.n - b.n || Number(a.mine) - Number(b.mine));
  const most = Math.max(...sizes.map(({ n }) => n));
  let under = floor + gap;
  return sizes.map(({ n, mine }) => {
    const r = round((widest / 2) * Math.sqrt(n / most));
    const top = round(floor - 2 * r);
    under = Math.min(top, round(under - gap));
    return { n, mine, cx: widest / 2 + 2, cy: round(floor - r), r, top, label: under };
  });
}

/** How many pages are drawn, a minute each. */
export const pages = 30;

/** How much of each drawn page is read in some seconds, from 0 to 1, and how many whole pages are left to read after them. */
export function pagesRead(seconds: number): { filled: number[]; beyond: number } {
  const read = seconds / 60;
  return {
    filled: Array.from({ length: pages }, (_, index) => round(Math.max(0, Math.min(1, read - index)))),
    beyond: Math.max(0, Math.floor(read - pages)),
  };
}

/** The pages as lines down their middles, ten a row, and how far down each is read. */
export const sheetsOf = (filled: readonly number[]): { x: number; y: number; bottom: number; to: number }[] =>
  filled.map((part, index) => {
    const y = Math.floor(index / 10) * 44;
    return { x: (index % 10) * 30 + 12, y, bottom: y + 38, to: round(y + 2 + part * 34) };
  });

/** The same as three paths: the sheets' edges, their lines, and those that are read. */
export function linesOf(filled: readonly number[]): { edges: string; lines: string; read: string } {
  const sheets = sheetsOf(filled);
  return {
    edges: sheets.map(({ x, y, bottom }) => `M${x - 12} ${y}h24V${bottom}h-24z`).join(''),
    lines: sheets.map(({ x, y, bottom }) => `M${x} ${y + 2}V${bottom - 2}`).join(''),
    read: sheets.map(({ x, y, to }) => `M${x} ${y + 2}V${to}`).join(''),
  };
}

/** How many times a circle of 150 some contacts are, to one decimal under 10. */
export const timesOf = (contacts: number): number => {
  const times = contacts / 150;
  return times < 10 ? Math.round(times * 10) / 10 : Math.round(times);
};

/** What part of the contacts a circle is, in percent, to two significant digits. */
export const partOf = (circle: number, contacts: number): number => Number(((circle / contacts) * 100).toPrecision(2));

export const wordsRead = (seconds: number): number => Math.floor((seconds / 60) * wordsPerMinute);

/** When a network that gains some contacts every month is full. */
export type Way = { kind: 'there' } | { kind: 'never' } | { kind: 'in'; months: number };

export function wayTo(cap: number, contacts: number, perMonth: number): Way {
  if (contacts >= cap) return { kind: 'there' };
  if (perMonth <= 0) return { kind: 'never' };
  return { kind: 'in', months: Math.ceil((cap - contacts) / perMonth) };
}

/** Months as whole years and months. */
export const yearsOf = (months: number): { years: number; months: number } => ({
  years: Math.floor(months / 12),
  months: months % 12,
});

/** How many contacts there will be, at the same rhythm, never more than the cap. */
export const contactsIn = (years: number, cap: number, contacts: number, perMonth: number): number =>
  Math.min(cap, contacts + perMonth * 12 * years);

/** How many years the way to the cap is drawn for. */
export const horizon = 20;
const plot = { left: 52, right: 290, top: 26, bottom: 146 };

/** The way to the cap as a drawing: its axes, the line's two ends, and whether the second is the cap's. */
export function wayDrawn(cap: number, contacts: number, perMonth: number) {
  const x = (years: number): number => round(plot.left + (years / horizon) * (plot.right - plot.left));
  const y = (n: number): number => round(plot.bottom - (n / cap) * (plot.bottom - plot.top));
  const reach = perMonth > 0 ? Math.min(horizon, (cap - contacts) / perMonth / 12) : horizon;
  const years = contacts >= cap ? 0 : reach;
  return {
    ...plot,
    levels: [0, cap / 3, (2 * cap) / 3, cap].map((n) => ({ n, y: y(n) })),
    years: [0, 5, 10, 15, 20].map((n) => ({ n, x: x(n) })),
    from: { x: x(0), y: y(contacts) },
    to: { x: x(years), y: y(contactsIn(years, cap, contacts, perMonth)) },
    full: contacts >= cap || (perMonth > 0 && contacts + perMonth * 12 * horizon >= cap),
  };
}
