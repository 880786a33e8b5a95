import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/core/quiz/answers.ts';
import { isBehaviour, itemsOf, type Level, type Move } from '../../../src/core/quiz/quiz.ts';
import {
  budgetOf,
  dropped,
  finished,
  fits,
  discarded,
  isFull,
  plannedMoves,
  longestNote,
  mostActive,
  moveId,
  moveOf,
  moveIdsIn,
  noted,
  parsePlanned,
  planOf,
  reopened,
  answerStatus,
  rescheduled,
  taken,
  trimmed,
  answersAfterMove,
  weeklyMinutes,
  type Plan,
  type Planned,
} from '../../../src/core/plan/plan.ts';
import { levelsOf } from '../../../src/core/scoring/score.ts';
import { changeEntries, entriesOf } from '../../../src/core/document/table.ts';
import { quiz } from '../../quiz.ts';
import { always, anyAnswers } from '../space.ts';

const items = itemsOf(quiz).map(({ item }) => item);
const anyMove = fc.constantFrom(...items.flatMap(({ id }) => ([0, 1, 2] as const).map((from) => moveId(id, from))));
const anyDay = fc.constantFrom('2025-11-23', '2026-11-01', '2026-11-23', '2027-02-28');
const planned: fc.Arbitrary<Planned> = fc.oneof(
  fc.record({ state: fc.constantFrom('active' as const, 'aside' as const), start: anyDay }),
  fc.record({ state: fc.constant('done' as const), start: anyDay, end: anyDay }),
  fc.record({ state: fc.constant('active' as const), start: anyDay, note: fc.string({ minLength: 1, maxLength: 20 }) }),
);
const anyPlan: fc.Arbitrary<Plan> = fc.dictionary(anyMove, planned, { maxKeys: 9, noNullPrototype: true }).map(trimmed);

/** Every verb, on a move and a day. */
const verbs: Record<string, (plan: Plan, id: string, day: string) => Plan> = {
  taken,
  finished,
  dropped: (plan, id) => dropped(plan, id),
  reopened: (plan, id) => reopened(plan, id),
  forgotten: (plan, id) => discarded(plan, id),
  noted: (plan, id) => noted(plan, id, 'mot'),
  starting: (plan, id, day) => rescheduled(plan, id, day),
};

describe('a plan', () => {
  test('has three moves at once at most, whatever is done and in whatever order', () => {
    always(
      [anyPlan, fc.array(fc.tuple(fc.constantFrom(...Object.values(verbs)), anyMove, anyDay), { maxLength: 30 })],
      (plan, acts) => {
        const after = acts.reduce((now, [verb, id, day]) => verb(now, id, day), plan);
        expect(moveIdsIn(after, 'active').length).toBeLessThanOrEqual(mostActive);
        expect(entriesOf(after, parsePlanned)).toEqual(after);
      },
    );
  });

  test('loses no move and no note but those that the reader forgets or erases', () => {
    always(
      [anyPlan, fc.constantFrom('taken', 'finished', 'dropped', 'reopened', 'starting'), anyMove, anyDay],
      (plan, verb, id, day) => {
        const after = verbs[verb]?.(plan, id, day) ?? {};
        for (const [each, move] of Object.entries(plan)) expect(after[each]?.note).toBe(move.note);
        const others = (all: Plan) => Object.entries(all).filter(([each]) => each !== id);
        expect(others(after)).toEqual(others(plan));
      },
    );
  });

  test('takes a move on the day, once, and only where there is room', () => {
    always([anyPlan, anyMove, anyDay], (plan, id, day) => {
      const after = taken(plan, id, day);
      if (plan[id]?.state === 'active' || isFull(plan)) expect(after).toEqual(plan);
      else expect(after[id]).toMatchObject({ state: 'active', start: day });
    });
  });

  test('remembers when a move was done, and no longer once it is gone on with', () => {
    const done = finished(taken({}, 'purpose-0', '2026-11-01'), 'purpose-0', '2026-11-23');
    expect(done).toEqual({ 'purpose-0': { state: 'done', start: '2026-11-01', end: '2026-11-23' } });
    expect(reopened(done, 'purpose-0')).toEqual({ 'purpose-0': { state: 'active', start: '2026-11-01' } });
    expect(dropped(done, 'purpose-0')).toEqual({ 'purpose-0': { state: 'aside', start: '2026-11-01' } });
    expect(noted(done, 'reply-0', 'rien')).toEqual(done);
  });

  test('keeps a note as it was typed, up to its longest, and no empty one', () => {
    const plan = taken({}, 'purpose-0', '2026-11-23');
    always([fc.string({ maxLength: longestNote + 50 })], (words) =>
      expect(noted(plan, 'purpose-0', words)['purpose-0']?.note).toBe(words.slice(0, longestNote) || undefined),
    );
  });

  test('that has too many moves at once, such as two tabs merged, puts those that start last aside', () => {
    const four: Plan = Object.fromEntries(
      ['purpose-0', 'reply-0', 'inbox-0', 'feed-0'].map((id, at) => [
        id,
        { state: 'active', start: `2026-11-0${4 - at}`, note: id },
      ]),
    );
    expect(moveIdsIn(trimmed(four), 'active')).toEqual(['feed-0', 'inbox-0', 'reply-0']);
    expect(trimmed(four)['purpose-0']).toEqual({ state: 'aside', start: '2026-11-04', note: 'purpose-0' });
    expect(planOf({ plan: four })).toEqual(trimmed(four));
  });

  test('is read from anything at all, and what is not of it stays where it was', () => {
    const hostile = fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), planned as fc.Arbitrary<unknown>), {
      noNullPrototype: true,
    });
    always([hostile], (table) => {
      const plan = planOf({ plan: table });
      expect(moveIdsIn(plan, 'active').length).toBeLessThanOrEqual(mostActive);
      const changed = changeEntries(table, parsePlanned, (moves) => taken(trimmed(moves), 'purpose-0', '2026-11-23'));
      for (const [id, each] of Object.entries(table)) if (!Object.hasOwn(plan, id)) expect(changed[id]).toEqual(each);
    });
  });
});

describe('a move', () => {
  test('is found by its id, and by no other', () => {
    for (const { id, moves } of items)
      for (const from of [0, 1, 2] as const)
        expect(moveOf(quiz, moveId(id, from))).toMatchObject({ item: { id }, from, move: { minutes: moves[from]?.minutes } });
    for (const id of ['purpose-3', 'purpose', 'purpose--1', '-0', 'gone-1', '__proto__-0', ''])
      expect(moveOf(quiz, id)).toBeUndefined();
  });

  test('that is done shows in the answers, or raises its own answer and no other', () => {
    always([anyAnswers, anyMove], (answers, id) => {
      const move = moveOf(quiz, id);
      if (!move) throw new Error(id);
      const levels = levelsOf(quiz, answers);
      const now = answerStatus(quiz, levels, id);
      const after: Answers = answersAfterMove(quiz, answers, id);
      if (now === 'ask') expect(isBehaviour(move.item)).toBe(false);
      if (now !== 'offer') expect(after).toEqual(answers);
      else {
        expect(levelsOf(quiz, after)).toEqual({ ...levels, [move.item.id]: (move.from + 1) as Level });
        expect(answerStatus(quiz, levelsOf(quiz, after), id)).toBe('yes');
      }
    });
  });

  test('that this quiz no longer has keeps its place in the plan', () => {
    expect(plannedMoves(quiz, { 'gone-1': { state: 'active', start: '2026-11-01' } }, 'active')).toEqual([
      { id: 'gone-1', state: 'active', start: '2026-11-01' },
    ]);
  });
});

describe('the time of a plan', () => {
  const move: fc.Arbitrary<Move> = fc.record({
    minutes: fc.integer({ min: 1, max: 120 }),
    every: fc.constantFrom('once', 'day', 'week', 'month'),
  });

  test('is that of its moves together, and what is left is the week less the fullest week', () => {
    always([anyAnswers, fc.array(move, { maxLength: 3 })], (answers, moves) => {
      const { weekly, once, first, left } = budgetOf(quiz, answers, moves);
      const hours = quiz.hours.options.find(({ id }) => id === answers.hours)?.perWeek;
      expect(weekly).toBe(moves.map(weeklyMinutes).reduce((a, b) => a + b, 0));
      expect(once).toBe(moves.filter(({ every }) => every === 'once').reduce((sum, { minutes }) => sum + minutes, 0));
      expect(first).toBe(weekly + once);
      expect(left).toBe(hours === undefined ? undefined : hours * 60 - first);
    });
  });

  test('says that a move fits exactly when the plan with it is not over the week', () => {
    always([anyAnswers, fc.array(move, { maxLength: 2 }), move], (answers, moves, one) => {
      const after = budgetOf(quiz, answers, [...moves, one]).left;
      expect(fits(budgetOf(quiz, answers, moves), one)).toBe(after === undefined ? undefined : after >= 0);
    });
  });

  test('counts a month’s minutes by the week, rounded up', () => {
    expect(weeklyMinutes({ minutes: 30, every: 'month' })).toBe(7);
    expect(weeklyMinutes({ minutes: 5, every: 'day' })).toBe(35);
    expect(weeklyMinutes({ minutes: 40, every: 'once' })).toBe(0);
  });
});
