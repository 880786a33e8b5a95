import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agesOf, monthsSince } from '../../../../src/core/network/measure/ages.ts';
import { arrivalsOf } from '../../../../src/core/network/measure/arrivals.ts';
import { cap, headroomOf } from '../../../../src/core/network/measure/headroom.ts';
import { percentages } from '../../../../src/core/network/base/percentages.ts';
import { monthAfter } from '../../../../src/core/network/base/partial-date.ts';
import { anyOn, today } from '../people.ts';

const sum = (all: readonly { n: number }[]) => all.reduce((total, { n }) => total + n, 0);
const anyDates = fc.array(anyOn, { maxLength: 60 });

test('everybody is in a year, undated or to come, and the last total counts all the years', () => {
  fc.assert(
    fc.property(anyDates, (dates) => {
      const { years, months, undated, future } = arrivalsOf(dates, today);
      const come = dates.filter((on) => on > 0 && on <= today);
      expect([undated, future]).toEqual([dates.filter((on) => on === 0).length, dates.filter((on) => on > today).length]);
      expect([sum(years), years.at(-1)?.total ?? 0, months.at(-1)?.total ?? 0]).toEqual(Array(3).fill(come.length));
      expect(sum(months)).toBe(come.filter((on) => on % 10_000 >= 100).length);
    }),
  );
});

test('years and months follow one another without a gap, from the first arrival to today', () => {
  fc.assert(
    fc.property(fc.array(anyOn, { minLength: 1 }), (dates) => {
      const { years, months } = arrivalsOf(dates, today);
      if (years.length === 0) return;
      expect(years.map(({ at }) => at)).toEqual(years.map((_, n) => (years[0]?.at ?? 0) + n));
      expect(months.map(({ at }) => at)).toEqual(months.map((_, n) => monthAfter(months[0]?.at ?? 0, n)));
      expect([years.at(-1)?.at, months.at(-1)?.at]).toEqual([2026, 202_611]);
      expect(Math.floor((months[0]?.at ?? 0) / 100)).toBe(years[0]?.at);
      for (const { at, total } of years.slice(0, -1))
        expect(months.find((month) => month.at === at * 100 + 12)?.total).toBe(total);
    }),
  );
});

test('the pace is what came in the last twelve whole months, and no other', () => {
  const pace = (...dates: number[]) => arrivalsOf(dates, today).pace;
  expect([20_251_031, 20_251_101, 20_260_615, 20_261_031, 20_261_101, 20_260_000].map((on) => pace(on))).toEqual([
    0, 1, 1, 1, 0, 0,
  ]);
  expect(arrivalsOf([20_191_231, 20_200_101], 20_200_115).pace).toBe(1);
});

test('the busiest year is the first of those with the most, the median the one by which half had come', () => {
  expect(arrivalsOf([20_150_101, 20_180_101, 20_180_601, 20_200_000, 20_200_200, 20_270_101], today)).toMatchObject({
    busiest: { year: 2018, n: 2 },
    median: 2018,
    future: 1,
  });
  const alone = arrivalsOf([0, 19_990_101], today);
  expect([alone.busiest, alone.median, alone.years, alone.undated]).toEqual([undefined, undefined, [], 2]);
});

test('numbers that are no dates cost neither time nor sense', () => {
  for (const on of [-1e9, 1, 20_269_999, NaN, Infinity, -Infinity, 20_200_101.5]) {
    const { years, months, undated, future } = arrivalsOf([on], today);
    expect(sum(years) + undated + future).toBe(1);
    expect(months.length).toBeLessThan(300);
    expect(agesOf([on], today).groups).toHaveLength(5);
  }
});

test('a month later is the next one', () => {
  expect([monthAfter(202_612, 1), monthAfter(202_601, -1), monthAfter(202_611, -12), monthAfter(202_611, 25)]).toEqual([
    202_701, 202_512, 202_511, 202_812,
  ]);
});

test('ages are whole months, and what the date does not tell is the middle', () => {
  expect(
    [20_261_123, 20_261_024, 20_261_023, 20_251_123, 20_251_124, 20_231_100, 20_240_000, 20_260_000].map((on) =>
      monthsSince(on, today),
    ),
  ).toEqual([0, 0, 1, 12, 11, 36, 28, 4]);
  expect([14, 15].map((day) => monthsSince(20_231_100, 20_261_100 + day))).toEqual([35, 36]);
  expect(monthsSince(20_260_000, 20_260_301)).toBe(0);
});

test('every tie has one age, the percentages add up to 100, and half of the ties are at least as old as the median', () => {
  fc.assert(
    fc.property(anyDates, (dates) => {
      const { groups, median } = agesOf(dates, today);
      const ages = dates.filter((on) => on > 0 && on <= today).map((on) => monthsSince(on, today));
      expect(groups.map(({ from, n }) => [from, n])).toEqual(
        [
          [0, 1],
          [1, 3],
          [3, 5],
          [5, 10],
          [10, 99],
        ].map(([from = 0, to = 0]) => [from, ages.filter((age) => age >= from * 12 && age < to * 12).length]),
      );
      expect(groups.reduce((total, { percent }) => total + percent, 0)).toBe(ages.length > 0 ? 100 : 0);
      const sorted = ages.toSorted((a, b) => a - b);
      expect(median).toBe(sorted[Math.floor(sorted.length / 2)]);
    }),
  );
});

test('percentages are whole, add up to 100, are within one of the exact ones and keep their order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1 }), (counts) => {
      const all = counts.reduce((a, b) => a + b, 0);
      const percents = percentages(counts);
      expect(percents.reduce((a, b) => a + b, 0)).toBe(all > 0 ? 100 : 0);
      percents.forEach((percent, at) => {
        expect(Math.abs(percent - (100 * (counts[at] ?? 0)) / (all || 1))).toBeLessThan(1);
        percents.forEach((other, nth) => {
          if ((counts[at] ?? 0) > (counts[nth] ?? 0)) expect(percent).toBeGreaterThanOrEqual(other);
        });
      });
    }),
  );
});

test('the room and the pace say in how many months the cap is reached: not a month before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: cap + 100 }), fc.integer({ min: 0, max: 5000 }), (contacts, pace) => {
      const headroom = headroomOf(contacts, pace, today);
      expect(headroom.kind === 'reached').toBe(contacts >= cap);
      if (headroom.kind === 'reached') return;
      expect(headroom.left).toBe(cap - contacts);
      const { months, month } = headroom.full ?? { months: Infinity, month: 0 };
      expect(headroom.full === undefined).toBe(pace * 50 < headroom.left);
      if (!headroom.full) return;
      expect(months * pace).toBeGreaterThanOrEqual(headroom.left * 12);
      expect((months - 1) * pace).toBeLessThan(headroom.left * 12);
      expect(month).toBe(monthAfter(202_611, months));
    }),
  );
  expect(headroomOf(29_993, 7, today)).toEqual({ kind: 'open', left: 7, full: { month: 202_711, months: 12 } });
});
