/** The sitemap, with the last day that a page's words changed where it is written: nothing is said of the others. */
import sitemap from '@astrojs/sitemap';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { frontMatter } from './content/chapters/front.ts';
import { readChapter } from './content/chapters/read.ts';
import { readYaml } from './content/problems.ts';
import { locales } from './core/format/locale.ts';
import { offlinePage } from './offline/offered.ts';
import { pages } from './routes.ts';

const content = fileURLToPath(new URL('./content/', import.meta.url));

/** The days, by address below the base: `guide/question/`. What may be wrong in the files is told where pages are built (library.ts). */
export function lastChanges(): Map<string, string> {
  const chapters = globSync('*/*.mdx', { cwd: `${content}chapters` }).map((path): [string, string] => {
    const { locale, front } = readChapter(path, readFileSync(`${content}chapters/${path}`, 'utf8'));
    const { slug, updated } = frontMatter.parse(front?.data);
    return [`${pages.guide[locale]}${slug}/`, updated];
  });
  const [latest] = readYaml('changes.yaml', readFileSync(`${content}changes.yaml`, 'utf8')).data as { date: string }[];
  return new Map([...chapters, ...locales.map((locale): [string, string] => [pages.changes[locale], latest?.date ?? ''])]);
}

/** Astro's integration, for a site at an address. */
export function sitemapAt(site: string, base: string) {
  const root = site + base;
  let days: Map<string, string> | undefined;
  return sitemap({
    // Pages for addresses without one are not to be found.
    filter: (page) => !page.endsWith('/404/') && !offlinePage.test(page),
    serialize(item) {
      days ??= lastChanges();
      const lastmod = days.get(item.url.slice(root.length));
      return lastmod ? { ...item, lastmod } : item;
    },
  });
}
