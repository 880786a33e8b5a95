/**
 * How far counts are from what is expected of each, as Pearson's statistic in standard deviations from its mean (Wilson
 * and Hilferty's approximation): over 5 by chance once in some millions of times.
 */
export function chiDeviation(counts: readonly number[], expected: number, freedom = counts.length - 1): number {
  const statistic = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  const scale = 2 / (9 * freedom);
  return (Math.cbrt(statistic / freedom) - (1 - scale)) / Math.sqrt(scale);
}

/** One more at a place. */
export const count = (counts: number[], at: number): void => {
  counts[at] = (counts[at] ?? 0) + 1;
};
