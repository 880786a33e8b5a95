/**
 * The rules of the first three over every order there is. They look at the dimension, the slowness and the risk of a
 * move, and no further than the first of each kind behind the first three: orders of six moves in three dimensions have
 * every case, and the real orders, of 17 moves in five, have no other.
 */
import { describe, expect, test } from 'vitest';
import { adviceFor } from '../../../src/core/scoring/advice.ts';
import { situationOf } from '../../../src/core/scoring/standing.ts';
import { orderFirstThree, type RankedMove } from '../../../src/core/scoring/first-three.ts';
import { itemsOf } from '../../../src/core/quiz/quiz.ts';
import { quiz } from '../../quiz.ts';
import { readers } from '../random.ts';
import { combinations } from '../space.ts';

const kinds = ['a', 'b', 'c'].flatMap((dimension) =>
  [false, true].flatMap((slow) => [false, true].map((named) => ({ dimension, slow, named }))),
);
type Kind = (typeof kinds)[number];
const movesOf = (order: readonly Kind[]): RankedMove[] =>
  order.map(({ dimension, slow, named }, at) => ({
    item: `${named ? 'risky' : 'plain'}-${at}`,
    dimension,
    ...(slow && { slow }),
  }));
const riskOf = (item: string) => (item.startsWith('risky') ? 'overload' : undefined);
const isNamed = ({ item }: RankedMove) => riskOf(item) !== undefined;
const dimensionsIn = (moves: readonly RankedMove[]) => new Set(moves.map(({ dimension }) => dimension)).size;

/** Every order of up to six moves whose first is in the dimension `a`: the names of dimensions do not matter. */
function* everyOrder(): Generator<RankedMove[]> {
  for (let length = 1; length <= 6; length++) {
    const rest = combinations(Array.from({ length: length - 1 }, () => kinds));
    for (const first of kinds.filter(({ dimension }) => dimension === 'a'))
      for (const more of rest) yield movesOf([first, ...more]);
  }
}

describe('whatever the order', () => {
  // One pass for all: there are a million orders.
  const faults: Record<string, string> = {};
  let orders = 0;
  for (const moves of everyOrder()) {
    orders++;
    const list = orderFirstThree(moves, riskOf);
    const three = list.slice(0, 3);
    const left = list.slice(3);
    const fast = moves.filter(({ slow }) => !slow);
    const told = (name: string, holds: boolean) => {
      if (!holds) faults[name] ??= JSON.stringify([moves, list]);
    };
    told('same moves', list.length === moves.length && moves.every(({ item }) => list.some((each) => each.item === item)));
    told('two dimensions', dimensionsIn(three) >= Math.min(2, dimensionsIn(moves)) || three.length < 2);
    told('a high risk', three.some(isNamed) || !moves.some(isNamed));
    told(
      'says why',
      list.filter(({ risk }) => risk !== undefined).length <= 1 && three.every((each) => !each.risk || isNamed(each)),
    );
    // A slow move is among the first three only for want of others, of another dimension, or that touch the risk.
    const slow = three.filter((each) => each.slow);
    const excused = (move: RankedMove) =>
      fast.length < 3 ||
      (isNamed(move) && !fast.some(isNamed)) ||
      fast.every(({ dimension }) => three.every((each) => each === move || each.dimension === dimension));
    told('no slow move', left.every((each) => each.slow) || slow.every(excused));
    told('the first stays', three[0]?.item === (fast[0] ?? moves[0])?.item);
  }

  test.each([
    ['no move is lost', 'same moves'],
    ['two dimensions are there where two have a move', 'two dimensions'],
    ['a high risk is touched where a move is left that lowers it', 'a high risk'],
    ['one move at most was moved for a risk, and says so', 'says why'],
    ['no slow move is there while others are left that do as well', 'no slow move'],
    ['the most useful that is not slow stays first', 'the first stays'],
  ])('%s', (_, name) => {
    expect(faults[name]).toBeUndefined();
    expect(orders).toBeGreaterThan(900_000);
  });
});

test.each([
  ['a slow move goes behind the last of the others', 'a! b c a', 'b c a a!'],
  ['the third gives way to another dimension', 'a1 a2 a3 b c', 'a1 a2 b a3 c'],
  ['though it be slow', 'b! a1 a2 a3', 'a1 a2 b! a3'],
  ['a risk takes the third place', 'a b c d*', 'a b d* c'],
  ['and the second, when the three would be of one dimension', 'a1 a2 b a3*', 'a1 a3* b a2'],
  ['none is moved when one of the three is on the items of a high risk', 'a b* c d*', 'a b* c d*'],
])('%s', (_, before, after) => {
  const moves = before.split(' ').map((word): RankedMove => ({
    item: word,
    dimension: word.charAt(0),
    ...(word.endsWith('!') && { slow: true }),
  }));
  const list = orderFirstThree(moves, (item) => (item.endsWith('*') ? 'feed' : undefined));
  expect(list.map(({ item }) => item).join(' ')).toBe(after);
});

describe('of real readers', () => {
  const crowd = readers(5, 20_000, ['whole', 'high', 'partial']).map((answers) => adviceFor(quiz, situationOf(quiz, answers)));
  const some = (what: (advice: (typeof crowd)[number]) => boolean) => crowd.find(what);

  test.each(quiz.risks.map(({ id }) => id).filter((id) => id !== 'luck'))('%s gives a move its place', (risk) => {
    expect(
      some((advice) => advice[2]?.risk === risk),
      'the third',
    ).toBeDefined();
  });

  test('dependence on luck needs no place given: without an objective, writing one comes first', () => {
    expect(some((advice) => advice.some(({ risk }) => risk === 'luck'))).toBeUndefined();
  });

  test('some have a move in the second place for a risk', () => {
    expect(some((advice) => advice[1]?.risk !== undefined)).toBeDefined();
  });

  test.each(itemsOf(quiz).flatMap(({ item }) => item.moves.flatMap(({ slow }, from) => (slow ? [`${item.id} ${from}`] : []))))(
    'some have the slow move %s, and none of them before another but to vary the first three',
    (move) => {
      const with_ = crowd.filter((advice) => advice.some((each) => each.slow && `${each.item} ${each.from}` === move));
      expect(with_.length).toBeGreaterThan(50);
      for (const advice of with_) {
        const three = advice.slice(0, 3);
        const others = advice.filter(({ slow }) => !slow);
        const varied = new Set(others.map(({ dimension }) => dimension)).size === 1;
        if (three.some(({ slow }) => slow)) expect(others.length < 3 || varied).toBe(true);
      }
    },
  );
});
