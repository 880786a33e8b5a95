import { describe, expect, test } from 'vitest';
import { adviceFor, effortOf, type Advice } from '../../../src/core/scoring/advice.ts';
import { setAnswer } from '../../../src/core/quiz/set-answer.ts';
import { none, type Answers } from '../../../src/core/quiz/answers.ts';
import { itemsOf, type Level } from '../../../src/core/quiz/quiz.ts';
import { resultOf } from '../../../src/core/scoring/result.ts';
import { scoreAnswers } from '../../../src/core/scoring/score.ts';
import { quiz } from '../../quiz.ts';
import { cases } from '../../seed.ts';
import { readers } from '../random.ts';
import {
  contactsOf,
  dimensionScores,
  hoursOf,
  itemsIn,
  levelsIn,
  namedBy,
  primary,
  profileIn,
  slowFrom,
  totalOf,
  weights,
} from '../restated.ts';
import { behaviours } from '../space.ts';

const crowd = readers(2, 2000);
const adviceOn = (answers: Answers): Advice[] => resultOf(quiz, answers).advice;
const firstThree = (answers: Answers): string[] =>
  adviceOn(answers)
    .slice(0, 3)
    .map(({ item }) => item);
const dimensionOf = (item: string): string => Object.keys(itemsIn).find((id) => itemsIn[id]?.includes(item)) ?? '';
const movesOf = (item: string) => itemsOf(quiz).find((each) => each.item.id === item)?.item.moves ?? [];

/** Points of each level gained, 0→1, 1→2, 2→3. */
const worth = [4, 3, 2];
const times: Record<string, number> = { once: 1, day: 90, week: 13, month: 3 };

/** The exact gain of a move as it counts in the order, as a fraction of whole numbers. */
function exactGain(answers: Answers, item: string): { over: bigint; under: bigint } {
  const known = levelsIn(answers);
  const dimension = dimensionOf(item);
  const weight = (id: string) => weights[primary(answers) ?? 'none']?.[id] ?? 0;
  const present = Object.keys(dimensionScores(known)).reduce((sum, id) => sum + weight(id), 0);
  const counted = itemsIn[dimension]?.filter((id) => known[id] !== undefined).length ?? 0;
  const hours = hoursOf[answers.hours ?? ''];
  const contacts = contactsOf[answers.size ?? '']?.middle;
  const saturated = hours !== undefined && contacts !== undefined && (hours * 52 * 3600) / contacts < 30;
  const quarters = saturated && (dimension === 'ties' || dimension === 'care') ? 5 : 4;
  const points = worth[known[item] ?? 0] ?? 0;
  return { over: BigInt(100 * points * weight(dimension) * quarters), under: BigInt(9 * counted * present * 4) };
}

const effort = (answers: Answers, item: string): number => {
  const { minutes, every } = movesOf(item)[levelsIn(answers)[item] ?? 0] ?? { minutes: 0, every: 'once' };
  return minutes * (times[every] ?? 0);
};

/** Why one move comes before another: what tells them apart first. */
function reason(answers: Answers, a: string, b: string): { by: 'gain' | 'effort' | 'id'; sign: number } {
  const [one, two] = [exactGain(answers, a), exactGain(answers, b)];
  const gain = two.over * one.under - one.over * two.under;
  if (gain !== 0n) return { by: 'gain', sign: gain > 0n ? 1 : -1 };
  const minutes = effort(answers, a) - effort(answers, b);
  return minutes === 0 ? { by: 'id', sign: a < b ? -1 : 1 } : { by: 'effort', sign: minutes };
}

/** The moves of an answer set in product.md's order. */
function ordered(answers: Answers): string[] {
  const known = levelsIn(answers);
  const aimless = known['horizons'] === 0;
  const rest = Object.keys(known).filter((item) => known[item] !== 3 && !(aimless && item === 'horizons'));
  const sorted = [...(aimless ? ['horizons'] : []), ...rest.sort((a, b) => reason(answers, a, b).sign)];
  const slow = (item: string) => isSlow(answers, item);
  let list = [...sorted.filter((item) => !slow(item)), ...sorted.filter(slow)];
  const put = (...start: string[]) => (list = [...start, ...list.filter((item) => !start.includes(item))]);
  const dimensionsOf = (...items: string[]) => new Set(items.map(dimensionOf)).size;
  if (list.length < 3) return list;

  let [one, two, three] = list as [string, string, string];
  const foreign = list.find((item) => dimensionOf(item) !== dimensionOf(one));
  if (dimensionsOf(one, two, three) === 1 && foreign !== undefined) put(one, two, foreign);

  [one, two, three] = list as [string, string, string];
  const high = resultOf(quiz, answers).risks.flatMap(({ id, level }) => (level === 'high' ? (namedBy[id] ?? []) : []));
  const touching = list.find((item) => high.includes(item));
  if (touching === undefined || [one, two, three].includes(touching)) return list;
  return dimensionsOf(one, two, touching) === 1 ? put(one, touching, three) : put(one, two, touching);
}

const isSlow = (answers: Answers, item: string): boolean =>
  (contactsOf[answers.size ?? '']?.from ?? 0) >= 5000 &&
  slowFrom[item] !== undefined &&
  slowFrom[item] === levelsIn(answers)[item];

describe('the order', () => {
  test('is by exact gain, more for ties and care when attention is saturated, then effort, then id; then by three rules', () => {
    for (const answers of readers(4, cases(3000))) expect(adviceOn(answers).map(({ item }) => item)).toEqual(ordered(answers));
  });

  test('says which moves are slow, and no other', () => {
    for (const answers of crowd)
      for (const { item, slow } of adviceOn(answers)) expect(slow ?? false).toBe(isSlow(answers, item));
  });

  test('touches a high risk whenever one of its items has a move left', () => {
    for (const answers of readers(6, cases(2000))) {
      const { risks, levels, advice } = resultOf(quiz, answers);
      const high = risks.flatMap(({ id, level }) => (level === 'high' ? (namedBy[id] ?? []) : []));
      const left = high.filter((item) => levels[item] !== undefined && levels[item] !== 3);
      const three = advice.slice(0, 3).map(({ item }) => item);
      if (left.length > 0) expect(left.filter((item) => three.includes(item))).not.toEqual([]);
      for (const { item, risk } of advice) if (risk) expect(namedBy[risk]).toContain(item);
    }
  });

  test('is told by each of gain, effort and id among those readers', () => {
    const reasons = crowd.slice(0, 300).flatMap((answers) => {
      const list = ordered(answers).slice(3);
      return list.slice(1).map((item, at) => reason(answers, list[at] ?? '', item).by);
    });
    expect(new Set(reasons)).toEqual(new Set(['gain', 'effort', 'id']));
  });

  test('changes for some reader when attention becomes saturated', () => {
    const order = (answers: Answers, hours: string) => firstThree({ ...answers, size: 'at-cap', hours });
    expect(crowd.some((answers) => order(answers, 'under-1').join() !== order(answers, 'over-7').join())).toBe(true);
  });

  test('counts a move by the minutes it takes over the 90 days of a plan', () => {
    expect((['once', 'month', 'week', 'day'] as const).map((every) => effortOf({ minutes: 10, every }))).toEqual([
      10, 30, 130, 900,
    ]);
  });

  test('puts the horizons first when no horizon that was answered has an objective', () => {
    for (const answers of crowd) {
      const aimless: Answers = { ...answers, horizons: { medium: none } };
      expect(adviceOn(aimless)[0]).toMatchObject({ item: 'horizons', from: 0 });
    }
  });

  test('brings a second dimension into the first three whenever one has a move', () => {
    for (const answers of crowd) {
      const advice = adviceOn(answers);
      const available = new Set(advice.map(({ dimension }) => dimension)).size;
      const shown = new Set(advice.slice(0, 3).map(({ dimension }) => dimension)).size;
      expect(shown).toBeGreaterThanOrEqual(Math.min(2, available));
    }
    // Whose first three would be of one dimension, had they not been made to differ.
    const lopsided: Answers = { horizons: { short: none }, items: { purpose: 0, criterion: 0, review: 0, feed: 2 } };
    expect(adviceOn(lopsided).map(({ dimension }) => dimension)).toEqual(['cap', 'cap', 'care', 'cap', 'cap']);
  });
});

describe('a move', () => {
  test('is there for each item with a level under 3, and for no other', () => {
    for (const answers of crowd) {
      const open = Object.entries(levelsIn(answers)).filter(([, level]) => level !== 3);
      const advice = adviceOn(answers);
      expect(Object.fromEntries(advice.map(({ item, from }) => [item, from]))).toEqual(Object.fromEntries(open));
      expect(advice).toHaveLength(open.length);
      for (const { item, dimension } of advice) expect(dimension).toBe(dimensionOf(item));
    }
  });

  test('shows the profile that taking it gives', () => {
    for (const answers of crowd) {
      const known = levelsIn(answers);
      const contacts = contactsOf[answers.size ?? '']?.from;
      const before = dimensionScores(known);
      for (const { item, from, profile } of adviceOn(answers)) {
        const after = dimensionScores({ ...known, [item]: (from + 1) as Level });
        const [then, now] = [profileIn(after, contacts), profileIn(before, contacts)];
        expect(profile).toBe(then === now ? undefined : then);
      }
    }
  });

  test('of a behaviour is worth what answering one level higher changes', () => {
    for (const answers of crowd.slice(0, 1000)) {
      const objective = primary(answers);
      for (const { item, from } of adviceOn(answers)) {
        if (!behaviours.includes(item)) continue;
        const after = setAnswer(answers, { id: 'item', item, value: (from + 1) as Level });
        const raised = dimensionScores({ ...levelsIn(answers), [item]: (from + 1) as Level });
        expect(scoreAnswers(quiz, after).total).toBe(totalOf(raised, objective));
      }
    }
  });

  test('is not there without an answer', () => {
    expect(adviceOn({})).toEqual([]);
    expect(adviceFor(quiz, { levels: {}, seconds: 1, aimless: true, missing: [] })).toEqual([]);
  });
});
