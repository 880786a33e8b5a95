import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isDay } from '../../src/core/format/day.ts';
import { locales } from '../../src/core/format/locale.ts';
import { pages } from '../../src/routes.ts';
import { quiz, chapters } from '../quiz.ts';
import { chaptersOf, fileAt, sites } from './dist.ts';

/** The last days that the sitemap gives, by address. */
const lastDays = (folder: string) =>
  new Map(
    [...readFileSync(`${folder}/sitemap-0.xml`, 'utf8').matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)].flatMap(
      ([, address = '', day]) => (day ? [[address, day.slice(0, 10)] as const] : []),
    ),
  );
const written = chapters.map(({ front }) => (front?.data as { updated: string }).updated).sort();

test.each(sites.map((site) => [site.name, site] as const))(
  'a chapter says one day when its words last changed: on its page, for machines, in the sitemap and in Markdown (%s)',
  (_, site) => {
    const days = lastDays(site.folder);
    const shown = chaptersOf(site).map(({ path, root }) => {
      const time = root.querySelector('[data-end] time');
      const day = time?.getAttribute('datetime') ?? '';
      const data = JSON.parse(root.querySelector('script[type="application/ld+json"]')?.text ?? '{}') as Record<string, string>;
      expect(data['dateModified'], path).toBe(day);
      expect(isDay(data['datePublished']), path).toBe(true);
      expect(days.get(site.origin + path), path).toBe(day);
      const markdown = readFileSync(fileAt(site, path.replace(/\/$/, '.md')) ?? '', 'utf8').split('\n\n');
      expect(markdown[2], path).toContain(time?.text.trim() ?? '?');
      return day;
    });
    expect(shown.sort()).toEqual(written);
    // Nothing is said of a page whose last change nobody has written.
    const others = [...days.keys()].filter((address) => !chaptersOf(site).some(({ path }) => address === site.origin + path));
    expect(others.sort()).toEqual(locales.map((locale) => site.origin + site.base + pages.changes[locale]).sort());
  },
);

test('every model has its place among the changes, and the method leads to its own', () => {
  for (const site of sites)
    for (const locale of locales) {
      const changes = site.base + pages.changes[locale];
      const places = [...(site.pages.find(({ path }) => path === changes)?.ids ?? [])].filter((id) => id.startsWith('model-'));
      expect(places.sort()).toEqual(Array.from({ length: quiz.model }, (_, at) => `model-${at + 1}`));
      const method = site.pages.find(({ path }) => path === site.base + pages.method[locale])?.root;
      expect(method?.querySelector(`a[href="${changes}#model-${quiz.model}"]`)).not.toBeNull();
    }
});
