import type { Locale } from './core/format/locale.ts';

/** The addresses of the pages, in each language, below the site's base. Permanent: they are in shared links. */
export const pages = {
  home: { fr: '', en: 'en/' },
  guide: { fr: 'guide/', en: 'en/guide/' },
  messages: { fr: 'guide/messages/', en: 'en/guide/messages/' },
  whole: { fr: 'guide/tout/', en: 'en/guide/all/' },
  quiz: { fr: 'quiz/', en: 'en/quiz/' },
  result: { fr: 'resultat/', en: 'en/result/' },
  profile: { fr: 'profil/', en: 'en/profile/' },
  method: { fr: 'methode/', en: 'en/method/' },
  mirror: { fr: 'miroir/', en: 'en/mirror/' },
  sheet: { fr: 'feuille/', en: 'en/sheet/' },
  group: { fr: 'groupe/', en: 'en/group/' },
  facilitate: { fr: 'animer/', en: 'en/facilitate/' },
  data: { fr: 'donnees/', en: 'en/data/' },
  offline: { fr: 'hors-ligne/', en: 'en/offline/' },
  changes: { fr: 'changements/', en: 'en/changes/' },
  accessibility: { fr: 'accessibilite/', en: 'en/accessibility/' },
} as const satisfies Record<string, Record<Locale, string>>;

export type Page = keyof typeof pages;

/** The base path, with a slash at both ends. The configuration reads the table above, where there is no `import.meta.env`. */
const base = `/${import.meta.env?.BASE_URL}/`.replace(/\/+/g, '/');

/** An address on this site. `pathOf('fr', 'profile', 'stratege') // => '/profil/stratege/'` */
export const pathOf = (locale: Locale, page: Page, slug = ''): string => base + pages[page][locale] + (slug && `${slug}/`);

/** The addresses of the guide as an EPUB, below the site's base. Permanent too. */
export const epubs: Record<Locale, string> = { fr: 'guide/reseau-a-dessein.epub', en: 'en/guide/network-by-design.epub' };

/** An address of a file at the root of the site. */
export const fileOf = (name: string): string => base + name;

const homePreviews: Record<Locale, string> = { fr: 'accueil', en: 'home' };

/** The name of the picture that stands for a page where it is shared. `previewNameOf('fr', '/profil/stratege/') // => 'fr/profil-stratege'` */
export function previewNameOf(locale: Locale, path: string): string {
  const parts = path
    .slice(base.length)
    .split('/')
    .filter((part) => part && part !== locale);
  return `${locale}/${parts.join('-') || homePreviews[locale]}`;
}

/** The address of a preview, by its name. */
export const previewFileOf = (name: string): string => fileOf(`apercu/${name}.png`);
