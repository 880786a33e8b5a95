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

/** A month for people. `month('en', '2026-11') // => 'November 2026'` */
export const month = (locale: Locale, value: string): string =>
  new Intl.DateTimeFormat(tags[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${value}-01T00:00:00Z`),
  );

/** A day for people. `day('en', '2026-11-23') // => 'November 23, 2026'` */
export const day = (locale: Locale, value: string): string =>
  new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${value}T00:00:00Z`));

/** Some minutes, in hours from 60 up. `span(200) // => '3\u00A0h\u00A020\u00A0min'` */
export function span(minutes: number): string {
  const parts = [
    [Math.floor(minutes / 60), 'h'],
    [minutes % 60, 'min'],
  ] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, unit]) => `${n}\u00A0${unit}`);
  return said.join('\u00A0') || '0\u00A0min';
}

/** Words joined as a sentence does. `list('en', ['a', 'b']) // => 'a and b'` */
export const list = (locale: Locale, words: string[]): string =>
  new Intl.ListFormat(tags[locale], { type: 'conjunction' }).format(words);
