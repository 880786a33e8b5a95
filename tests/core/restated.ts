/**
 * product.md's arithmetic stated a second time, with its tables in full and the plainest code there is, to compare core
 * with. It imports nothing of core but types. When product.md changes, this changes by hand.
 */
import { type Answers } from '../../src/core/quiz/answers.ts';
import { type Level } from '../../src/core/quiz/quiz.ts';

const pointsOf: Record<Level, number> = { 0: 0, 1: 4, 2: 7, 3: 9 };

export const weights: Record<string, Record<string, number>> = {
  none: { cap: 40, fit: 15, ties: 15, reach: 15, care: 15 },
  job: { cap: 20, fit: 25, ties: 35, reach: 15, care: 5 },
  info: { cap: 20, fit: 30, ties: 15, reach: 10, care: 25 },
  hire: { cap: 20, fit: 30, ties: 20, reach: 15, care: 15 },
  client: { cap: 20, fit: 20, ties: 15, reach: 30, care: 15 },
};

const serves: Record<string, Record<string, number>> = {
  touch: { job: 2, info: 1, hire: 1, client: 1 },
  help: { job: 2, info: 1, hire: 2, client: 1 },
  peers: { job: 1, info: 2, hire: 2, client: -1 },
  pool: { job: -1, info: -1, hire: 2, client: 1 },
  amplify: { job: 0, info: -1, hire: 1, client: 2 },
};

/** The items of each dimension, in product.md's order. */
export const itemsIn: Record<string, string[]> = {
  cap: ['purpose', 'criterion', 'review', 'horizons', 'match'],
  fit: ['sample', 'find', 'newest'],
  ties: ['reply', 'reopen', 'give'],
  reach: ['headline', 'publish', 'followup'],
  care: ['inbox', 'feed', 'asked'],
};

/** The moves that no plan leads to with 5,000 contacts or more, by item, with the level they leave. */
export const slowFrom: Record<string, Level> = { sample: 2, reply: 2 };

/** The items that each risk names. */
export const namedBy: Record<string, string[]> = {
  overload: ['inbox'],
  feed: ['feed'],
  appearances: ['asked'],
  luck: ['horizons', 'purpose'],
  ceiling: ['criterion'],
};

export const contactsOf: Record<string, { from: number; middle: number }> = {
  'under-500': { from: 0, middle: 250 },
  'from-500': { from: 500, middle: 1000 },
  'from-1500': { from: 1500, middle: 3250 },
  'from-5000': { from: 5000, middle: 10_000 },
  'from-15000': { from: 15_000, middle: 22_500 },
  'at-cap': { from: 30_000, middle: 30_000 },
};

export const hoursOf: Record<string, number> = { 'under-1': 0.5, 'from-1': 2, 'from-3': 5, 'over-7': 10 };

export type Known = Partial<Record<string, Level>>;

/** The quotient of whole numbers rounded half up, in whole numbers only. */
export function rounded(a: number, b: number): number {
  let whole = 0;
  let rest = a;
  while (rest >= b) {
    rest -= b;
    whole += 1;
  }
  return rest * 2 >= b ? whole + 1 : whole;
}

/** The objectives chosen, nearest horizon first. */
export const chosen = (answers: Answers): string[] =>
  ['short', 'medium', 'long'].map((horizon) => answers.horizons?.[horizon] ?? 'none').filter((each) => each !== 'none');

export const primary = (answers: Answers): string | undefined => chosen(answers)[0];

/** The levels of the items that have one. */
export function levelsIn(answers: Answers): Known {
  const known: Known = {};
  for (const [item, value] of Object.entries(answers.items ?? {})) if (value !== 'unsure') known[item] = value;

  if (answers.horizons !== undefined) known['horizons'] = chosen(answers).length as Level;

  const values: number[] = [];
  for (const reason of answers.reasons ?? [])
    for (const objective of ['job', 'info', 'hire', 'client'])
      if (chosen(answers).includes(objective)) values.push(serves[reason]?.[objective] as number);
  if (values.length > 0) {
    const hundredths = (100 * values.reduce((a, b) => a + b)) / values.length;
    if (hundredths < 0) known['match'] = 0;
    else if (hundredths < 75) known['match'] = 1;
    else if (hundredths < 150) known['match'] = 2;
    else known['match'] = 3;
  }
  return known;
}

/** The score of a dimension, if any of its items has a level. */
export function dimensionScore(dimension: string, known: Known): number | undefined {
  const counted = (itemsIn[dimension] ?? []).map((item) => known[item]).filter((level) => level !== undefined);
  const points = counted.map((level) => pointsOf[level]).reduce((a, b) => a + b, 0);
  return counted.length === 0 ? undefined : rounded(100 * points, 9 * counted.length);
}

/** The score of every dimension that has one. */
export function dimensionScores(known: Known): Record<string, number> {
  const scores = Object.keys(itemsIn).map((dimension) => [dimension, dimensionScore(dimension, known)] as const);
  return Object.fromEntries(scores.filter((pair): pair is [string, number] => pair[1] !== undefined));
}

/** The total of some dimensions' scores, if there is any. */
export function totalOf(scores: Record<string, number>, objective: string | undefined): number | undefined {
  const weight = (dimension: string) => weights[objective ?? 'none']?.[dimension] as number;
  const present = Object.keys(scores);
  const sum = present.reduce((all, dimension) => all + weight(dimension) * (scores[dimension] as number), 0);
  return present.length === 0
    ? undefined
    : rounded(
        sum,
        present.map(weight).reduce((a, b) => a + b),
      );
}

/** The first rule of the table that holds. */
export function profileIn(scores: Record<string, number>, contacts: number | undefined): string | undefined {
  const { cap, fit, ties, reach, care } = scores;
  if (cap === undefined || fit === undefined || ties === undefined || reach === undefined || care === undefined) return undefined;
  if (cap >= 60 && fit >= 60 && ties >= 60 && reach >= 60 && care >= 60) return 'strategist';
  if (cap < 40 && reach >= 60) return 'megaphone';
  if (cap < 40 && contacts !== undefined && contacts >= 5000) return 'collector';
  if (cap < 40) return 'stroller';
  if (care < 40) return 'swamped';
  if (reach >= 60 && ties >= 60) return 'crossroads';
  if (reach >= 60) return 'broadcaster';
  if (ties >= 60) return 'gardener';
  return 'builder';
}
