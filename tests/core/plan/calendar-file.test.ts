// cspell:ignore Subcomponent vtimezone tzid
/** The calendar file, read by another program's parser. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { afterEach, expect, test } from 'vitest';
import { calendarOf } from '../../../src/components/result/calendar.ts';
import { agendaOf, type Slot } from '../../../src/core/plan/calendar.ts';
import { timeZoneComponent } from '../../../src/core/plan/time-zone.ts';
import { plusDays } from '../../../src/core/format/day.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { anyMoves, anyTime, anyWeekday } from '../scheduled-moves.ts';
import { always } from '../space.ts';

const { agenda: words } = strings('fr').result.takeAway;
const now = '2000-01-01T00:00:00';
const file = { name: 'Mon plan, « à moi »; oui', locale: 'fr', stamp: '2026-11-23T14:05:00.000Z', zone: undefined } as const;

const weekly = { move: { do: 'A', start: 'B', minutes: 60, every: 'week' as const }, id: 'a-0' };

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

const runtimeZone = process.env['TZ'];
afterEach(() => {
  if (runtimeZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = runtimeZone;
});

test('where the zone is hidden, nine o’clock is nine o’clock wherever the file is read', () => {
  for (const zone of [undefined, 'UTC', 'Etc/UTC', 'Atlantic/Reykjavik'])
    for (const runtime of ['UTC', 'America/Toronto', 'Pacific/Auckland']) {
      process.env['TZ'] = runtime;
      const slots = agendaOf([{ ...weekly, start: '2026-03-08' }], { time: '02:30', now }, words, 'https://a.b/');
      const text = calendarOf(slots, { ...file, zone });
      expect(text).toContain('DTSTART:20260308T023000\r\nDTEND:20260308T033000\r\n');
      expect(text).not.toContain('VTIMEZONE');
    }
});

/** Regular and irregular changes of the clock, on either hemisphere, by half an hour, at midnight, and none. */
const zones = [
  ...['America/Toronto', 'America/St_Johns', 'America/Vancouver', 'America/Regina', 'Europe/Paris', 'Europe/Dublin'],
  ...['Australia/Lord_Howe', 'Pacific/Auckland', 'America/Santiago', 'Africa/Cairo', 'Africa/Casablanca', 'Asia/Kolkata'],
];

/** Where the second parser looks up a table of its own, older than the runtime's, rather than the file's rules. */
const tabled = ['America/Vancouver', 'America/Santiago', 'Africa/Casablanca'];

/** The instant of a local time in a zone, as Intl knows it; where the clock skips it, or repeats it, the one after. */
function instantOf(local: string, zone: string): number[] {
  const format = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  const wanted = local.replace('T', ' ');
  const naive = Date.parse(`${local}Z`);
  return Array.from({ length: 27 * 4 }, (_, at) => naive + (at - 56) * 900_000).filter((each) => format.format(each) === wanted);
}

test.each(zones)('in %s, two other parsers find each occurrence at the hour that was chosen, all through the year', (zone) => {
  process.env['TZ'] = zone;
  for (const start of ['2026-01-20', '2026-03-01', '2026-09-20', '2026-10-25']) {
    const slots = agendaOf([{ ...weekly, start }], { time: '09:15', now }, words, 'https://a.b/');
    const text = calendarOf(slots, { ...file, stamp: `${start}T14:05:00.000Z`, zone });
    const calendar = parse(text);
    const rules = calendar.getFirstSubcomponent('vtimezone');
    expect(rules?.getFirstPropertyValue('tzid')).toBe(zone);
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    const timezone = new ICAL.Timezone(rules as ICAL.Component);
    const [component] = calendar.getAllSubcomponents('vevent');
    const event = new ICAL.Event(component as ICAL.Component);
    const days = daysOf(event);
    expect(days).toEqual(expected(slots[0] as Slot));
    for (const day of days) {
      const time = ICAL.Time.fromDateTimeString(`${day}T09:15:00`);
      time.zone = timezone;
      expect(instantOf(`${day}T09:15:00`, zone), day).toContain(time.toUnixTime() * 1000);
    }

    const read = Object.values(nodeIcal.sync.parseICS(text)).filter((each) => each?.type === 'VEVENT');
    expect(read).toHaveLength(slots.length);
    const first = read.find((each) => each.uid === 'a-0@reseau-a-dessein');
    const check = read.find((each) => each.uid === 'check@reseau-a-dessein');
    expect(check?.datetype).toBe('date');
    expect(text).toMatch(/DTSTART;VALUE=DATE:\d{8}\r\nDTEND;VALUE=DATE:\d{8}\r\n/);
    if (tabled.includes(zone)) continue;
    expect(instantOf(`${start}T09:15:00`, zone)).toContain(first?.start.getTime());
    const next = first?.rrule?.all().map((each) => each.getTime()) ?? [];
    expect(next).toHaveLength(13);
    for (const [at, instant] of next.entries()) expect(instantOf(`${days[at]}T09:15:00`, zone)).toContain(instant);
  }
});

test('a file made later has a greater sequence, so that what it holds replaces what was there', () => {
  const sequences = [
    '2026-11-23T14:05:00.000Z',
    '2026-11-23T14:05:01.000Z',
    '2026-12-01T00:00:00.000Z',
    '2090-01-01T00:00:00.000Z',
  ].map(
    (stamp) =>
      new Set(
        calendarOf(agendaOf([{ ...weekly, start: '2027-01-01' }], { time: '09:00', now }, words, 'https://a.b/'), {
          ...file,
          stamp,
        })
          .match(/^SEQUENCE:\d+/gm)
          ?.map((line) => Number(line.slice(9))),
      ),
  );
  const numbers = sequences.flatMap((each) => [...each]);
  expect(numbers).toHaveLength(4);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  expect(new Set(numbers).size).toBe(4);
  expect(Math.max(...numbers)).toBeLessThan(2 ** 31);
});

test('a zone that the runtime does not know is refused', () => {
  expect(() => timeZoneComponent('Mars/Olympus', '2026-11-29')).toThrow(RangeError);
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
