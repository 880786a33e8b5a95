/**
 * The quiz as the arithmetic needs it: ids, codes and numbers, no words. The content adds words to the same shapes, so
 * whatever the library returns can be handed to every function of this folder.
 *
 * Ids and codes are permanent: they are in readers' browsers and in shared links.
 */
export type Level = 0 | 1 | 2 | 3;

/** Conditions on facts; all must hold, and one on an absent fact does not. `{ cap: { below: 40 } }` */
export type When = Record<string, { from?: number | undefined; below?: number | undefined }>;

export interface Move {
  minutes: number;
  every: 'once' | 'day' | 'week' | 'month';
  /** From so many contacts up, no plan of 90 days leads to the next level: the move is a direction, not a promise. */
  slow?: { contacts: number } | undefined;
  /** Replacements for some readers (scoring/variant.ts). */
  variants?: readonly Variant[] | undefined;
}

/** Replaces some keys of a move when every condition holds. The content adds the texts that replace the move's own. */
export interface Variant {
  /** On `contacts` (lower bound of the size band) and on the levels of items. */
  when?: When | undefined;
  /** The main objectives it is for; `none` is that of a reader who said there is none. Absent: all, and unknown too. */
  objectives?: readonly string[] | undefined;
  minutes?: number | undefined;
  every?: Move['every'] | undefined;
}

interface Rated {
  id: string;
  /** The three moves: from level 0 to 1, 1 to 2, 2 to 3. */
  moves: readonly Move[];
}

/** A question about a behaviour, answered by a level or "not sure". */
export interface Behaviour extends Rated {
  code: string;
  derived?: undefined;
  /** Of a question that counts among 20 people: the fewest that give each of the four levels. */
  counts?: readonly number[] | undefined;
}

/** An item computed from the context's answers, on the same scale. */
export interface Derived extends Rated {
  derived: 'horizons' | 'match';
}

export type Item = Behaviour | Derived;

export interface Dimension {
  id: string;
  /** One letter, for links. */
  code: string;
  items: readonly Item[];
}

export interface Coded {
  id: string;
  code: string;
}

/** A level of a risk or of an opportunity: the first row that holds. */
export interface Gauge {
  id: string;
  table: readonly { level: string; when: When }[];
}

export interface Risk extends Gauge {
  /** The items whose moves lower it: when it is high, one of them is among the first three. */
  items: readonly string[];
}

export interface Quiz {
  /** Goes up when questions or numbers change: a dated result says which one it was answered under. */
  model: number;
  /** What each model since the second replaced: the weights that the one before it had. */
  changes: readonly { model: number; weights: Partial<Record<string, Record<string, number>>> }[];
  /** Points of the levels 0 to 3; the last is the most an item can give. */
  points: readonly number[];
  /** Means of the match table under which the level is 0, 1, 2; else 3. */
  matchBelow: readonly number[];
  /** By primary objective, or `none`: the weight of each dimension in the total. */
  weights: Record<string, Record<string, number>>;
  /** When a contact's share of a year is under `seconds`, gains in these dimensions count `factor` times in the order. */
  saturation: { seconds: number; dimensions: readonly string[]; factor: number };
  size: { code: string; options: readonly (Coded & { from: number; contacts: number })[] };
  hours: { code: string; options: readonly (Coded & { perWeek: number })[] };
  reasons: { code: string; options: readonly Coded[] };
  horizons: { code: string; options: readonly (Coded & { months: number })[] };
  objectives: readonly Coded[];
  /** Reason → objective → how well the one serves the other, −1 to 2. */
  match: Record<string, Record<string, { value: number }>>;
  dimensions: readonly Dimension[];
  profiles: readonly { id: string; when: When }[];
  risks: readonly Risk[];
  opportunities: readonly Gauge[];
}

/** The four context questions, in the order they are asked. */
export const context = ['size', 'hours', 'reasons', 'horizons'] as const;
export type ContextId = (typeof context)[number];

export const isBehaviour = <I extends Item>(item: I): item is I & Behaviour => item.derived === undefined;

/** Every item of every dimension, with its dimension. */
export function itemsOf<D extends Dimension>(quiz: { dimensions: readonly D[] }): { dimension: D; item: D['items'][number] }[] {
  return quiz.dimensions.flatMap((dimension) => dimension.items.map((item) => ({ dimension, item })));
}

/** The counts of the questions that have some, by question. `countsOf(quiz).sample // => [0, 3, 7, 12]` */
export const countsOf = (quiz: { dimensions: readonly Dimension[] }): Record<string, readonly number[]> =>
  Object.fromEntries(
    itemsOf(quiz).flatMap(({ item }) => (isBehaviour(item) && item.counts ? [[item.id, item.counts] as const] : [])),
  );

/** The quiz without its texts: what a page needs to compute with. */
export function skeletonOf(quiz: Quiz): Quiz {
  const gauge = ({ id, table }: Gauge): Gauge => ({ id, table });
  return {
    model: quiz.model,
    changes: quiz.changes.map(({ model, weights }) => ({ model, weights })),
    points: quiz.points,
    matchBelow: quiz.matchBelow,
    weights: quiz.weights,
    saturation: quiz.saturation,
    size: {
      code: quiz.size.code,
      options: quiz.size.options.map(({ id, code, from, contacts }) => ({ id, code, from, contacts })),
    },
    hours: { code: quiz.hours.code, options: quiz.hours.options.map(({ id, code, perWeek }) => ({ id, code, perWeek })) },
    reasons: { code: quiz.reasons.code, options: quiz.reasons.options.map(({ id, code }) => ({ id, code })) },
    horizons: { code: quiz.horizons.code, options: quiz.horizons.options.map(({ id, code, months }) => ({ id, code, months })) },
    objectives: quiz.objectives.map(({ id, code }) => ({ id, code })),
    match: Object.fromEntries(
      Object.entries(quiz.match).map(([reason, row]) => [
        reason,
        Object.fromEntries(Object.entries(row).map(([objective, { value }]) => [objective, { value }])),
      ]),
    ),
    dimensions: quiz.dimensions.map(({ id, code, items }) => ({
      id,
      code,
      items: items.map((item): Item => {
        const moves = item.moves.map(({ minutes, every, slow }) => ({ minutes, every, ...(slow && { slow }) }));
        return item.derived ? { id: item.id, derived: item.derived, moves } : { id: item.id, code: item.code, moves };
      }),
    })),
    profiles: quiz.profiles.map(({ id, when }) => ({ id, when })),
    risks: quiz.risks.map((risk) => ({ ...gauge(risk), items: risk.items })),
    opportunities: quiz.opportunities.map(gauge),
  };
}
