import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pages } from '../../src/routes.ts';
import { fileAt, findable, sites, type Site } from './dist.ts';

interface Entry {
  url: string;
  revision: string | null;
  integrity: string;
}

const homes = { fr: '', en: 'en/' } as const;
const workerOf = ({ folder }: Site, home: string) => readFileSync(`${folder}/${home}service-worker.js`, 'utf8');
const listOf = (site: Site, home: string): Entry[] =>
  JSON.parse(/^const kept=(\[.*?\]);/.exec(workerOf(site, home))?.[1] ?? '[]') as Entry[];
const contentOf = (site: Site, url: string) => readFileSync(fileAt(site, url) ?? '');

describe.each(sites)('what a reader keeps to read offline, $name', (site) => {
  test.each(['fr', 'en'] as const)('is every page of the language, and at most 900 kB of gzip (%s)', (locale) => {
    const list = listOf(site, homes[locale]);
    const urls = list.map(({ url }) => url);
    const all = [...findable(site).map(({ path }) => path), site.base + pages.offline[locale]];
    const missing = all
      .filter((path) => path.startsWith(`${site.base}en/`) === (locale === 'en'))
      .filter((path) => !urls.includes(path));
    expect(missing).toEqual([]);
    const weight = list.reduce((sum, { url }) => sum + gzipSync(contentOf(site, url)).length, 0);
    expect(weight).toBeLessThanOrEqual(900_000);
  });

  test.each(['fr', 'en'] as const)('is our own files, with the hash of each, and no preview (%s)', (locale) => {
    for (const { url, revision, integrity } of listOf(site, homes[locale])) {
      expect(url.startsWith(site.base) && fileAt(site, url), url).toBeTruthy();
      expect(integrity, url).toBe(`sha256-${createHash('sha256').update(contentOf(site, url)).digest('base64')}`);
      // A file whose name never changes is asked for again when its content does.
      expect(revision === null, url).toBe(url.startsWith(`${site.base}_astro/`));
      expect(url).not.toMatch(/\/(apercu|404)|\.(png|md|epub|txt)$/);
    }
  });
});

test('a page says where the script that keeps pages is, in its language', () => {
  for (const site of sites)
    for (const { path, root } of findable(site)) {
      const address = root.querySelector('script[data-offline]')?.getAttribute('data-offline') ?? '';
      expect(address, path).toBe(`${site.base}${path.startsWith(`${site.base}en/`) ? 'en/' : ''}offline.js`);
      expect(fileAt(site, address), address).toBeDefined();
    }
});
