import ical, { ICalEventBusyStatus, ICalEventRepeatingFreq, ICalEventTransparency } from 'ical-generator';
import type { Slot } from '../../core/plan/calendar.ts';
import type { Locale } from '../../core/format/locale.ts';

interface CalendarOptions {
  name: string;
  locale: Locale;
  stamp: string;
}

/**
 * Slots as an iCalendar file (RFC 5545). Times are floating, without a zone: nine o'clock is nine wherever the reader is and
 * whatever the season. `stamp` (DTSTAMP) is when the file is made, as an ISO instant.
 */
export function calendarOf(slots: readonly Slot[], { name, locale, stamp }: CalendarOptions): string {
  const calendar = ical({ name, prodId: { company: 'reseau-a-dessein', product: 'plan', language: locale } });
  // The library writes a date's UTC time, and drops the Z of floating events: local time is passed as UTC.
  const asUtc = (time: string) => `${time}Z`;
  for (const { id, start, end, repeats, title, text } of slots) {
    const event = calendar.createEvent({
      id: `${id}@reseau-a-dessein`,
      start: end ? asUtc(start) : start,
      end: end ? asUtc(end) : null,
      allDay: !end,
      floating: true,
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
