import type { Locale } from './locale.ts';
import { tieNumbers } from './numbers.ts';

const nbsp = '\u00A0';

/**
 * Sets the spaces and apostrophes that authors type plainly: non-breaking before `:`, `%`, `$` and inside « » in French,
 * between the groups of a number; in both languages between a number and what it counts; curly apostrophes. Idempotent.
 *
 * typography("L'an 1 : 30 000 noms", 'fr') // => 'L’an 1\u00A0: 30\u00A0000\u00A0noms'
 */
export function typography(text: string, locale: Locale): string {
  const curly = text.replace(/(?<=\p{L})'(?=\p{L}|$|\s)/gu, '’');
  if (locale === 'en') return tieNumbers(curly, locale);
  const spaced = curly
    .replace(/ (?=[:»%$](?!\w))/g, nbsp)
    .replace(/« /g, `«${nbsp}`)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, nbsp);
  return tieNumbers(spaced, locale);
}
