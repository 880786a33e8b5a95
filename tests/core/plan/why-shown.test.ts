/** Why the moves on view are those, for any answers and any state of the plan. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localize } from '../../../src/core/format/localize.ts';
import { moveListOf, movesShown } from '../../../src/core/plan/move-list.ts';
import { mostActive, moveId, moveIdsIn, moveOf, trimmed, type Plan, type Planned } from '../../../src/core/plan/plan.ts';
import { whyShown, whyShownInWords } from '../../../src/core/plan/why-shown.ts';
import { itemsOf, type Level } from '../../../src/core/quiz/quiz.ts';
import { highRiskOn } from '../../../src/core/scoring/high-risk.ts';
import { resultOf } from '../../../src/core/scoring/result.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { quiz } from '../../quiz.ts';
import { always, anyAnswers, completeAnswers } from '../space.ts';

const allMoves = itemsOf(quiz).flatMap(({ item }) => item.moves.map((_, from) => moveId(item.id, from as Level)));
const anyPlan: fc.Arbitrary<Plan> = fc
  .dictionary(
    fc.constantFrom(...allMoves),
    fc.record({
      state: fc.constantFrom<Planned['state']>('active', 'active', 'aside', 'done'),
      start: fc.constantFrom('2026-11-01', '2026-12-01'),
    }),
    { maxKeys: 8 },
  )
  .map(trimmed);

type Answered = Parameters<typeof resultOf>[1];
/** What a page shows of a result and a plan, after it has shown another one. */
function pageOf(answers: Answered, plan: Plan, before: readonly string[] = []) {
  const result = resultOf(quiz, answers);
  const proposed = result.advice.map(({ item, from }) => moveId(item, from));
  const lowers = (id: string) => {
    const item = moveOf(quiz, id)?.item.id;
    return item === undefined ? undefined : highRiskOn(quiz, result.risks, item);
  };
  const risky = proposed.filter(lowers);
  const shown = moveListOf(before, plan, proposed, [], risky).slice(0, movesShown);
  return { result, proposed, lowers, risky, shown, why: whyShown(quiz, result, plan, shown) };
}

describe('the moves on view', () => {
  test('of a new list, one lowers a high risk, unless the plan holds all their places or none is left that does', () => {
    let held = 0;
    always([completeAnswers, anyPlan], (answers, plan) => {
      const { risky, lowers, shown } = pageOf(answers, plan);
      const left = risky.filter((id) => plan[id]?.state !== 'done');
      if (left.length === 0 || moveIdsIn(plan, 'active').length === mostActive) return;
      held += 1;
      expect(shown.some(lowers)).toBe(true);
    });
    expect(held).toBeGreaterThan(0);
  });

  test('are there for a reason each, and each reason holds', () => {
    always(
      [fc.oneof(anyAnswers, completeAnswers), anyPlan, fc.oneof(fc.constant([]), fc.subarray(allMoves))],
      (answers, plan, before) => {
        const { result, proposed, lowers, shown, why } = pageOf(answers, plan, before);
        const chosen = shown.filter((id) => plan[id]?.state === 'active' || !proposed.includes(id));
        expect(why.chosen).toBe(chosen.length);
        expect(why.chosen + why.ranked + (why.risk ? 1 : 0)).toBe(shown.length);
        if (why.risk) {
          expect(shown).toContain(why.risk.move);
          expect(chosen).not.toContain(why.risk.move);
          expect(lowers(why.risk.move)).toBe(why.risk.risk);
        }
        const open = proposed.filter((id) => !['active', 'done'].includes(plan[id]?.state ?? '') && id !== why.risk?.move);
        const ranked = shown.filter((id) => !chosen.includes(id) && id !== why.risk?.move);
        expect(why.kept).toBe(open.slice(0, ranked.length).some((id) => !ranked.includes(id)));
        if (why.aimless) expect(moveOf(quiz, shown[0] ?? '')?.item.derived).toBe('horizons');
        if (why.alone !== undefined) expect(result.advice.every(({ dimension }) => dimension === why.alone)).toBe(true);
        if (why.slow)
          expect(result.advice.some(({ item, from, slow }) => slow && !shown.includes(moveId(item, from)))).toBe(true);
      },
    );
  });

  test('are the only ones that its sentences name', () => {
    for (const locale of ['fr', 'en'] as const) {
      const t = strings(locale).result.page;
      const marked = Object.fromEntries(allMoves.map((id) => [id, `<${id}>`]));
      const words = localize(quiz, locale);
      const names = { ...Object.fromEntries([...words.dimensions, ...words.risks].map(({ id, name }) => [id, name])), ...marked };
      always([completeAnswers, anyPlan], (answers, plan) => {
        const { result, proposed, shown, why } = pageOf(answers, plan);
        const says = whyShownInWords(locale, t, why, quiz.saturation.dimensions, names);
        for (const [, id] of says.matchAll(/<(.+?)>/g)) expect(shown).toContain(id);
        expect(says).not.toMatch(/[{}]|undefined/);
        // The three that raise the total the most: all three are, and none has its place for another reason.
        if (says.includes(t.movesLead) || says.includes(t.movesLeadOneDimension.split('{')[0] ?? '?')) {
          expect(shown).toEqual(proposed.slice(0, movesShown));
          expect(result.advice.slice(0, movesShown).every(({ risk }) => risk === undefined)).toBe(true);
        }
      });
    }
  });
});
