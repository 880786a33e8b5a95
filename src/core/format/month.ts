import { tags, type Locale } from './locale.ts';

/** A month for people. `month('en', '2026-11') // => 'November 2026'` */
export const month = (locale: Locale, value: string): string =>
  new Intl.DateTimeFormat(tags[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${value}-01T00:00:00Z`),
  );
