import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  timeLayout,
  dunbarCircles,
  contactsAfter,
  discsOf,
  horizonYears,
  pageCount,
  pagesRead,
  circlePercent,
  pageLines,
  timesDunbar,
  forecastPlot,
  forecastCap,
  wordsRead,
  yearsAndMonths,
} from '../../../src/core/figures/time.ts';

const cap = 30_000;
const contacts = fc.integer({ min: 1, max: cap });
const rate = fc.integer({ min: 1, max: 300 });
const seconds = fc.double({ min: 0, max: 8000, noNaN: true });

describe('the discs', () => {
  test('have areas in proportion to their numbers', () => {
    fc.assert(
      fc.property(contacts, (n) => {
        const discs = discsOf(n);
        const widest = Math.max(...discs.map(({ r }) => r));
        const most = Math.max(...discs.map((disc) => disc.n));
        for (const disc of discs) expect((disc.r / widest) ** 2).toBeCloseTo(disc.n / most, 3);
      }),
    );
  });

  test('are the circles and the reader’s contacts, from the smallest, resting on one point inside the box', () => {
    fc.assert(
      fc.property(contacts, (n) => {
        const discs = discsOf(n);
        expect(discs.filter(({ mine }) => mine).map((disc) => disc.n)).toEqual([n]);
        expect(discs.filter(({ mine }) => !mine).map((disc) => disc.n)).toEqual([...dunbarCircles]);
        expect(discs.map((disc) => disc.n)).toEqual(discs.map((disc) => disc.n).sort((a, b) => a - b));
        for (const { cx, cy, r, top } of discs) {
          expect(cy + r).toBeCloseTo(timeLayout.discsHeight - 10, 1);
          expect(cy - r).toBeCloseTo(top, 1);
          expect(cx - r).toBeGreaterThanOrEqual(0);
          expect(cx + r).toBeLessThan(timeLayout.label);
          expect(top).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('have labels far enough apart to be read, in the same order, inside the box', () => {
    fc.assert(
      fc.property(contacts, (n) => {
        const labels = discsOf(n).map(({ label }) => label);
        for (const [index, label] of labels.entries())
          if (index > 0) expect((labels[index - 1] ?? 0) - label).toBeGreaterThanOrEqual(15.99);
        expect(Math.min(...labels)).toBeGreaterThanOrEqual(10);
        expect(Math.max(...labels)).toBeLessThanOrEqual(timeLayout.discsHeight);
      }),
    );
  });
});

describe('the pages', () => {
  test('are filled from the first, a minute each', () => {
    fc.assert(
      fc.property(seconds, (n) => {
        const { filled, beyond } = pagesRead(n);
        expect(filled).toHaveLength(pageCount);
        expect(filled).toEqual([...filled].sort((a, b) => b - a));
        expect(filled.filter((part) => part > 0 && part < 1).length).toBeLessThanOrEqual(1);
        const drawn = filled.reduce((a, b) => a + b, 0) * 60;
        if (n <= pageCount * 60) expect(drawn).toBeCloseTo(n, 0);
        else expect(Math.abs(drawn + beyond * 60 - n)).toBeLessThanOrEqual(60);
        expect(beyond > 0).toBe(n >= (pageCount + 1) * 60);
      }),
    );
  });

  test('stand apart, and are read from the top', () => {
    const lines = pageLines(Array.from({ length: pageCount }, () => 0.5));
    expect(new Set(lines.map(({ x, y }) => `${x} ${y}`)).size).toBe(pageCount);
    for (const { x, y, bottom, to } of lines) {
      expect(to - y).toBeCloseTo(bottom - to, 6);
      expect(x + 12).toBeLessThanOrEqual(timeLayout.width);
      expect(bottom).toBeLessThan(timeLayout.pagesHeight);
    }
    for (const { y, bottom, to } of pageLines([0, 1])) expect([y + 2, bottom - 2]).toContain(to);
  });

  test('hold 250 words each', () => {
    expect([wordsRead(60), wordsRead(2.4), wordsRead(37.44)]).toEqual([250, 10, 156]);
  });
});

describe('the way to the cap', () => {
  test('takes as many months as it takes, and not one more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: cap - 1 }), rate, (now, perMonth) => {
        const forecast = forecastCap(cap, now, perMonth);
        if (forecast.kind !== 'in') throw new Error(forecast.kind);
        expect(now + forecast.months * perMonth).toBeGreaterThanOrEqual(cap);
        expect(now + (forecast.months - 1) * perMonth).toBeLessThan(cap);
        const { years, months } = yearsAndMonths(forecast.months);
        expect(years * 12 + months).toBe(forecast.months);
        expect(months).toBeLessThan(12);
      }),
    );
  });

  test('never ends without a new contact, and is over at the cap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: cap - 1 }), (now) => {
        expect(forecastCap(cap, now, 0)).toEqual({ kind: 'never' });
      }),
    );
    for (const perMonth of [0, 150]) expect(forecastCap(cap, cap, perMonth)).toEqual({ kind: 'there' });
  });

  test('is the one the chapter tells', () => {
    expect(forecastCap(cap, 12_000, 150)).toEqual({ kind: 'in', months: 120 });
    expect(forecastCap(cap, 27_000, 250)).toEqual({ kind: 'in', months: 12 });
  });

  test('is drawn from today, up to the cap and no further, and meets it when it is said to', () => {
    fc.assert(
      fc.property(contacts, fc.integer({ min: 0, max: 300 }), (now, perMonth) => {
        const { from, to, full, left, right, top, bottom } = forecastPlot(cap, now, perMonth);
        const forecast = forecastCap(cap, now, perMonth);
        expect(from.x).toBe(left);
        expect(to.y).toBeLessThanOrEqual(from.y);
        for (const { x, y } of [from, to]) {
          expect(x).toBeGreaterThanOrEqual(left);
          expect(x).toBeLessThanOrEqual(right);
          expect(y).toBeGreaterThanOrEqual(top);
          expect(y).toBeLessThanOrEqual(bottom);
        }
        expect(full).toBe(forecast.kind === 'there' || (forecast.kind === 'in' && forecast.months <= horizonYears * 12));
        if (full) expect(to.y).toBe(top);
        else expect(to.x).toBe(right);
        if (forecast.kind === 'in' && full)
          expect(((to.x - left) / (right - left)) * horizonYears * 12).toBeCloseTo((cap - now) / perMonth, 0);
      }),
    );
  });

  test('has as many contacts each year as it draws', () => {
    fc.assert(
      fc.property(contacts, fc.integer({ min: 0, max: 300 }), (now, perMonth) => {
        expect(contactsAfter(0, cap, now, perMonth)).toBe(now);
        expect(contactsAfter(5, cap, now, perMonth)).toBe(Math.min(cap, now + 60 * perMonth));
      }),
    );
  });
});

test('circles are told to the precision of the numbers', () => {
  expect([timesDunbar(250), timesDunbar(1000), timesDunbar(10_000)]).toEqual([1.7, 6.7, 67]);
  expect([circlePercent(5, 30_000), circlePercent(150, 10_000), circlePercent(150, 1000)]).toEqual([0.017, 1.5, 15]);
});
