import { tieNumbers } from './numbers.ts';

/** The site's languages; the first is the default and lives at the root. */
export const locales = ['fr', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A text in every language, as authors write it. */
export type Text = Record<Locale, string>;

/** The same data with each `Text` replaced by the string of one language. */
export type Localized<T> = T extends Text
  ? string
  : T extends readonly unknown[]
    ? { [K in keyof T]: Localized<T[K]> }
    : T extends object
      ? { [K in keyof T]: Localized<T[K]> }
      : T;

/** BCP 47 tags: what `Intl`, `lang` and `hreflang` want. */
export const tags: Record<Locale, string> = { fr: 'fr-CA', en: 'en-CA' };

export const other = (locale: Locale): Locale => (locale === 'fr' ? 'en' : 'fr');

const isText = (value: object): value is Text =>
  Object.keys(value).length === locales.length && locales.every((l) => l in value && typeof (value as Text)[l] === 'string');

/**
 * Picks one language throughout a tree of data.
 *
 * localize({ id: 'cap', name: { fr: 'Cap', en: 'Direction' } }, 'en') // => { id: 'cap', name: 'Direction' }
 */
export function localize<T>(value: T, locale: Locale): Localized<T> {
  if (Array.isArray(value)) return value.map((each) => localize(each, locale)) as Localized<T>;
  if (typeof value !== 'object' || value === null) return value as Localized<T>;
  if (isText(value)) return typography(value[locale], locale) as Localized<T>;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, localize(each, locale)])) as Localized<T>;
}

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
