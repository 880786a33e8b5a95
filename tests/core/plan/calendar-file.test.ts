/** The calendar file, read by another program's parser. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, expect, test } from 'vitest';
import { calendarOf } from '../../../src/components/result/calendar.ts';
import { agendaOf, type Slot } from '../../../src/core/plan/calendar.ts';
import { plusDays } from '../../../src/core/format/day.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { anyMoves, anyTime, anyWeekday } from '../scheduled-moves.ts';
import { always } from '../space.ts';

const { agenda: words } = strings('fr').result.takeAway;
const now = '2000-01-01T00:00:00';
const file = { name: 'Mon plan, « à moi »; oui', locale: 'fr', stamp: '2026-11-23T14:05:00.000Z' } as const;

const agendas = fc
  .tuple(anyMoves, anyWeekday, anyTime)
  .map(([moves, weekday, time]) => agendaOf(moves, { weekday, time, now }, words, 'https://exemple.quebec/resultat/'));

const parse = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text) as unknown[]);

/** Every day an event comes on, as the parser reckons. */
function daysOf(event: ICAL.Event): string[] {
  const all: string[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next() as ICAL.Time | undefined; next; next = iterator.next() as ICAL.Time | undefined)
    all.push(next.toString().slice(0, 10));
  return all;
}
const expected = ({ start, repeats }: Slot): string[] =>
  Array.from({ length: repeats?.count ?? 1 }, (_, at) => plusDays(start.slice(0, 10), at * (repeats?.days ?? 0)));

test('another parser finds each slot where and when it is, word for word', () => {
  always([agendas], (slots) => {
    const calendar = parse(calendarOf(slots, file));
    expect(calendar.name).toBe('vcalendar');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//reseau-a-dessein//plan//FR');
    expect(calendar.getAllSubcomponents()).toHaveLength(slots.length);
    for (const [at, component] of calendar.getAllSubcomponents('vevent').entries()) {
      const slot = slots[at] as Slot;
      const event = new ICAL.Event(component);
      expect(event.summary).toBe(slot.title);
      expect(event.description).toBe(slot.text);
      expect(event.uid).toBe(`${slot.id}@reseau-a-dessein`);
      expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-23T14:05:00Z');
      expect(event.startDate.toString()).toBe(slot.start);
      expect(event.startDate.zone).toBe(ICAL.Timezone.localTimezone);
      expect(event.startDate.isDate).toBe(slot.end === undefined);
      if (slot.end) expect(event.endDate.toString()).toBe(slot.end);
      else expect(event.endDate.toString()).toBe(plusDays(slot.start, 1));
      expect(daysOf(event)).toEqual(expected(slot));
    }
  });
});

test('lines are 75 octets at most, whatever the script, and each ends as the standard says', () => {
  always([agendas], (slots) => {
    const text = calendarOf(slots, file);
    expect(text.endsWith('\r\n')).toBe(true);
    const lines = text.slice(0, -2).split('\r\n');
    for (const line of lines) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).toMatch(/^[^\p{Cc}]+$/u);
    }
    // Nothing is lost to a character cut in two.
    expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text))).toBe(text);
  });
});

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test('nine o’clock is nine o’clock in every zone, also on the night the clocks change', () => {
  const move = { move: { do: 'A', start: 'B', minutes: 60, every: 'week' as const }, id: 'a-0' };
  const days = ['2026-03-08', '2026-11-01', '2028-02-29', '2026-12-31'];
  const texts = ['UTC', 'America/Toronto', 'Pacific/Auckland', 'Asia/Kolkata'].map((name) => {
    process.env['TZ'] = name;
    return days.map((start) => calendarOf(agendaOf([{ ...move, start }], { time: '02:30', now }, words, 'https://a.b/'), file));
  });
  for (const text of texts) expect(text).toEqual(texts[0]);
  expect(texts[0]?.[0]).toContain('DTSTART:20260308T023000\r\nDTEND:20260308T033000\r\n');
});

test('a file made again has the same names for the same things', () => {
  const uids = (start: string, note: string) =>
    calendarOf(
      agendaOf(
        [{ id: 'purpose-0', start, note, move: { do: 'A', start: 'B', minutes: 5, every: 'day' } }],
        { time: '09:00', now },
        words,
        'https://a.b/',
      ),
      file,
    ).match(/^UID:.*$/gm);
  expect(uids('2026-11-23', '')).toEqual(uids('2026-12-01', 'autre'));
});
