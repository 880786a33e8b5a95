/** 95 of 100 intervals made so hold the true share. */
const z = 1.96;

export interface Interval {
  /** The share in the sample, then what the true one may be; fractions from 0 to 1. */
  share: number;
  low: number;
  high: number;
}

/**
 * What `yes` out of `n` says of everybody: Wilson's score interval at 95 %, which holds for small samples and for shares
 * near 0 or 1, where the usual one does not. No correction for a finite network: from 500 people up it would change little.
 * `wilson(10, 20) // => { share: 0.5, low: 0.299…, high: 0.700… }`; nothing for an empty sample.
 */
export function wilson(yes: number, n: number): Interval | undefined {
  if (n <= 0) return undefined;
  const share = yes / n;
  const spread = (z / n) * Math.sqrt(yes * (1 - share) + (z * z) / 4);
  const middle = share + (z * z) / (2 * n);
  const scale = 1 + (z * z) / n;
  return { share, low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}
