import { tags, type Locale } from './locale.ts';

/** A message by number, in the categories of `Intl.PluralRules` that French and English use. */
export interface Plural {
  one: string;
  other: string;
}

/** Puts values where a message names them. `fill('{n} sur {all}', { n: 2, all: 9 }) // => '2 sur 9'` */
export const fill = (message: string, values: Record<string, string | number>): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** The form of a message for a number, filled: `{n}` is the number as the locale writes it. */
export function plural(locale: Locale, forms: Plural, n: number, values: Record<string, string | number> = {}): string {
  const form = new Intl.PluralRules(tags[locale]).select(n) === 'one' ? forms.one : forms.other;
  return fill(form, { ...values, n: number(locale, n) });
}

/** A number as the locale writes it, with a true minus sign. `number('fr', 30000) // => '30\u00A0000'` */
export const number = (locale: Locale, value: number): string =>
  new Intl.NumberFormat(tags[locale]).format(value).replace('-', '−');

/** Words joined as a sentence does. `list('en', ['a', 'b']) // => 'a and b'` */
export const list = (locale: Locale, words: string[]): string =>
  new Intl.ListFormat(tags[locale], { type: 'conjunction' }).format(words);
