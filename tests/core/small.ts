/** Quizzes small enough for all that a reader could do to be gone through, with rules and numbers of every kind. */
import fc from 'fast-check';
import { effortOf } from '../../src/core/scoring/advice.ts';
import { type Situation } from '../../src/core/scoring/standing.ts';
import { moveId, moveOf } from '../../src/core/plan/plan.ts';
import { profileOf } from '../../src/core/scoring/profile.ts';
import { itemsOf, skeletonOf, type Level, type Quiz, type Move, type When } from '../../src/core/quiz/quiz.ts';
import { scoreOf, type Levels } from '../../src/core/scoring/score.ts';
import { quiz as real } from '../quiz.ts';
import { combinations, levels } from './space.ts';

const move: fc.Arbitrary<Move> = fc.record({
  minutes: fc.constantFrom(5, 10, 15),
  every: fc.constantFrom('once' as const, 'month' as const),
});
const shapes = [
  [1, 1],
  [2, 1],
  [1, 2],
  [2, 2],
  [1, 1, 1],
  [2, 1, 1],
  [1, 1, 2],
  [1, 1, 1, 1],
];
const bound = fc.constantFrom(15, 30, 40, 50, 60, 80);
const bounds = (value: fc.Arbitrary<number>) =>
  fc.oneof(
    value.map((from) => ({ from })),
    value.map((below) => ({ below })),
    fc
      .tuple(value, value)
      .filter(([a, b]) => a < b)
      .map(([from, below]) => ({ from, below })),
  );
const rule = (dimensions: string[]): fc.Arbitrary<When> =>
  fc
    .record(
      {
        ...Object.fromEntries(dimensions.map((id) => [id, bounds(bound)])),
        contacts: bounds(fc.constantFrom(500, 5000)),
      },
      { requiredKeys: [] },
    )
    .map((when) => ({ ...when }) as When);

const sized = (shape: number[]): fc.Arbitrary<Quiz> => {
  const ids = shape.map((_, at) => `d${at}`);
  const names = shape.flatMap((count, at) => Array.from({ length: count }, (_, item) => `d${at}i${item}`));
  return fc
    .record({
      points: fc
        .uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 3, maxLength: 3 })
        .map((some) => [0, ...some.sort((a, b) => a - b)]),
      weights: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: ids.length, maxLength: ids.length }),
      moves: fc.array(fc.tuple(move, move, move), { minLength: names.length, maxLength: names.length }),
      rules: fc.array(rule(ids), { minLength: 1, maxLength: 5 }),
    })
    .map(({ points, weights, moves, rules }) => ({
      ...skeletonOf(real),
      points,
      weights: { none: Object.fromEntries(ids.map((id, at) => [id, weights[at] ?? 0])) },
      size: { code: 'A', options: [0, 500, 5000].map((from, at) => ({ id: `s${at}`, code: `${at}`, from, contacts: from })) },
      dimensions: ids.map((id, at) => ({
        id,
        code: id.slice(-1),
        items: names.flatMap((name, item) =>
          name.startsWith(id) ? [{ id: name, code: `${at}${name}`, moves: moves[item] ?? [] }] : [],
        ),
      })),
      profiles: [...rules, {}].map((when, at) => ({ id: `p${at}`, when })),
    }));
};

/** A small quiz and a reader of it, who may have left questions out. */
export const anySmall: fc.Arbitrary<{ quiz: Quiz; situation: Situation }> = fc
  .constantFrom(...shapes)
  .chain(sized)
  .chain((quiz) =>
    fc.record({
      quiz: fc.constant(quiz),
      situation: fc
        .record({
          said: fc.array(fc.constantFrom<(Level | undefined)[]>(undefined, ...levels, 0, 1, 0, 1, 2), {
            minLength: itemsOf(quiz).length,
            maxLength: itemsOf(quiz).length,
          }),
          contacts: fc.constantFrom(undefined, 0, 500, 5000),
        })
        .map(({ said, contacts }) => ({
          levels: Object.fromEntries(
            itemsOf(quiz).flatMap(({ item }, at): [string, Level][] => (said[at] === undefined ? [] : [[item.id, said[at]]])),
          ),
          contacts,
          aimless: false,
          // What is left out was answered “not sure”.
          missing: [],
        })),
    }),
  );

/** Where the reader could be: levels, what it took, what it amounts to. */
export interface Reached {
  levels: Levels;
  moves: number;
  effort: number;
  dimensions: Record<string, number>;
  total: number | undefined;
  profile: string | undefined;
}

/** Every place that moves lead to, today's among them, one by one. */
export function everywhere(quiz: Quiz, { levels: today, objective, contacts }: Situation): Reached[] {
  const items = Object.entries(today);
  return combinations(items.map(([, level]) => levels.filter((each) => each >= level))).map((way) => {
    const at = Object.fromEntries(items.map(([item], index) => [item, way[index] ?? 0])) as Levels;
    const moves = items.flatMap(([item, level]) =>
      levels.flatMap((from) => (from >= level && from < (at[item] ?? 0) ? (moveOf(quiz, moveId(item, from))?.move ?? []) : [])),
    );
    const { dimensions, total } = scoreOf(quiz, at, objective);
    return {
      levels: at,
      moves: moves.length,
      effort: moves.reduce((sum, each) => sum + effortOf(each), 0),
      dimensions,
      total,
      profile: profileOf(quiz, dimensions, contacts),
    };
  });
}
