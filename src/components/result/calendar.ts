import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventRepeatingFreq, ICalEventTransparency } from 'ical-generator';
import { plusDays } from '../../core/format/day.ts';
import { dayOf } from '../../core/format/moment.ts';
import type { Slot } from '../../core/plan/calendar.ts';
import type { Locale } from '../../core/format/locale.ts';
import { isHiddenZone, timeZoneComponent } from '../../core/plan/time-zone.ts';

interface CalendarOptions {
  name: string;
  locale: Locale;
  /** When the file is made (DTSTAMP), as an ISO instant: a later file updates the events of an earlier one. */
  stamp: string;
  /** The reader's time zone, by its IANA name; absent where the browser hides it. */
  zone: string | undefined;
}

/** SEQUENCE counts the seconds from here: a file made later always has a greater one, and nothing needs to be kept. */
const firstSequence = Date.parse('2026-01-01T00:00:00Z');

/**
 * Slots as an iCalendar file (RFC 5545, published as RFC 5546 has it). Times are in the reader's zone, with its rules: a program
 * that knows no floating time would take them for its own, or for UTC. Where the zone is hidden they float.
 * docs/decisions/015 says what Outlook, Google Calendar and Apple's do with each property.
 */
export function calendarOf(slots: readonly Slot[], { name, locale, stamp, zone }: CalendarOptions): string {
  const timezone = isHiddenZone(zone) ? null : (zone ?? null);
  const calendar = ical({
    name,
    prodId: { company: 'reseau-a-dessein', product: 'plan', language: locale },
    method: ICalCalendarMethod.PUBLISH,
    timezone: timezone && { name: timezone, generator: (each) => timeZoneComponent(each, dayOf(stamp)) },
  });
  // The library writes the local parts of a date in a zone, and the UTC ones of a floating or a whole day.
  const date = (time: string) => (timezone ? time : `${time}Z`);
  const midnight = (day: string) => date(`${day}T00:00:00`);
  const sequence = Math.max(0, Math.floor((Date.parse(stamp) - firstSequence) / 1000));
  for (const { id, start, end, repeats, title, text } of slots) {
    const event = calendar.createEvent({
      id: `${id}@reseau-a-dessein`,
      start: end ? date(start) : midnight(start),
      // The day after, as the standard has it: Outlook makes an event without an end one of no length.
      end: end ? date(end) : midnight(plusDays(start, 1)),
      allDay: !end,
      floating: timezone === null,
      sequence,
      stamp,
      lastModified: stamp,
      summary: title,
      description: text,
    });
    if (repeats) {
      const weekly = repeats.days % 7 === 0;
      event.repeating({
        freq: weekly ? ICalEventRepeatingFreq.WEEKLY : ICalEventRepeatingFreq.DAILY,
        interval: weekly ? repeats.days / 7 : repeats.days,
        count: repeats.count,
      });
    }
    // A reminder lasts all day but does not make the day busy.
    if (!end) event.transparency(ICalEventTransparency.TRANSPARENT).busystatus(ICalEventBusyStatus.FREE);
  }
  // RFC 5545: every line ends with CRLF, the last one too, which the library forgets.
  return `${calendar.toString()}\r\n`;
}
