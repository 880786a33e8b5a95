/** Two fractions of a whole. */
export interface Interval {
  low: number;
  high: number;
}

/** Of the standard normal distribution, what leaves 2.5 % on each side: the interval is the one at 95 %. */
const z = 1.96;

/**
 * What share of a whole is likely when k of n drawn at random are so: the score interval of E. B. Wilson (1927,
 * https://doi.org/10.1080/01621459.1927.10502953). `wilson(10, 20) // => { low: 0.299, high: 0.701 }`
 *
 * Absent when nobody was drawn, or when k is not among n. No correction for a finite population: twenty of some thousands
 * would narrow it by less than a hundredth of its width, and without it the interval is never too narrow.
 */
export function wilson(k: number, n: number): Interval | undefined {
  if (!Number.isInteger(k) || !Number.isInteger(n) || n < 1 || k < 0 || k > n) return undefined;
  const scale = 1 + z ** 2 / n;
  const middle = (k / n + z ** 2 / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((k * (n - k)) / n ** 3 + z ** 2 / (4 * n ** 2));
  // At the ends the two terms are equal, but not always to the last bit.
  return { low: k === 0 ? 0 : middle - half, high: k === n ? 1 : middle + half };
}
