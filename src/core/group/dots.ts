/** A strip of dots: one a person, those of nearly the same score above one another (a stacked dot plot). */

/** In points: scores that share a place. */
const bin = 2;

export interface Dot {
  /** From 0 to 100. */
  at: number;
  /** How many are under it. */
  level: number;
}

/** In order of scores. `dotsOf([40, 41, 80]) // => [{ at: 40, level: 0 }, { at: 40, level: 1 }, { at: 80, level: 0 }]` */
export function dotsOf(scores: readonly number[]): Dot[] {
  const levels = new Map<number, number>();
  return [...scores]
    .sort((a, b) => a - b)
    .map((score) => {
      const at = Math.floor(score / bin) * bin;
      const level = levels.get(at) ?? 0;
      levels.set(at, level + 1);
      return { at, level };
    });
}
