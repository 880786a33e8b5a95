import { locales, type Locale } from './locale.ts';
import { typography } from './typography.ts';

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
