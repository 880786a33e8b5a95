/** The domain of a logarithmic scale. Its range is 0 to 100: percent of the width. */
export interface LogDomain {
  from: number;
  to: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Where a value is between the ends of its domain, 0 to 1, unrounded; clamped beyond them. */
export const logFraction = ({ from, to }: LogDomain, value: number): number =>
  value > from ? Math.min(1, Math.log(value / from) / Math.log(to / from)) : 0;

/** The same in percent, to two decimals. `logPosition({ from: 1, to: 1e4 }, 100) // => 50` */
export const logPosition = (domain: LogDomain, value: number): number => round(logFraction(domain, value) * 100);

/** Values at equal distances on the scale, both ends included. */
export const logSpace = ({ from, to }: LogDomain, count: number): number[] =>
  Array.from({ length: count }, (_, index) => from * (to / from) ** (index / (count - 1)));

/** A number of at least 0, rounded down to so many significant digits. `floorToDigits(12_345) // => 12_000` */
export function floorToDigits(value: number, digits = 2): number {
  const whole = Math.floor(value);
  const unit = 10 ** Math.max(0, String(whole).length - digits);
  return Math.floor(whole / unit) * unit;
}
