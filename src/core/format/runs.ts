/** Whole numbers that follow one another, its ends included. */
export interface Run {
  from: number;
  to: number;
}

/** Rising whole numbers, those that follow one another together. `runsOf([1, 2, 3, 8]) // => [{ from: 1, to: 3 }, { from: 8, to: 8 }]` */
export function runsOf(numbers: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last?.to === n - 1) last.to = n;
    else runs.push({ from: n, to: n });
  }
  return runs;
}
