import { type Locale } from '../core/format/locale.ts';
import { perLocale } from '../core/format/per-locale.ts';
import { typography } from '../core/format/typography.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

export type Strings = typeof fr;

const dictionaries: Record<Locale, Strings> = { fr, en };

const set = <T>(value: T, locale: Locale): T => {
  if (typeof value === 'string') return typography(value, locale) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => set(each, locale)) as T;
  return Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, set(each as unknown, locale)])) as T;
};

/**
 * The interface's words in one language, typeset: once, since every component of every page asks for them. Islands get the
 * parts they need as props.
 */
export const strings = perLocale((locale): Strings => set(dictionaries[locale], locale));
