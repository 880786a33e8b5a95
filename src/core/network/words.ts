import { tags, type Locale } from '../locale.ts';

/** A fraction as a percentage. `percent('fr', 0.254) // => '25\u00A0%'` */
export const percent = (locale: Locale, share: number): string =>
  new Intl.NumberFormat(tags[locale], { style: 'percent' }).format(share);
