import { tags, type Locale } from './locale.ts';

/** The first of a month as French writes it, which `Intl` does not. `firstOf('1 mars 2026') // => '1er mars 2026'` */
export const firstOf = (date: string): string => date.replace(/^1 /, '1er ');

/** A day for people. `day('en', '2026-11-23') // => 'November 23, 2026'` */
export const day = (locale: Locale, value: string): string =>
  firstOf(new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${value}T00:00:00Z`)));

/** Some minutes, in hours from 60 up. `span(200) // => '3\u00A0h\u00A020\u00A0min'` */
export function span(minutes: number): string {
  const parts = [
    [Math.floor(minutes / 60), 'h'],
    [minutes % 60, 'min'],
  ] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, unit]) => `${n}\u00A0${unit}`);
  return said.join('\u00A0') || '0\u00A0min';
}
