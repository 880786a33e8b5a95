import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveListOf, noMovesReason } from '../../../src/core/plan/move-list.ts';
import type { Plan, Planned } from '../../../src/core/plan/plan.ts';
import { resultOf } from '../../../src/core/scoring/result.ts';
import { quiz } from '../../quiz.ts';
import { always } from '../space.ts';

const ids = ['a-0', 'b-0', 'c-0', 'd-0', 'e-0', 'f-0'];
const planned = (state: Planned['state'], start = '2026-11-23'): Planned => ({ state, start });
const anyPlan: fc.Arbitrary<Plan> = fc.dictionary(
  fc.constantFrom(...ids),
  fc.record({
    state: fc.constantFrom('active' as const, 'aside' as const, 'done' as const),
    start: fc.constantFrom('2026-11-01', '2026-12-01'),
  }),
);

describe('the one list of moves', () => {
  test('has the moves being made first, by their start, then those proposed in their order, then those taken out of the plan', () => {
    const plan = { 'e-0': planned('active', '2026-12-01'), 'c-0': planned('active'), 'f-0': planned('aside') };
    expect(moveListOf([], plan, ['a-0', 'c-0', 'b-0'])).toEqual(['c-0', 'e-0', 'a-0', 'b-0', 'f-0']);
  });

  test('names each move once, and none that is done but for those that just were', () => {
    always([anyPlan, fc.subarray(ids), fc.subarray(ids)], (plan, proposed, before) => {
      const list = moveListOf(before, plan, proposed);
      expect(new Set(list).size).toBe(list.length);
      expect(list.every((id) => plan[id]?.state !== 'done')).toBe(true);
      for (const [id, { state }] of Object.entries(plan)) if (state !== 'done') expect(list).toContain(id);
    });
  });

  test('keeps the order it was shown in, whatever is taken, dated, done or proposed since', () => {
    always([anyPlan, anyPlan, fc.subarray(ids), fc.subarray(ids)], (plan, later, proposed, newly) => {
      const shown = moveListOf([], plan, proposed);
      const done = shown.filter((id) => later[id]?.state === 'done');
      const next = moveListOf(shown, later, newly, done);
      const stayed = next.filter((id) => shown.includes(id));
      expect(stayed).toEqual(shown.filter((id) => stayed.includes(id)));
      expect(next.slice(0, stayed.length)).toEqual(stayed);
      expect(stayed).toEqual(expect.arrayContaining(done));
    });
  });

  test('a start that is changed moves nothing', () => {
    const first = moveListOf([], { 'a-0': planned('active', '2026-11-01'), 'b-0': planned('active', '2026-11-02') }, []);
    expect(moveListOf(first, { 'a-0': planned('active', '2026-12-31'), 'b-0': planned('active', '2026-11-02') }, [])).toEqual(
      first,
    );
  });
});

describe('why there is no move', () => {
  const items = (level: 3 | 'unsure') =>
    Object.fromEntries(
      quiz.dimensions.flatMap(({ items: all }) => all.flatMap(({ id, derived }) => (derived ? [] : [[id, level]]))),
    );
  const context = {
    size: 'from-500',
    hours: 'from-1',
    reasons: ['touch', 'help'],
    horizons: { short: 'job', medium: 'job', long: 'job' },
  };

  test('is that nothing is left to gain, that nothing is so far, or that no such question has an answer', () => {
    const reasonOf = (answers: Parameters<typeof resultOf>[1]) => {
      const result = resultOf(quiz, answers);
      expect(result.advice).toEqual([]);
      return noMovesReason(result);
    };
    expect(reasonOf({ ...context, items: items(3) })).toBe('allDone');
    expect(reasonOf({ ...context, items: { ...items(3), feed: 'unsure' } })).toBe('noMovesSoFar');
    expect(reasonOf({ items: { purpose: 3 } })).toBe('noMovesSoFar');
    expect(reasonOf({ size: 'from-500' })).toBe('noMoves');
    expect(reasonOf({ items: items('unsure') })).toBe('noMoves');
  });
});
