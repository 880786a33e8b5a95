// cspell:ignore TZOFFSETFROM TZOFFSETTO BYMONTH BYDAY
/**
 * A time zone of the IANA database as an iCalendar VTIMEZONE (RFC 5545, 3.6.5), from what the runtime's Intl knows of it: a library
 * of all zones weighs hundreds of kilobytes. Programs that do not know the zone's name, Outlook among them, need its rules.
 */
import { plusDays, type Day } from '../format/day.ts';

/** In milliseconds. */
const dayLength = 86_400_000;

/** Minutes east of UTC at an instant. */
function offsetsOf(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  return (instant) => {
    const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
    return hours === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };
}

/** A change of the clock, with the offsets before and after it. */
interface Transition {
  instant: number;
  from: number;
  to: number;
}

/** The changes between two instants, to the minute. */
function transitionsIn(zone: string, start: number, end: number): Transition[] {
  const offsetAt = offsetsOf(zone);
  const found: Transition[] = [];
  for (let day = start; day < end; day += dayLength) {
    let [low, high] = [day, day + dayLength];
    const [from, to] = [offsetAt(low), offsetAt(high)];
    if (from === to) continue;
    while (high - low > 60_000) {
      const middle = low + Math.floor((high - low) / 120_000) * 60_000;
      if (offsetAt(middle) === from) low = middle;
      else high = middle;
    }
    found.push({ instant: high, from, to });
  }
  return found;
}

const offset = (minutes: number): string => {
  const size = Math.abs(minutes);
  return (minutes < 0 ? '-' : '+') + String(Math.floor(size / 60) * 100 + (size % 60)).padStart(4, '0');
};

/** The local time of a change, by the clock before it: `20261101T020000`. */
const localTime = ({ instant, from }: Transition): string =>
  new Date(instant + from * 60_000).toISOString().slice(0, 19).replace(/[-:]/g, '');

/** The yearly rule that changes of one kind follow, such as the second Sunday of March; undefined when they follow none. */
function yearlyRule(changes: readonly Transition[]): string | undefined {
  const dates = changes.map(({ instant, from }) => new Date(instant + from * 60_000));
  const rules = dates.map((date) => {
    const last = new Date(date.getTime() + 7 * dayLength).getUTCMonth() !== date.getUTCMonth();
    const weekday = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][date.getUTCDay()] ?? '';
    const rule = (nth: number) => `FREQ=YEARLY;BYMONTH=${date.getUTCMonth() + 1};BYDAY=${nth}${weekday}`;
    return [...(last ? [rule(-1)] : []), rule(Math.ceil(date.getUTCDate() / 7))];
  });
  const years = new Set(dates.map((date) => date.getUTCFullYear()));
  const times = new Set(dates.map((date) => date.toISOString().slice(11)));
  if (dates.length < 3 || years.size < dates.length || times.size > 1) return undefined;
  return rules[0]?.find((rule) => rules.every((others) => others.includes(rule)));
}

const observance = (name: 'STANDARD' | 'DAYLIGHT', change: Transition, start: string, rule?: string): string[] => [
  `BEGIN:${name}`,
  `DTSTART:${start}`,
  `TZOFFSETFROM:${offset(change.from)}`,
  `TZOFFSETTO:${offset(change.to)}`,
  ...(rule ? [`RRULE:${rule}`] : []),
  `END:${name}`,
];

/** True of a zone that says nothing of where its reader is: browsers that hide it give one of these. */
export const isHiddenZone = (zone: string | undefined): boolean =>
  zone === undefined || /^(?:UTC|GMT|Etc\/.*|Atlantic\/Reykjavik)$/.test(zone);

/**
 * The VTIMEZONE of a zone, right for the four years around a day; throws a RangeError when the runtime does not know the zone.
 *
 * timeZoneComponent('Asia/Kolkata', '2026-11-29') // => 'BEGIN:VTIMEZONE\r\nTZID:Asia/Kolkata\r\nBEGIN:STANDARD…'
 */
export function timeZoneComponent(zone: string, day: Day): string {
  const start = Date.parse(`${plusDays(day, -550)}T00:00:00Z`);
  const changes = transitionsIn(zone, start, start + 4 * 365 * dayLength);
  const nameOf = ({ from, to }: Transition) => (to > from ? 'DAYLIGHT' : 'STANDARD');
  const kinds = [...new Set(changes.map(({ from, to }) => `${from} ${to}`))].map((kind) => {
    const same = changes.filter(({ from, to }) => `${from} ${to}` === kind);
    return { same, rule: yearlyRule(same) };
  });
  const isRegular = changes.length > 0 && kinds.every(({ rule }) => rule !== undefined);
  const first = changes[0]?.from ?? offsetsOf(zone)(start);
  // What was in force before the first change, where no rule says it.
  const before = isRegular ? [] : observance('STANDARD', { instant: 0, from: first, to: first }, '19700101T000000');
  const rest = kinds.flatMap(({ same, rule }) =>
    (rule === undefined ? same : same.slice(0, 1)).flatMap((each) => observance(nameOf(each), each, localTime(each), rule)),
  );
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...before, ...rest, 'END:VTIMEZONE'].join('\r\n');
}
