import type { Locale } from './locale.ts';

/**
 * A text to be put in quotation marks: its own become those of a quotation within another.
 *
 * nested('fr', 'Dites « non »') // => 'Dites “non”'
 */
export const nested = (locale: Locale, text: string): string =>
  locale === 'fr' ? text.replace(/«\s?/g, '“').replace(/\s?»/g, '”') : text.replaceAll('“', '‘').replaceAll('”', '’');
