import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { situationOf } from '../../../src/core/scoring/standing.ts';
import type { Answers } from '../../../src/core/quiz/answers.ts';
import { moveId, answersAfterMove } from '../../../src/core/plan/plan.ts';
import { itemsOf, type Level } from '../../../src/core/quiz/quiz.ts';
import { resultOf } from '../../../src/core/scoring/result.ts';
import { drawnAt } from '../../../src/core/scoring/strength.ts';
import { levelsOf } from '../../../src/core/scoring/score.ts';
import {
  hasMovesLeft,
  isTried,
  levelsAfter,
  movesFrom,
  movesOf,
  ticked,
  tryMoves,
  unticked,
} from '../../../src/core/what-if/trial.ts';
import { quiz } from '../../quiz.ts';
import { always, anyAnswers, completeAnswers, levels } from '../space.ts';

const items = itemsOf(quiz).map(({ item }) => item);
const moves = items.flatMap(({ id }) => ([0, 1, 2] as const).map((from) => moveId(id, from)));
/** Moves of the quiz, and some that it does not have. */
const anyTrial = fc.subarray([...moves, 'purpose-3', 'gone-0', 'purpose', '']);
const anyone = fc.oneof(anyAnswers, completeAnswers);
const anyMove = fc.constantFrom(...moves);

/** The moves that a reader's levels leave to try. */
const openTo = (answers: Answers): string[] => {
  const known = levelsOf(quiz, answers);
  return items.flatMap((item) => movesFrom(item, known[item.id]).map(({ id }) => id));
};

test('the moves that can be tried are those from each level up, none for an item without one', () => {
  const [item] = items;
  if (!item) throw new Error('no item');
  expect(movesFrom(item, undefined)).toEqual([]);
  for (const level of levels) expect(movesFrom(item, level).map(({ from }) => from)).toEqual(levels.slice(level, 3));
  expect(movesFrom(item, 2)).toEqual([{ id: moveId(item.id, 2), from: 2, move: item.moves[2] }]);
});

describe('a trial', () => {
  test('of no move changes nothing', () => {
    always([anyone], (answers) => {
      const tried = tryMoves(quiz, situationOf(quiz, answers), []);
      expect(tried.moves).toEqual([]);
      expect(resultOf(quiz, answers)).toMatchObject(tried.today);
      expect(tried.then).toEqual(tried.today);
      expect([tried.gain ?? 0, ...Object.values(tried.gains)].every((gain) => gain === 0)).toBe(true);
    });
  });

  test('of one move has the profile that the advice says', () => {
    always([anyAnswers], (answers) => {
      const { advice, profile } = resultOf(quiz, answers);
      const situation = situationOf(quiz, answers);
      expect(advice.map(({ item, from }) => moveId(item, from)).sort()).toEqual(
        openTo(answers)
          .filter((id) => situation.levels[id.slice(0, -2)] === Number(id.slice(-1)))
          .sort(),
      );
      for (const each of advice) {
        const { then, moves: tried } = tryMoves(quiz, situation, [moveId(each.item, each.from)]);
        expect({ profile: then.profile, tried }).toEqual({
          profile: each.profile ?? profile,
          tried: [moveId(each.item, each.from)],
        });
      }
    });
  });

  test('gives what the answers would give, once its moves are made', () => {
    always([anyone, anyTrial], (answers, trial) => {
      const situation = situationOf(quiz, answers);
      const asked = trial.filter((id) => !/^(horizons|match)-/.test(id));
      const tried = tryMoves(quiz, situation, asked);
      const made = resultOf(
        quiz,
        tried.moves.reduce((all, id) => answersAfterMove(quiz, all, id), answers),
      );
      expect(made).toMatchObject(tried.then);
    });
  });

  test('never lowers anything, and one more move never does', () => {
    const seen = new Set<string>();
    always([anyone, anyTrial, anyMove], (answers, trial, id) => {
      const situation = situationOf(quiz, answers);
      const tried = tryMoves(quiz, situation, trial);
      const more = tryMoves(quiz, situation, [...trial, id]);
      const { first, dimensions } = tried.today;
      expect(Object.keys(tried.gains)).toEqual(first ? [] : Object.keys(dimensions));
      for (const [id, score] of Object.entries(dimensions)) {
        expect(drawnAt(tried.then.dimensions[id] ?? 0)).toBeGreaterThanOrEqual(drawnAt(score));
        expect(drawnAt(more.then.dimensions[id] ?? 0)).toBeGreaterThanOrEqual(drawnAt(tried.then.dimensions[id] ?? 0));
      }
      for (const [dimension, gain] of Object.entries(tried.gains)) {
        expect(gain).toBeGreaterThanOrEqual(0);
        expect(more.gains[dimension]).toBeGreaterThanOrEqual(gain);
      }
      const [before, after] = [tried.today.total, tried.then.total];
      seen.add(before.kind);
      expect(after.kind).toBe(before.kind);
      if (before.kind === 'total' && after.kind === 'total') {
        expect(tried.gain).toBe(after.total - before.total);
        expect(tried.gain).toBeGreaterThanOrEqual(0);
        expect(more.gain).toBeGreaterThanOrEqual(tried.gain ?? 0);
      } else expect(tried.gain).toBeUndefined();
      if (before.kind === 'range' && after.kind === 'range') {
        expect(after.low).toBeGreaterThanOrEqual(before.low);
        expect(after.high).toBeGreaterThanOrEqual(before.high);
      }
    });
    expect([...seen].sort()).toEqual(['none', 'range', 'total']);
  });

  test('is the same in any order, twice the same, and with what it implies said or not', () => {
    always([anyAnswers, anyTrial], (answers, trial) => {
      const known = levelsOf(quiz, answers);
      const whole = movesOf(quiz, known, trial);
      for (const same of [trial.toReversed(), [...trial, ...trial], whole]) {
        expect(levelsAfter(quiz, known, same)).toEqual(levelsAfter(quiz, known, trial));
        expect(movesOf(quiz, known, same)).toEqual(whole);
      }
    });
  });

  test('has only moves that can be tried, as many as levels are gained', () => {
    always([anyAnswers, anyTrial], (answers, trial) => {
      const known = levelsOf(quiz, answers);
      const after = levelsAfter(quiz, known, trial);
      const whole = movesOf(quiz, known, trial);
      expect(openTo(answers)).toEqual(expect.arrayContaining(whole));
      expect(Object.keys(after)).toEqual(Object.keys(known));
      const gained = Object.entries(after).reduce((sum, [item, level]) => sum + level - (known[item] ?? 0), 0);
      expect(whole.length).toBe(gained);
    });
  });
});

test('there is a move to try as long as some level is under 3', () => {
  always([anyAnswers], (answers) => {
    expect(hasMovesLeft(quiz, levelsOf(quiz, answers))).toBe(openTo(answers).length > 0);
  });
  expect(hasMovesLeft(quiz, {})).toBe(false);
  expect(hasMovesLeft(quiz, { purpose: 3 })).toBe(false);
});

test('the moves tried on are told from others, whatever their order', () => {
  always([anyAnswers, anyTrial, anyTrial], (answers, trial, other) => {
    const tried = tryMoves(quiz, situationOf(quiz, answers), trial);
    const others = movesOf(quiz, levelsOf(quiz, answers), other);
    expect(isTried(tried, tried.moves.toReversed())).toBe(true);
    expect(isTried(tried, others)).toBe(tried.moves.join() === others.join());
  });
});

describe('ticking', () => {
  test('a move takes those before it, from the reader’s level up, and nothing else', () => {
    always([anyAnswers, anyTrial, anyMove], (answers, trial, id) => {
      const known = levelsOf(quiz, answers);
      const before = movesOf(quiz, known, trial);
      const after = ticked(quiz, known, trial, id);
      const [item, from] = [id.slice(0, -2), Number(id.slice(-1))];
      const implied = openTo(answers).filter((each) => each.slice(0, -2) === item && Number(each.slice(-1)) <= from);
      expect([...after].sort()).toEqual([...new Set([...before, ...implied])].sort());
    });
  });

  test('in any order leads to the same', () => {
    always([anyAnswers, fc.shuffledSubarray(moves, { maxLength: 8 })], (answers, some) => {
      const known = levelsOf(quiz, answers);
      const tickAll = (ids: string[]) => ids.reduce<string[]>((trial, id) => ticked(quiz, known, trial, id), []);
      expect(tickAll(some)).toEqual(tickAll(some.toReversed()));
      expect(tickAll(some)).toEqual(movesOf(quiz, known, some));
    });
  });

  test('off takes those after it away, and nothing else', () => {
    always([anyAnswers, anyTrial, anyMove], (answers, trial, id) => {
      const known = levelsOf(quiz, answers);
      const after = unticked(quiz, known, trial, id);
      const [item, from] = [id.slice(0, -2), Number(id.slice(-1))];
      expect(after).toEqual(
        movesOf(quiz, known, trial).filter((each) => each.slice(0, -2) !== item || Number(each.slice(-1)) < from),
      );
    });
  });

  test('on, then off, is where one was, when nothing after it was ticked', () => {
    always([anyAnswers, fc.constantFrom(...items)], (answers, item) => {
      const known = levelsOf(quiz, answers);
      const next = movesFrom(item, known[item.id])[0];
      if (!next) return;
      expect(unticked(quiz, known, ticked(quiz, known, [], next.id), next.id)).toEqual([]);
    });
  });
});

test('a move that the reader has made since counts for nothing more', () => {
  const known = { purpose: 2 as Level };
  expect(movesOf(quiz, known, ['purpose-0', 'purpose-1'])).toEqual([]);
  expect(levelsAfter(quiz, known, ['purpose-0', 'purpose-2'])).toEqual({ purpose: 3 });
});
