import type { Day } from '../core/format/day.ts';
import type { Moment } from '../core/format/moment.ts';

/** The reader's clock, without its zone. */
export function now(): Moment {
  const date = new Date();
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}

/** Swedish writes its dates as ISO 8601 does. */
export const today = (): Day => new Date().toLocaleDateString('sv');

/** The present instant in UTC: `2026-11-23T14:05:00.000Z`. */
export const instant = (): string => new Date().toISOString();

/** The reader's time zone, by its IANA name; undefined where the browser does not say. */
export const timeZone = (): string | undefined => {
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions() as { timeZone?: string };
  return zone;
};
