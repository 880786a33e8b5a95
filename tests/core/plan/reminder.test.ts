import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plusDays } from '../../../src/core/format/day.ts';
import { planDays } from '../../../src/core/plan/plan.ts';
import { reminderOf, reminderText } from '../../../src/core/plan/reminder.ts';
import { anyDay, anySaved } from '../documents.ts';
import { always } from '../space.ts';

const today = '2026-11-23';
const ago = (days: number) => plusDays(today, -days);
const result = (days: number) => ({ date: `${ago(days)}T09:05:00`, model: 1, answers: {} });
const move = (days: number, state = 'active') => ({ state, start: ago(days) });

describe('a reminder is due', () => {
  test('thirty days after the latest result, when no move is being made', () => {
    for (const [days, due] of [
      [0, false],
      [29, false],
      [planDays.check, true],
      [400, true],
    ] as const) {
      const reminder = reminderOf({ results: { a: result(500), b: result(days) } }, today);
      expect(reminder).toEqual(due ? { since: 'result', days, done: [], active: [] } : undefined);
    }
  });

  test('thirty days after the plan began, whatever the results say, and says where the moves stand', () => {
    const plan = { 'purpose-0': move(45), 'give-1': move(3), 'reply-0': move(90, 'done'), 'feed-2': move(80, 'aside') };
    expect(reminderOf({ plan, results: { a: result(2) } }, today)).toEqual({
      since: 'plan',
      days: 45,
      done: ['reply-0'],
      active: ['purpose-0', 'give-1'],
    });
    expect(reminderOf({ plan: { 'give-1': move(3) }, results: { a: result(200) } }, today)).toBeUndefined();
  });

  test('again thirty days after it was put away, not before', () => {
    const results = { a: result(100) };
    for (const days of [0, 1, 29]) expect(reminderOf({ results, dismissed: ago(days) }, today)).toBeUndefined();
    for (const days of [30, 90]) expect(reminderOf({ results, dismissed: ago(days) }, today)).toMatchObject({ days: 100 });
  });

  test('never without a result or a plan', () => {
    for (const document of [{}, { results: {}, plan: {} }, { plan: { 'give-1': move(90, 'done') } }, { dismissed: ago(90) }])
      expect(reminderOf(document, today)).toBeUndefined();
  });
});

describe('a clock that is wrong', () => {
  test('set back a year, reminds of nothing that has not happened yet', () => {
    const document = { results: { a: result(40) }, plan: { 'purpose-0': move(35) } };
    expect(reminderOf(document, plusDays(today, -365))).toBeUndefined();
    expect(reminderOf(document, today)).toMatchObject({ days: 35 });
  });

  test('once set forward, does not silence it for ever', () => {
    const results = { a: result(-3650), b: result(60) };
    expect(reminderOf({ results, dismissed: ago(-3650) }, today)).toMatchObject({ since: 'result', days: 60 });
    expect(reminderOf({ results, plan: { 'purpose-0': move(-3650) } }, today)).toMatchObject({ since: 'result', days: 60 });
  });

  test('is not supposed when a move starts within the length of a plan: it is waited for', () => {
    for (const days of [1, planDays.retake])
      expect(reminderOf({ results: { a: result(60) }, plan: { 'purpose-0': move(-days) } }, today)).toBeUndefined();
  });
});

test('a reminder never speaks of the future, nor before its time, in any document on any day', () => {
  always([anySaved, anyDay], ({ results, plan, rest }, day) => {
    const reminder = reminderOf({ results, plan, dismissed: rest['dismissed'] }, day);
    if (reminder) expect(reminder.days).toBeGreaterThanOrEqual(planDays.check);
    expect(reminderOf({ results, plan, dismissed: day }, day)).toBeUndefined();
  });
});

test('parts of any form are borne with', () => {
  const any = fc.jsonValue();
  always([any, any, any, anyDay], (results, plan, dismissed, day) => {
    expect(() => reminderOf({ results, plan, dismissed }, day)).not.toThrow();
    const table = { results: { a: results, b: result(60) }, plan: { 'x-1': plan } };
    expect(reminderOf(table, today)?.since ?? 'result').toMatch(/plan|result/);
  });
});

describe('a reminder in words', () => {
  const words = {
    plan: 'Plan: {n}.',
    result: 'Result: {n}.',
    done: { one: 'Done: {n}.', other: 'All done: {n}.' },
    active: { one: 'Now: {list}.', other: 'Under way: {list}.' },
  };
  const names = { give: 'Giving', purpose: 'A $& purpose' };

  test('names the moves being made by their habits, and leaves out what there is none of', () => {
    const plan = { since: 'plan', days: 1200, done: ['reply-0'], active: ['purpose-0', 'give-1', 'gone-2'] } as const;
    expect(reminderText({ ...plan, done: [...plan.done], active: [...plan.active] }, words, names, 'en')).toBe(
      'Plan: 1,200. Done: 1. Under way: A $& purpose, Giving.',
    );
    expect(reminderText({ since: 'result', days: 30, done: [], active: [] }, words, names, 'en')).toBe('Result: 30.');
    expect(reminderText({ since: 'plan', days: 30, done: [], active: ['gone-2'] }, words, names, 'en')).toBe('Plan: 30. Now: 1.');
  });
});

test('the text of these functions needs nothing around it: it is what runs in a page', () => {
  const alone = new Function(`return [${reminderOf.toString()},${reminderText.toString()}]`) as () => [
    typeof reminderOf,
    typeof reminderText,
  ];
  const [of, textOf] = alone();
  const none = { one: '', other: '' };
  always([anySaved, anyDay], ({ results, plan, rest }, day) => {
    const document = { results, plan, dismissed: rest['dismissed'] };
    const reminder = of(document, day);
    expect(reminder).toEqual(reminderOf(document, day));
    if (reminder) expect(textOf(reminder, { plan: '', result: '', done: none, active: none }, {}, 'fr')).toBeTypeOf('string');
  });
});
