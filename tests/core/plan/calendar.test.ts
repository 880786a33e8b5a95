import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaOf, type ScheduledMove, type Slot } from '../../../src/core/plan/calendar.ts';
import { daysFrom } from '../../../src/core/format/day.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { anyDay, anyMoves, anyTime, anyWeekday } from '../scheduled-moves.ts';
import { always } from '../space.ts';

const { agenda: words } = strings('fr').result.takeAway;
const address = 'https://exemple.quebec/resultat/';
const agenda = (moves: ScheduledMove[], weekday?: number, time = '09:00', now = '2000-01-01T00:00:00') =>
  agendaOf(moves, { weekday, time, now }, words, address);

const one = (every: ScheduledMove['move']['every'], start: string, minutes = 15, id = 'purpose-0'): ScheduledMove => ({
  id,
  start,
  move: { do: 'Écrivez une phrase', start: 'Prenez une feuille.', minutes, every },
});

/** Every time a slot comes, from its beginning to its end, in minutes since the year 2000. */
const times = ({ start, end, repeats }: Slot): [number, number][] => {
  const at = (moment: string) => (Date.parse(`${moment}Z`) - Date.UTC(2000, 0, 1)) / 60_000;
  return Array.from({ length: repeats?.count ?? 1 }, (_, n) => {
    const later = n * (repeats?.days ?? 0) * 1440;
    return [at(start) + later, at(end ?? start) + later];
  });
};

test('slots never overlap, and none begins before the hour that was chosen', () => {
  always([anyMoves, anyWeekday, anyTime], (moves, weekday, time) => {
    const slots = agenda(moves, weekday, time).filter(({ end }) => end);
    const all = slots.flatMap(times).sort(([a], [b]) => a - b);
    for (const [at, [, end]] of all.entries()) expect(end).toBeLessThanOrEqual(all[at + 1]?.[0] ?? Infinity);
    expect(slots[0]?.start.slice(11, 16)).toBe(time);
  });
});

test('every plan has something every week, a check after 30 days and the quiz after 90', () => {
  always([anyMoves, anyWeekday, anyTime], (moves, weekday, time) => {
    const slots = agenda(moves, weekday, time);
    expect(slots.some(({ repeats }) => repeats?.days === 7 && repeats.count === 13)).toBe(true);
    expect(new Set(slots.map(({ id }) => id)).size).toBe(slots.length);
    const first = moves.map(({ start }) => start).sort()[0] ?? '';
    const [check, retake] = slots.slice(-2);
    expect([check?.id, daysFrom(first, check?.start ?? '')]).toEqual(['check', 30]);
    expect([retake?.id, daysFrom(first, retake?.start ?? '')]).toEqual(['retake', 90]);
    expect([check?.end, retake?.end]).toEqual([undefined, undefined]);
  });
});

test('a move comes on the day that was chosen, the first from its start on, for as long as it takes', () => {
  always([anyMoves, anyWeekday], (moves, weekday) => {
    const slots = agenda(moves, weekday, '00:00');
    for (const [at, { start, move }] of moves.entries()) {
      const slot = slots[at] as Slot;
      const [[begin, end] = [0, 0]] = times(slot);
      expect(end - begin).toBe(move.minutes);
      const wait = daysFrom(start, slot.start.slice(0, 10));
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThan(7);
      if (weekday === undefined || move.every === 'day') expect(wait).toBe(0);
      else expect(new Date(`${slot.start}Z`).getUTCDay()).toBe(weekday);
    }
  });
});

test('no slot is past when the file is made, whenever the moves began', () => {
  const anyNow = fc.tuple(anyDay, anyTime).map(([day, time]) => `${day}T${time}:30`);
  always([anyMoves, anyWeekday, anyTime, anyNow], (moves, weekday, time, now) => {
    const slots = agenda(moves, weekday, time, now);
    for (const slot of slots) expect(slot.start >= (slot.end ? now : now.slice(0, 10))).toBe(true);
    const all = slots
      .filter(({ end }) => end)
      .flatMap(times)
      .sort(([a], [b]) => a - b);
    for (const [at, [, end]] of all.entries()) expect(end).toBeLessThanOrEqual(all[at + 1]?.[0] ?? Infinity);
  });
});

test('a move that began is taken up where it is', () => {
  const at = (move: ScheduledMove, now: string, weekday?: number) => {
    const [slot] = agenda([move], weekday, '09:00', now);
    return [slot?.start, slot?.repeats?.count];
  };
  // Nine o'clock has passed, or has not.
  expect(at(one('once', '2026-11-23'), '2026-11-28T10:00:00')).toEqual(['2026-11-29T09:00:00', undefined]);
  expect(at(one('once', '2026-11-23'), '2026-11-28T08:00:00')).toEqual(['2026-11-28T09:00:00', undefined]);
  expect(at(one('once', '2026-11-23'), '2026-11-28T08:00:00', 2)).toEqual(['2026-12-01T09:00:00', undefined]);
  expect(at(one('week', '2026-11-23'), '2026-11-28T10:00:00')).toEqual(['2026-11-30T09:00:00', 12]);
  expect(at(one('day', '2026-11-23'), '2026-11-28T10:00:00')).toEqual(['2026-11-29T09:00:00', 84]);
  expect(at(one('month', '2025-11-23'), '2026-11-28T10:00:00')).toEqual(['2026-12-20T09:00:00', 1]);
});

test('each rhythm covers the 90 days of the plan', () => {
  const rhythm = (every: ScheduledMove['move']['every']) => agenda([one(every, '2026-11-23')])[0]?.repeats;
  expect(rhythm('once')).toBeUndefined();
  expect(rhythm('day')).toEqual({ days: 1, count: 90 });
  expect(rhythm('week')).toEqual({ days: 7, count: 13 });
  expect(rhythm('month')).toEqual({ days: 28, count: 3 });
});

test('a weekly slot for the plan is added only when no move is weekly', () => {
  const ids = (...moves: ScheduledMove[]) => agenda(moves).map(({ id }) => id);
  expect(ids(one('once', '2026-11-23'))).toEqual(['purpose-0', 'week', 'check', 'retake']);
  expect(ids(one('week', '2026-11-23'))).toEqual(['purpose-0', 'check', 'retake']);
  expect(agenda([one('once', '2026-11-23')])[1]?.text).toContain('- Écrivez une phrase');
  expect(ids()).toEqual([]);
});

test('two moves of the same day follow one another, and one of another day does not wait', () => {
  const slots = agenda([one('week', '2026-11-23'), one('week', '2026-11-30', 20, 'b-1'), one('week', '2026-11-24', 5, 'c-1')]);
  expect(slots.slice(0, 3).map(({ start, end }) => [start, end])).toEqual([
    ['2026-11-23T09:00:00', '2026-11-23T09:15:00'],
    ['2026-11-30T09:15:00', '2026-11-30T09:35:00'],
    ['2026-11-24T09:00:00', '2026-11-24T09:05:00'],
  ]);
});

test('the end of a year, a leap day and the last minutes of a day are days like the others', () => {
  const starts = (...list: Parameters<typeof agenda>) => agenda(...list).map(({ start, end }) => [start, end ?? '']);
  expect(starts([one('once', '2026-12-31', 30)], undefined, '23:45')).toEqual([
    ['2026-12-31T23:45:00', '2027-01-01T00:15:00'],
    ['2027-01-01T00:15:00', '2027-01-01T00:25:00'],
    ['2027-01-30', ''],
    ['2027-03-31', ''],
  ]);
  expect(starts([one('week', '2028-01-30')])).toContainEqual(['2028-02-29', '']);
  expect(starts([one('week', '2028-02-23')], 2)[0]?.[0]).toBe('2028-02-29T09:00:00');
});

test('a time that is none, such as a field left empty, is nine o’clock', () => {
  for (const time of ['', '24:00', '9:00', '09:60', 'soir'])
    expect(agenda([one('week', '2026-11-23')], undefined, time)[0]?.start).toBe('2026-11-23T09:00:00');
});

test('a slot says what to do, how to start, the reader’s note and where the plan is', () => {
  const [slot] = agenda([{ ...one('month', '2026-11-23'), note: 'Voir {address} \u0007 et $&' }]);
  expect(slot?.title).toBe('Écrivez une phrase');
  expect(slot?.text).toContain('Prenez une feuille.');
  expect(slot?.text).toContain('Voir {address}  et $&');
  expect(slot?.text).toContain(words.monthly);
  expect(slot?.text.endsWith(address)).toBe(true);
});
