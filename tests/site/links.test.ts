import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/core/format/locale.ts';
import { mirrorParts } from '../../src/core/network/base/parts.ts';
import { itemsOf } from '../../src/core/quiz/quiz.ts';
import { pages } from '../../src/routes.ts';
import { quiz } from '../quiz.ts';
import { chaptersOf, fileAt, findable, locationsOf, sites, type Page, type Site } from './dist.ts';

/** Every address a page asks for or leads to. */
const addressesOf = ({ root }: Page): string[] =>
  root
    .querySelectorAll('[href], [src], [component-url], [renderer-url]')
    .flatMap((element) => ['href', 'src', 'component-url', 'renderer-url'].flatMap((name) => element.getAttribute(name) ?? []));

/** Places that only a script draws: tests/browser/returning.spec.ts goes to the plan, mirror-parts.spec.ts to the mirror's. */
const drawn = new Set<string>(['r-plan', ...mirrorParts]);

/** What is wrong with an address written on a page. */
function faultOf(site: Site, page: Page, address: string): string | undefined {
  const url = new URL(address, site.origin + page.path);
  // Messages to whoever keeps the site: tests/site/mistakes.test.ts.
  if (url.protocol === 'mailto:') return undefined;
  if (url.origin !== site.origin) return url.protocol === 'https:' ? undefined : `${page.path} → ${address}: not https`;
  const file = fileAt(site, url.pathname);
  if (!file) return `${page.path} → ${address}: no such file`;
  const id = decodeURIComponent(url.hash.slice(1));
  const target = site.pages.find(({ path }) => path === url.pathname);
  return id && target && !target.ids.has(id) && !drawn.has(id)
    ? `${page.path} → ${address}: no such place in the page`
    : undefined;
}

describe.each(sites.map((site) => [site.name, site] as const))('the site built %s', (_, site) => {
  test('has no dead link, and nothing out of its folder', () => {
    expect(site.pages.flatMap((page) => addressesOf(page).flatMap((address) => faultOf(site, page, address) ?? []))).toEqual([]);
  });

  test('leads from each ladder of the method to the part of the mirror that can help', () => {
    const parts = itemsOf(quiz).flatMap(({ item }) => item.mirror ?? []);
    expect(parts).toHaveLength(5);
    for (const locale of locales) {
      const [method, start] = [site.base + pages.method[locale], `${site.base}${pages.mirror[locale]}#`];
      const links = site.pages.find(({ path }) => path === method)?.root.querySelectorAll(`details a[href^="${start}"]`) ?? [];
      expect(links.map((link) => link.getAttribute('href'))).toEqual(parts.map((part) => start + part));
    }
  });

  test('loads nothing from elsewhere', () => {
    const loaded = site.pages.flatMap((page) =>
      page.root
        .querySelectorAll(
          'script[src], img[src], link[rel=stylesheet], link[rel=icon], iframe, video, audio, object, embed, source',
        )
        .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? element.tagName),
    );
    expect(loaded.filter((address) => !address.startsWith(site.base))).toEqual([]);
  });

  test('names each page by one absolute address, in both languages', () => {
    for (const page of findable(site)) {
      const link = (selector: string) => page.root.querySelector(`link${selector}`)?.getAttribute('href');
      expect(link('[rel=canonical]'), page.path).toBe(site.origin + page.path);
      const [fr, en, fallback] = ['fr', 'en', 'x-default'].map((language) => link(`[hreflang=${language}]`));
      expect(fallback, page.path).toBe(fr);
      expect([fr, en], page.path).toContain(site.origin + page.path);
      for (const address of [fr, en]) {
        const twin = site.pages.find(({ path }) => site.origin + path === address);
        expect(twin?.root.querySelector('link[hreflang=fr]')?.getAttribute('href'), `${page.path} ↔ ${address}`).toBe(fr);
        expect(twin?.root.querySelector('link[hreflang=en]')?.getAttribute('href'), `${page.path} ↔ ${address}`).toBe(en);
      }
      const switched = page.root.querySelector('[data-language]')?.getAttribute('href');
      expect([fr, en], page.path).toContain(site.origin + switched);
      expect(site.origin + switched).not.toBe(site.origin + page.path);
    }
  });

  test('lists in its sitemap exactly the pages to be found, and says where it is', () => {
    expect(locationsOf(site).sort()).toEqual(
      findable(site)
        .map(({ path }) => site.origin + path)
        .sort(),
    );
    expect(readFileSync(`${site.folder}/robots.txt`, 'utf8')).toContain(`Sitemap: ${site.origin}${site.base}sitemap-index.xml`);
  });

  test('gives language models a list whose every link opens, each chapter as Markdown', () => {
    const text = readFileSync(`${site.folder}/llms.txt`, 'utf8');
    const links = [...text.matchAll(/\]\((\S+?)\)/g)].map((match) => new URL(match[1] ?? ''));
    expect(links.filter(({ pathname }) => pathname.endsWith('.md'))).toHaveLength(12);
    for (const { origin, pathname } of links) {
      expect(origin).toBe(site.origin);
      expect(fileAt(site, pathname), pathname).toBeDefined();
    }
  });

  test('has each chapter in plain Markdown: no component, no relative link', () => {
    for (const page of chaptersOf(site)) {
      const address = page.root.querySelector('link[type="text/markdown"]')?.getAttribute('href') ?? '';
      const text = readFileSync(fileAt(site, new URL(address).pathname) ?? '', 'utf8');
      expect(text).toMatch(/^# .+\n\n.+\n\n/);
      expect(text).not.toMatch(/<[A-Z]|\{#|chapter:|page:/);
      for (const match of text.matchAll(/\]\((\S+?)\)/g)) expect(match[1]).toMatch(/^https?:\/\//);
    }
  });
});
