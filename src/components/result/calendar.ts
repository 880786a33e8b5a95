import ical, { ICalEventBusyStatus, ICalEventRepeatingFreq, ICalEventTransparency } from 'ical-generator';
import type { Slot } from '../../core/plan/calendar.ts';
import type { Locale } from '../../core/format/locale.ts';

interface Told {
  name: string;
  locale: Locale;
  stamp: string;
}

/**
 * Slots as the text of a calendar file. Times have no zone: nine o'clock is nine wherever the reader is, and whatever
 * the season. `stamp` is when the file is made, as an ISO instant.
 */
export function calendarOf(slots: readonly Slot[], { name, locale, stamp }: Told): string {
  const calendar = ical({ name, prodId: { company: 'reseau-a-dessein', product: 'plan', language: locale } });
  // The library writes an instant's universal time, and takes its zone away from what floats.
  const wall = (time: string) => `${time}Z`;
  for (const { id, start, end, repeats, title, text } of slots) {
    const event = calendar.createEvent({
      id: `${id}@reseau-a-dessein`,
      start: end ? wall(start) : start,
      end: end ? wall(end) : null,
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
    // A whole day to remember is not a whole day taken.
    if (!end) event.transparency(ICalEventTransparency.TRANSPARENT).busystatus(ICalEventBusyStatus.FREE);
  }
  // The last line ends as the others do, which the library leaves out.
  return `${calendar.toString()}\r\n`;
}
