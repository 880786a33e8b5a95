import { tags, type Locale } from './locale.ts';

/**
 * A date as a sentence has it: the first of a month as French writes it, which `Intl` does not, and no day without its month.
 *
 * dated('1 mars 2026') // => '1er\u00A0mars 2026'
 */
export const dated = (date: string): string => date.replace(/^1 /, '1er ').replace(' ', '\u00A0');

/** A day for people. `day('en', '2026-11-23') // => 'November\u00A023, 2026'` */
export const day = (locale: Locale, value: string): string =>
  dated(new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${value}T00:00:00Z`)));

/** Some minutes, in hours from 60 up. `span(200) // => '3\u00A0h\u00A020\u00A0min'` */
export function span(minutes: number): string {
  const parts = [
    [Math.floor(minutes / 60), 'h'],
    [minutes % 60, 'min'],
  ] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, unit]) => `${n}\u00A0${unit}`);
  return said.join('\u00A0') || '0\u00A0min';
}
