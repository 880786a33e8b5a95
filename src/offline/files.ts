import type { Locale } from '../core/format/locale.ts';
import { offlineScript } from './offered.ts';

/** A built site: its files by path, `guide/risques/index.html`, and their text. */
export interface Build {
  files: readonly string[];
  read: (file: string) => string;
}

/** The folder of the home page of a language: French has the root. */
export const homeFolder = (locale: Locale): string => (locale === 'fr' ? '' : 'en/');

const localeOf = (file: string): Locale => (file.startsWith(homeFolder('en')) ? 'en' : 'fr');

/** What a page asks for besides what is bundled; own-answers.js, for the link that a download offers beside it. */
const besides = (locale: Locale): string[] => [
  'favicon.ico',
  'favicon.svg',
  'own-answers.js',
  ...['site.webmanifest', offlineScript].map((file) => homeFolder(locale) + file),
];

/** A part of a page in another language: on-demand.ts makes a module for each, `en.Dv-Cda_8.js`. */
const isOther = (locale: Locale, file: string): boolean =>
  /^_astro\/(fr|en)\./.exec(file)?.[1] === (locale === 'fr' ? 'en' : 'fr');

/**
 * The files that a reader of one language needs without a network, in the order of the build: every page of that language, and whatever
 * they, their scripts and their workers name, however indirectly.
 */
export function filesFor(locale: Locale, { files, read }: Build): string[] {
  const pages = files
    .filter((file) => file.endsWith('/index.html') || file === 'index.html')
    .filter((file) => localeOf(file) === locale);
  const bundled = files.filter((file) => file.startsWith('_astro/') && !isOther(locale, file));
  const needed = new Set(pages);
  // A set is walked to its end, what is added on the way included.
  for (const file of needed) {
    if (!/\.(html|js|css)$/.test(file)) continue;
    const text = read(file);
    for (const each of bundled) if (text.includes(each.split('/').at(-1) ?? each)) needed.add(each);
  }
  const wanted = new Set([...needed, ...besides(locale)]);
  return files.filter((file) => wanted.has(file));
}
