import { tags, type Locale } from './locale.ts';

/** Some days from today, for people. `inDays('fr', 1) // => 'demain'`, `inDays('en', 3) // => 'in 3 days'` */
export const inDays = (locale: Locale, days: number): string =>
  new Intl.RelativeTimeFormat(tags[locale], { numeric: 'auto' }).format(days, 'day');
