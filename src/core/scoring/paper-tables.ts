import type { Quiz } from '../quiz/quiz.ts';
import { halfUp } from './score.ts';

/** The score of some points, by how many items gave them. */
export interface ScoreTable {
  /** Every sum that some items can give, the least first: the columns. */
  points: number[];
  /** A row for each number of items; no score where so many items cannot give so many points. */
  rows: { items: number; scores: (number | undefined)[] }[];
}

/**
 * The tables of the printed sheet: with them, additions, multiplications by one small number and one division by another
 * give what `resultOf` gives. Whole numbers only; profiles' rules are read from the quiz, in words.
 */
export interface Paper {
  /** Points of the levels 0 to 3. */
  points: readonly number[];
  /** Points for so many horizons with an objective, from none. */
  horizons: number[];
  /** By number of cells circled in the match table: the sum from which each level after the first begins. */
  match: { cells: number; from: number[] }[];
  scores: ScoreTable;
  /** Weights of the dimensions by primary objective, `none` first, as small as whole numbers allow, and their sum. */
  weights: { objective: string; weights: number[]; sum: number }[];
  /** What to add before dividing by each possible sum of weights, so that dropping the remainder rounds half up. */
  halves: { divisor: number; add: number }[];
}

const upTo = (n: number): number[] => Array.from({ length: n }, (_, index) => index + 1);
const unique = (numbers: number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);
const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
const sumOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The sums that so many items can give. */
const sums = (points: readonly number[], items: number): number[] =>
  upTo(items).reduce<number[]>((reached) => unique(reached.flatMap((sum) => points.map((each) => sum + each))), [0]);

/** Sums that some of the numbers, one at least, can make. */
const partial = (numbers: readonly number[]): number[] =>
  unique(numbers.reduce<number[]>((reached, each) => unique([...reached, ...reached.map((sum) => sum + each)]), [0])).filter(
    (sum) => sum > 0,
  );

function scoreTable({ points, dimensions }: Quiz): ScoreTable {
  const most = points.at(-1) ?? 0;
  const counts = upTo(Math.max(...dimensions.map(({ items }) => items.length)));
  const columns = unique(counts.flatMap((items) => sums(points, items)));
  const rows = counts.map((items) => {
    const reached = sums(points, items);
    return { items, scores: columns.map((sum) => (reached.includes(sum) ? halfUp(100 * sum, most * items) : undefined)) };
  });
  return { points: columns, rows };
}

function matchTable({ reasons, horizons, objectives, match, matchBelow }: Quiz): Paper['match'] {
  const most = Math.max(...Object.values(match).flatMap((row) => Object.values(row).map(({ value }) => value)));
  const columns = upTo(Math.min(horizons.options.length, objectives.length));
  const counts = unique(upTo(reasons.options.length).flatMap((rows) => columns.map((each) => rows * each)));
  // The least whole sum whose mean is not under the limit, by the comparison that the score makes.
  const least = (limit: number, cells: number): number => {
    let sum = -cells * most;
    while (sum / cells < limit) sum += 1;
    return sum;
  };
  return counts.map((cells) => ({ cells, from: matchBelow.map((limit) => least(limit, cells)) }));
}

function weightTable({ weights, dimensions, objectives }: Quiz): Paper['weights'] {
  const rows = ['none', ...objectives.map(({ id }) => id)].map((objective) => ({
    objective,
    weights: dimensions.map(({ id }) => weights[objective]?.[id] ?? 0),
  }));
  const unit = rows.flatMap((row) => row.weights).reduce(gcd);
  return rows.map((row) => {
    const small = row.weights.map((weight) => weight / unit);
    return { objective: row.objective, weights: small, sum: sumOf(small) };
  });
}

/** The tables that the sheet prints. */
export function paperOf(quiz: Quiz): Paper {
  const weights = weightTable(quiz);
  const divisors = unique(weights.flatMap((row) => partial(row.weights)));
  return {
    points: quiz.points,
    horizons: [0, ...upTo(quiz.horizons.options.length)].map((n) => quiz.points[Math.min(n, quiz.points.length - 1)] ?? 0),
    match: matchTable(quiz),
    scores: scoreTable(quiz),
    weights,
    // For an odd divisor the half is dropped: a whole number and a half never fall on its multiple.
    halves: divisors.map((divisor) => ({ divisor, add: Math.floor(divisor / 2) })),
  };
}
