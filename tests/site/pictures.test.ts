import { globSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tags, type Locale } from '../../src/core/format/locale.ts';
import { quiz } from '../quiz.ts';
import { chaptersOf, fileAt, findable, sites, type Page, type Site } from './dist.ts';

const meta = ({ root }: Page, name: string) =>
  root.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';
const localeOf = ({ root }: Page) => root.querySelector('html')?.getAttribute('lang')?.slice(0, 2) as Locale;
/** The path of a page's preview, below the site's base. */
const previewOf = (site: Site, page: Page) => meta(page, 'og:image').replace(site.origin + site.base, '');

/** The width and the height that a PNG says it has. */
function sizeOf(bytes: Buffer): string {
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

describe.each(sites.map((site) => [site.name, site] as const))('the site built %s', (_, site) => {
  test('shows every page by a picture at an absolute address, told in words', () => {
    for (const page of site.pages) {
      const address = meta(page, 'og:image');
      expect(address.startsWith(`${site.origin}${site.base}apercu/${localeOf(page)}/`), page.path).toBe(true);
      expect(fileAt(site, new URL(address).pathname), address).toBeDefined();
      expect(meta(page, 'twitter:image'), page.path).toBe(address);
      expect(meta(page, 'twitter:card'), page.path).toBe('summary_large_image');
      expect(meta(page, 'og:image:type')).toBe('image/png');
      expect([meta(page, 'og:image:width'), meta(page, 'og:image:height')]).toEqual(['1200', '630']);
      const alt = meta(page, 'og:image:alt');
      expect(alt.length, page.path).toBeGreaterThan(60);
      expect(alt.length, page.path).toBeLessThanOrEqual(420);
      expect(alt).not.toMatch(/[{}]/);
      expect(meta(page, 'twitter:image:alt')).toBe(alt);
    }
  });

  test('has a picture of its own for each profile, each chapter, the guide in one piece, the home page, the quiz and the workshop; the home page’s for the rest', () => {
    const own = findable(site)
      .filter(({ path }) => /\/profile?\/.+|\/(?:quiz|animer|facilitate|guide\/tout|guide\/all)\/$/.test(path))
      .concat(chaptersOf(site));
    const homes = { fr: 'apercu/fr/accueil.png', en: 'apercu/en/home.png' };
    expect(own).toHaveLength(2 * (9 + 6 + 3));
    expect(new Set(own.map((page) => previewOf(site, page))).size).toBe(own.length);
    for (const page of site.pages)
      if (own.includes(page)) {
        const words = page.path.slice(site.base.length).replace(/^en\//, '').split('/').filter(Boolean);
        expect(previewOf(site, page)).toBe(`apercu/${localeOf(page)}/${words.join('-')}.png`);
      } else expect(previewOf(site, page), page.path).toBe(homes[localeOf(page)]);
    expect(globSync('apercu/**/*.png', { cwd: site.folder })).toHaveLength(own.length + 2);
  });

  test('has previews of 1200 × 630, of 120 kB at most', () => {
    for (const file of globSync(`${site.folder}/apercu/**/*.png`)) {
      expect(sizeOf(readFileSync(file)), file).toBe('1200x630');
      expect(statSync(file).size, file).toBeLessThanOrEqual(120_000);
    }
  });

  test('has icons of the sizes that it says', () => {
    const file = (name: string) => readFileSync(`${site.folder}/${name}`);
    expect(sizeOf(file('apple-touch-icon.png'))).toBe('180x180');
    expect(file('favicon.svg').toString()).toMatch(/prefers-color-scheme:dark/);
    const ico = file('favicon.ico');
    const entries = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => 6 + 16 * index);
    expect(entries.map((at) => ico[at])).toEqual([16, 32, 48]);
    for (const at of entries) {
      const [length, offset] = [ico.readUInt32LE(at + 8), ico.readUInt32LE(at + 12)];
      expect(sizeOf(ico.subarray(offset, offset + length))).toBe(`${ico[at]}x${ico[at]}`);
    }
  });

  test('can be kept among a device’s applications, in the page’s language', () => {
    for (const page of site.pages) {
      const path = page.root.querySelector('link[rel=manifest]')?.getAttribute('href') ?? '';
      const manifest = JSON.parse(readFileSync(fileAt(site, path) ?? '', 'utf8')) as Record<string, string> & {
        icons: { src: string; sizes: string; type: string; purpose: string }[];
      };
      const home = site.base + (localeOf(page) === 'fr' ? '' : 'en/');
      expect(manifest['lang']).toBe(tags[localeOf(page)]);
      expect(manifest['id']).toBe(home);
      expect(new URL(manifest['start_url'] ?? '', site.origin + path).pathname).toBe(home);
      expect(page.path.startsWith(manifest['scope'] ?? '?')).toBe(true);
      expect(manifest['name']).toBe(meta(page, 'og:site_name'));
      expect(manifest['short_name']?.length).toBeLessThanOrEqual(12);
      const colours = page.root.querySelectorAll('meta[name=theme-color]').map((each) => each.getAttribute('content'));
      expect(colours).toHaveLength(2);
      expect(manifest['theme_color']).toBe(colours[0]);
      expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
      for (const { src, sizes, type } of manifest.icons) {
        const icon = fileAt(site, src);
        expect(icon, src).toBeDefined();
        if (type === 'image/png') expect(sizeOf(readFileSync(icon ?? '')), src).toBe(sizes);
      }
    }
  });
});

test('the preview of a profile has the name that its page has in a link', () => {
  const [site] = sites;
  for (const { slug } of quiz.profiles) {
    expect(site && fileAt(site, `/apercu/fr/profil-${slug.fr}.png`), slug.fr).toBeDefined();
    expect(site && fileAt(site, `/apercu/en/profile-${slug.en}.png`), slug.en).toBeDefined();
  }
});
