/** Whole percentages that add up to 100: the largest remainders are rounded up. `percentages([1, 1, 1]) // => [34, 33, 33]` */
export function percentages(counts: readonly number[]): number[] {
  const sum = counts.reduce((a, b) => a + b, 0);
  if (sum === 0) return counts.map(() => 0);
  const exact = counts.map((n) => (n * 100) / sum);
  const left = 100 - exact.reduce((a, b) => a + Math.floor(b), 0);
  const up = new Set(
    exact
      .map((value, at) => ({ at, rest: value - Math.floor(value) }))
      .sort((a, b) => b.rest - a.rest || a.at - b.at)
      .slice(0, left)
      .map(({ at }) => at),
  );
  return exact.map((value, at) => Math.floor(value) + (up.has(at) ? 1 : 0));
}
