/**
 * How many cases a property draws: this number times CASES, which the nightly run sets. A pull request draws the same
 * cases each time: more of them would only cost.
 */
export const cases = (n: number): number => Math.ceil(n * Number(process.env['CASES'] ?? 1));

/** The seed of every property, unless told otherwise: the same cases on every machine and every day. */
export const fixed = 20_261_122;

/**
 * The seed that SEED asks for: `random`, or the number of a failure to look at again. Throws a sentence otherwise.
 *
 * seedOf('42', Math.random) // => 42
 */
export function seedOf(asked: string | undefined, random: () => number): number {
  if (!asked) return fixed;
  if (asked === 'random') return Math.floor(random() * 2 ** 31);
  // fast-check keeps 32 bits of a seed: another number would not give its own cases again.
  if (/^-?\d+$/.test(asked) && Number(asked) === (Number(asked) | 0)) return Number(asked);
  throw new Error(`SEED is “${asked}”: write SEED=random, or the number that a failure has printed.`);
}
