/**
 * The whole answer space, by parts: what can be said about each dimension and in the context, from the data. The parts
 * are independent (an item's level depends on its own answer only), so that all of each covers all of them together.
 */
import fc from 'fast-check';
import { none, unsure, type Answers } from '../../src/core/quiz/answers.ts';
import { isBehaviour, type Level, type Quiz } from '../../src/core/quiz/quiz.ts';
import { quiz } from '../quiz.ts';
import { cases } from '../seed.ts';

export type Said = Level | typeof unsure | undefined;

export const levels: readonly Level[] = [0, 1, 2, 3];
/** What can be said about a behaviour; `undefined` is nothing at all. */
export const said: readonly Said[] = [undefined, unsure, ...levels];
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
export const dimensions = ids(quiz.dimensions);
export const objectives = ids(quiz.objectives);
export const sizes = ids(quiz.size.options);
export const hours = ids(quiz.hours.options);
const reasons = ids(quiz.reasons.options);
const horizons = ids(quiz.horizons.options);

/** Every way of taking one of each list. `combinations([[1, 2], [3]]) // => [[1, 3], [2, 3]]` */
export const combinations = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((ways, list) => ways.flatMap((way) => list.map((each) => [...way, each])), [[]]);

/** Every subset of a list, by its bits. */
export const subsets = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: 2 ** list.length }, (_, bits) => list.filter((_each, at) => bits & (1 << at)));

/** A record of what has a value, absent when nothing has. */
function record<T>(keys: readonly string[], values: readonly (T | undefined)[]): Record<string, T> | undefined {
  const entries = keys.flatMap((key, at): [string, T][] => {
    const value = values[at];
    return value === undefined ? [] : [[key, value]];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** The same answers with no field that holds nothing: the form that storage and links give back. */
export const tidy = (answers: { [K in keyof Answers]: Answers[K] | undefined }): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));

/** Two sets of answers as one; what the second says of an item holds. */
export const merge = (a: Answers, b: Answers): Answers =>
  tidy({ ...a, ...b, items: a.items || b.items ? { ...a.items, ...b.items } : undefined });

export const behavioursOf = (dimension: string, of: Quiz = quiz): string[] =>
  of.dimensions.filter(({ id }) => id === dimension).flatMap(({ items }) => ids(items.filter(isBehaviour)));
export const behaviours = dimensions.flatMap((id) => behavioursOf(id));

/** Everything that can be said about some behaviours. */
export const everySaid = (items: readonly string[]): Answers[] =>
  combinations(items.map(() => said)).map((values) => tidy({ items: record(items, values) }));

/** Everything that can be said about the horizons: nothing, none or an objective at each. */
export const everyHorizons: Answers[] = combinations(horizons.map(() => [undefined, none, ...objectives])).map((values) =>
  tidy({ horizons: record(horizons, values) }),
);
/** Everything that can be said about the reasons: nothing, none of them, or some. */
export const everyReasons: Answers[] = [{}, ...subsets(reasons).map((some) => ({ reasons: some }))];
/** Everything in the context that bears on the score. */
export const everyIntent: Answers[] = everyHorizons.flatMap((a) => everyReasons.map((b) => ({ ...a, ...b })));

const maybe = <T>(values: readonly T[]) => fc.constantFrom<(T | undefined)[]>(undefined, ...values);
const recordOf = <T>(keys: readonly string[], value: fc.Arbitrary<T | undefined>) =>
  fc.tuple(...keys.map(() => value)).map((values) => record(keys, values));

/** Any answers this quiz can take, most of them partial. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .record({
    size: maybe(sizes),
    hours: maybe(hours),
    reasons: fc.option(fc.subarray(reasons), { nil: undefined }),
    horizons: recordOf(horizons, maybe([none, ...objectives])),
    items: recordOf(behaviours, fc.constantFrom(...said)),
  })
  .map(tidy);

/** Answers with something said, never "not sure", to every question. */
export const completeAnswers: fc.Arbitrary<Answers> = fc.record({
  size: fc.constantFrom(...sizes),
  hours: fc.constantFrom(...hours),
  reasons: fc.subarray(reasons),
  horizons: recordOf(horizons, fc.constantFrom(none, ...objectives)).map((all) => all ?? {}),
  items: recordOf(behaviours, fc.constantFrom(...levels)).map((all) => all ?? {}),
});

/** “Not sure” to every question of some dimensions. */
export const doubted = (...of: string[]): Record<string, typeof unsure> =>
  Object.fromEntries(of.flatMap((id) => behavioursOf(id)).map((id) => [id, unsure]));

/** Answers in which no question is without an answer; some dimensions have “not sure” to all of theirs. */
export const everyOrUnsure: fc.Arbitrary<Answers> = fc
  .tuple(completeAnswers, fc.subarray(dimensions))
  .map(([answers, unknown]) => ({
    ...answers,
    items: { ...answers.items, ...doubted(...unknown) },
  }));

/** Checks a property on as many inputs as other properties twice over. */
export const always = <T extends unknown[]>(arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> }, check: (...args: T) => void) =>
  fc.assert(
    fc.property(fc.tuple(...arbitraries), (args) => {
      check(...(args as T));
    }),
    { numRuns: cases(200) },
  );
