import { describe, expect, test } from 'vitest';
import { moveOf } from '../../../src/core/plan/plan.ts';
import { profileOf } from '../../../src/core/scoring/profile.ts';
import { scoreOf } from '../../../src/core/scoring/score.ts';
import { holds } from '../../../src/core/scoring/rules.ts';
import { tryMoves } from '../../../src/core/what-if/trial.ts';
import { shortestWay, type WhatIfGoal, type WayOutcome } from '../../../src/core/what-if/shortest-way.ts';
import type { Obstacle } from '../../../src/core/what-if/obstacles.ts';
import { anySmall, everywhere, type Reached } from '../small.ts';
import { always } from '../space.ts';

/** The best place where a goal holds, among all there are: the fewest moves, then the least effort. */
const bestOf = (all: Reached[], holdsAt: (place: Reached) => boolean): Reached | undefined =>
  all.filter(holdsAt).sort((a, b) => a.moves - b.moves || a.effort - b.effort)[0];

/** How an outcome went, to compare with a place found by going everywhere. */
const told = (outcome: WayOutcome, place: Reached | undefined) =>
  place === undefined
    ? 'none'
    : place.moves === 0
      ? 'there'
      : outcome.kind === 'way'
        ? 'way'
        : `no way, but ${place.moves} moves do`;

/** Which outcomes and reasons the cases came to: a property says little of what never happened. */
const seen: Record<string, number> = {};
const see = (name: string) => (seen[name] = (seen[name] ?? 0) + 1);

describe('on small quizzes, where every place has been gone to', () => {
  test('the way to a profile is the shortest, then the easiest, and there is none only when there is none', () => {
    always([anySmall], ({ quiz, situation }) => {
      const all = everywhere(quiz, situation);
      for (const { id } of quiz.profiles) {
        const outcome = shortestWay(quiz, situation, { profile: id });
        const best = bestOf(all, ({ profile }) => profile === id);
        expect(outcome.kind).toBe(told(outcome, best));
        see(outcome.kind);
        if (outcome.kind === 'way') expectsWay(outcome.moves, { profile: id }, { quiz, situation }, best);
        if (outcome.kind === 'none') {
          expect(outcome.obstacles.length).toBeGreaterThan(0);
          for (const obstacle of outcome.obstacles) expectTrue(obstacle, id, { quiz, situation }, all);
        }
      }
    });
    expect(Object.keys(seen).sort()).toEqual([
      'earlier',
      'missed',
      'none',
      'passed',
      'size',
      'sizeUnknown',
      'there',
      'unanswered',
      'unless contacts',
      'unless score',
      'way',
    ]);
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
  });

  test('so is the way to a higher total; without one, what is left to gain is what there is', () => {
    always([anySmall], ({ quiz, situation }) => {
      const all = everywhere(quiz, situation);
      const { today } = tryMoves(quiz, situation, []);
      const most = Math.max(...all.map(({ total }) => total ?? 0));
      for (const gain of [0, 1, 5, 10, 25, 60]) {
        const outcome = shortestWay(quiz, situation, { gain });
        if (today.total.kind !== 'total') {
          const absent = quiz.dimensions.map(({ id }) => id).filter((id) => today.dimensions[id] === undefined);
          expect(outcome).toEqual({ kind: 'none', obstacles: [{ reason: 'unanswered', dimensions: absent }] });
          continue;
        }
        const { total: now } = today.total;
        const wanted = now + gain;
        const best = bestOf(all, ({ total }) => (total ?? 0) >= wanted);
        expect(outcome.kind).toBe(told(outcome, best));
        if (outcome.kind === 'way') expectsWay(outcome.moves, { gain }, { quiz, situation }, best);
        if (outcome.kind === 'none') expect(outcome.obstacles).toEqual([{ reason: 'ceiling', left: most - now, most }]);
      }
    });
  });
});

type Case = Parameters<typeof everywhere> extends [infer Q, infer S] ? { quiz: Q; situation: S } : never;

/** The moves can be made one after the other, lead to the goal, and are as few and as easy as can be. */
function expectsWay(moves: string[], goal: WhatIfGoal, { quiz, situation }: Case, best: Reached | undefined): void {
  const levels: Record<string, number> = { ...situation.levels };
  for (const id of moves) {
    const move = moveOf(quiz, id);
    expect(levels[move?.item.id ?? '']).toBe(move?.from);
    levels[move?.item.id ?? ''] = (move?.from ?? 0) + 1;
  }
  const { today, then } = tryMoves(quiz, situation, moves);
  if ('profile' in goal) expect(then.profile).toBe(goal.profile);
  else
    expect(
      then.total.kind === 'total' && today.total.kind === 'total' && then.total.total - today.total.total,
    ).toBeGreaterThanOrEqual(goal.gain);
  const made = everywhere(quiz, situation).find((place) => JSON.stringify(place.levels) === JSON.stringify(levels));
  expect({ moves: moves.length, effort: made?.effort }).toEqual({ moves: best?.moves, effort: best?.effort });
}

/** Whether what is said of a profile that no move leads to is so. */
function expectTrue(obstacle: Obstacle, id: string, { quiz, situation }: Case, all: Reached[]): void {
  const { contacts } = situation;
  const at = quiz.profiles.findIndex((profile) => profile.id === id);
  const rule = quiz.profiles[at]?.when ?? {};
  const { dimensions: scores } = scoreOf(quiz, situation.levels, situation.objective);
  const ruleHolds = (place: Reached) => holds(rule, { ...place.dimensions, contacts });
  see(obstacle.reason);
  if ('when' in obstacle) {
    const [[name, condition] = ['', {}]] = Object.entries(obstacle.when);
    expect(Object.keys(obstacle.when)).toHaveLength(1);
    expect(rule[name]).toEqual(expect.objectContaining(condition));
    expect(all.some(({ dimensions }) => holds(obstacle.when, { ...dimensions, contacts }))).toBe(false);
    expect(name === 'contacts').toBe(obstacle.reason === 'size' || obstacle.reason === 'sizeUnknown');
    if (obstacle.reason === 'size') expect(contacts).toBeDefined();
    if (obstacle.reason === 'sizeUnknown') expect(contacts).toBeUndefined();
    if (obstacle.reason === 'missed') expect(scores[name] ?? 0).toBeLessThan(condition.below ?? Infinity);
    if (obstacle.reason === 'passed') {
      expect(obstacle.score).toBe(scores[name]);
      expect(obstacle.score).toBeGreaterThanOrEqual(condition.below ?? Infinity);
    }
  }
  if (obstacle.reason === 'unanswered')
    expect(obstacle.dimensions).toEqual(quiz.dimensions.map((each) => each.id).filter((each) => scores[each] === undefined));
  if (obstacle.reason === 'earlier') {
    const taking = quiz.profiles.filter((profile) => obstacle.profiles.includes(profile.id));
    expect(taking.map((profile) => profile.id)).toEqual(obstacle.profiles);
    expect(taking.every((profile) => quiz.profiles.indexOf(profile) < at)).toBe(true);
    const there = all.filter(ruleHolds);
    expect(there.length).toBeGreaterThan(0);
    for (const { dimensions } of there) expect(taking.some(({ when }) => holds(when, { ...dimensions, contacts }))).toBe(true);
    for (const unless of obstacle.unless) {
      const [[name, { from, below }] = ['', {} as { from?: number; below?: number }]] = Object.entries(unless);
      /** Whether the profile would be within reach, were one thing otherwise. */
      const reached = (value: number) =>
        name === 'contacts'
          ? all.some(({ dimensions }) => profileOf(quiz, dimensions, value) === id)
          : all.some(({ dimensions }) => profileOf(quiz, { ...dimensions, [name]: value }, contacts) === id);
      see(name === 'contacts' ? 'unless contacts' : 'unless score');
      if (below !== undefined) {
        expect(below).toBeLessThanOrEqual((name === 'contacts' ? contacts : scores[name]) ?? -1);
        expect([reached(below - 1), reached(below)]).toEqual([true, false]);
      }
      if (from !== undefined) {
        expect(from).toBeGreaterThan(contacts ?? Infinity);
        expect([reached(from - 1), reached(from)]).toEqual([false, true]);
      }
    }
  }
}
