/** A scale on which each step multiplies by ten, in hundredths of its length. */
export interface Decades {
  from: number;
  to: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Where a number stands on the scale, from 0 to 100; what is beyond an end stands at it. `along({ from: 1, to: 1e4 }, 100) // => 50` */
export function along({ from, to }: Decades, value: number): number {
  if (!(value > from)) return 0;
  return round(Math.min(1, Math.log(value / from) / Math.log(to / from)) * 100);
}

/** Numbers at equal distances on the scale, both ends included. */
export const spread = ({ from, to }: Decades, count: number): number[] =>
  Array.from({ length: count }, (_, index) => from * (to / from) ** (index / (count - 1)));

/** A whole number of at least 0 with its first digits only, never more than it was. `about(12_345) // => 12_000` */
export function about(value: number, digits = 2): number {
  const whole = Math.floor(value);
  const unit = 10 ** Math.max(0, String(whole).length - digits);
  return Math.floor(whole / unit) * unit;
}
