/** The site's languages; the first is the default and lives at the root. */
export const locales = ['fr', 'en'] as const;
export type Locale = (typeof locales)[number];

/** BCP 47 tags: what `Intl`, `lang` and `hreflang` want. */
export const tags: Record<Locale, string> = { fr: 'fr-CA', en: 'en-CA' };

export const other = (locale: Locale): Locale => (locale === 'fr' ? 'en' : 'fr');
