import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysFrom, isDay, plusDays } from '../../../src/core/format/day.ts';
import { nextWorkday, weekdayOf } from '../../../src/core/format/workday.ts';
import { isMoment } from '../../../src/core/format/moment.ts';
import { day, span } from '../../../src/core/format/date.ts';
import { always } from '../space.ts';

const anyDay = fc
  .date({ min: new Date('1971-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('days add up, across months, leap years and changes of the clock', () => {
  always([anyDay, fc.integer({ min: -2000, max: 2000 })], (from, days) => {
    const to = plusDays(from, days);
    expect(isDay(to)).toBe(true);
    expect(daysFrom(from, to)).toBe(days);
    expect(plusDays(to, -days)).toBe(from);
  });
  expect(plusDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(plusDays('2026-12-31', 90)).toBe('2027-03-31');
});

test('the next working day is within three days, and never on a weekend', () => {
  always([anyDay], (from) => {
    const next = nextWorkday(from);
    expect([1, 2, 3, 4, 5]).toContain(weekdayOf(next));
    const skipped = Array.from({ length: daysFrom(from, next) - 1 }, (_, at) => weekdayOf(plusDays(from, at + 1)));
    expect(skipped.every((weekday) => weekday === 0 || weekday === 6)).toBe(true);
  });
  expect(nextWorkday('2026-11-27')).toBe('2026-11-30');
  expect(nextWorkday('2026-11-30')).toBe('2026-12-01');
});

test.each(['2026-02-30', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', '', 'today', null, 20261123, ['2026-11-23'], {}])(
  'no calendar has the day %j',
  (value) => {
    expect(isDay(value)).toBe(false);
    expect(isMoment(value)).toBe(false);
  },
);

test.each(['2026-11-23T24:00:00', '2026-11-23T09:05', '2026-02-30T09:05:00', '2026-11-23T09:05:00Z', '2026-11-23 09:05:00'])(
  'no clock has the moment %s',
  (value) => expect(isMoment(value)).toBe(false),
);

test('what is neither a day nor a moment is told without an exception', () => {
  always([fc.anything()], (value) => {
    expect([true, false]).toContain(isDay(value));
    expect([true, false]).toContain(isMoment(value));
  });
  expect(isMoment('2026-11-23T23:59:59')).toBe(true);
});

test('minutes are said in hours from sixty up', () => {
  expect([0, 25, 60, 200].map(span)).toEqual(['0\u00A0min', '25\u00A0min', '1\u00A0h', '3\u00A0h\u00A020\u00A0min']);
});

test('a day is never parted from its month, and the first of a month is an ordinal in French', () => {
  expect([day('fr', '2026-08-01'), day('fr', '2026-08-21'), day('en', '2026-08-01')]).toEqual([
    '1er\u00A0août 2026',
    '21\u00A0août 2026',
    'August\u00A01, 2026',
  ]);
});
