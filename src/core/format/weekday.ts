import { tags, type Locale } from './locale.ts';

/** A day of the week for people, from 0 for Sunday. `weekday('en', 1) // => 'Monday'` */
export const weekday = (locale: Locale, value: number): string =>
  new Intl.DateTimeFormat(tags[locale], { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2023, 0, 1 + value));
