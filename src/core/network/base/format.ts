import { tags, type Locale } from '../../format/locale.ts';

/** A fraction as a percentage. `percent('fr', 0.254) // => '25\u00A0%'` */
export const percent = (locale: Locale, share: number): string =>
  new Intl.NumberFormat(tags[locale], { style: 'percent' }).format(share);

/** A number of bytes in whole megabytes, as people say them. `megabytes('fr', 268435456) // => '256\u00A0Mo'` */
export const megabytes = (locale: Locale, bytes: number): string =>
  new Intl.NumberFormat(tags[locale], { style: 'unit', unit: 'megabyte', maximumFractionDigits: 0 }).format(bytes / 1_048_576);
