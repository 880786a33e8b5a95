import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  pileBars,
  weekBudget,
  pilesLayout,
  wishLimits,
  minutesPerPerson,
  piles,
  pilesOf,
  tasks,
  defaultWishes,
} from '../../../src/core/figures/piles.ts';
import { chapterTexts, quiz } from '../../quiz.ts';

const contacts = fc.integer({ min: 1, max: 30_000 });
const minutes = fc.integer({ min: 1, max: 1200 });
const wishes = fc.record({
  close: fc.integer(wishLimits.close),
  nurture: fc.integer(wishLimits.nurture),
  inTwenty: fc.integer(wishLimits.inTwenty),
});
const sum = (numbers: Record<string, number>) => Object.values(numbers).reduce((a, b) => a + b, 0);

describe('the piles', () => {
  test('hold every contact once', () => {
    fc.assert(
      fc.property(contacts, wishes, (n, wished) => {
        const people = pilesOf(n, wished);
        expect(sum(people)).toBe(n);
        for (const pile of piles) {
          expect(Number.isInteger(people[pile])).toBe(true);
          expect(people[pile]).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('are as the reader wishes as long as there are contacts enough', () => {
    fc.assert(
      fc.property(fc.integer({ min: 500, max: 30_000 }), wishes, (n, wished) => {
        const { close, nurture, part } = pilesOf(n, wished);
        expect({ close, nurture }).toEqual({ close: wished.close, nurture: wished.nurture });
        expect(Math.abs(part * 20 - n * wished.inTwenty)).toBeLessThanOrEqual(10);
      }),
    );
  });
});

describe('the budget', () => {
  test('is whole minutes that add up to the week, none for those left alone', () => {
    fc.assert(
      fc.property(contacts, minutes, wishes, (n, week, wished) => {
        const budget = weekBudget(week, pilesOf(n, wished));
        expect(sum(budget)).toBe(week);
        for (const spent of Object.values(budget)) expect(Number.isInteger(spent) && spent >= 0).toBe(true);
        expect(budget.alone).toBe(0);
        expect(budget.part).toBeLessThanOrEqual(10);
      }),
    );
  });

  test('of an hour is the chapter’s', () => {
    const people = pilesOf(12_000, defaultWishes);
    expect(weekBudget(60, people)).toEqual({ close: 20, nurture: 15, alone: 0, part: 5, dormant: 10, inbox: 10 });
    for (const locale of ['fr', 'en']) {
      const rows = [...(chapterTexts[`${locale}/act.mdx`] ?? '').matchAll(/^\| (\d+) \| /gm)].map((row) => Number(row[1]));
      expect(rows).toEqual([20, 15, 10, 10, 5]);
    }
    expect([minutesPerPerson(20, 15), minutesPerPerson(15, 100)].map(Math.round)).toEqual([69, 8]);
  });

  test('gives more to a pile that has more people, and the same weight to each of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 1200 }), wishes, (week, wished) => {
        const people = pilesOf(30_000, wished);
        const budget = weekBudget(week, people);
        const more = weekBudget(week, pilesOf(30_000, { ...wished, close: wished.close + 5 }));
        expect(more.close).toBeGreaterThanOrEqual(budget.close);
        expect(more.nurture).toBeLessThanOrEqual(budget.nurture);
        // Each is off by less than a minute from its exact share.
        const exact = (budget.close + budget.nurture) * (80 * people.close);
        expect(Math.abs(budget.close - exact / (80 * people.close + 9 * people.nurture))).toBeLessThan(2);
      }),
    );
  });

  test('of every band of hours is in whole minutes', () => {
    for (const { perWeek } of quiz.hours.options)
      expect(sum(weekBudget(perWeek * 60, pilesOf(10_000, defaultWishes)))).toBe(perWeek * 60);
  });
});

test('nobody, nothing each', () => {
  expect(minutesPerPerson(10, 0)).toBe(0);
});

describe('the bars', () => {
  const drawn = (n: number, week: number, wished: typeof defaultWishes) => {
    const people = pilesOf(n, wished);
    const budget = weekBudget(week, people);
    return { people, budget, bars: pileBars(people, budget) };
  };

  test('stand apart, in the order of the piles, inside the drawing', () => {
    fc.assert(
      fc.property(contacts, minutes, wishes, (n, week, wished) => {
        const { bars } = drawn(n, week, wished);
        expect(bars.map(({ id }) => id)).toEqual([...piles, 'tasks']);
        let end = 0;
        for (const { x, width, middle, y, height, depth } of bars) {
          expect(x).toBeGreaterThan(end);
          expect(x + width / 2).toBe(middle);
          end = x + width;
          // Room for the number over a bar and for the minutes under it.
          expect(y).toBeGreaterThanOrEqual(18);
          expect(y + height).toBeCloseTo(pilesLayout.ground, 6);
          expect(pilesLayout.under + depth + 16).toBeLessThan(pilesLayout.height);
        }
        expect(end).toBeLessThan(100);
      }),
    );
  });

  test('are as high as their people and as deep as their minutes, but nobody disappears', () => {
    fc.assert(
      fc.property(contacts, minutes, wishes, (n, week, wished) => {
        const { people, budget, bars } = drawn(n, week, wished);
        const spent = (id: string) =>
          id === 'tasks' ? tasks.reduce((all, task) => all + budget[task], 0) : budget[id as (typeof piles)[number]];
        const scale = Math.max(...bars.map(({ depth }) => depth)) / Math.max(...bars.map(({ id }) => spent(id)));
        for (const { id, height, depth } of bars) {
          expect(depth).toBeCloseTo(spent(id) * scale, 0);
          if (id === 'tasks') continue;
          expect(height > 0).toBe(people[id] > 0);
          if (height > 1.5) expect(height).toBeCloseTo((people[id] / n) * pilesLayout.above, 0);
        }
      }),
    );
  });
});
