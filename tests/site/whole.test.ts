import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { locales, tags } from '../../src/core/format/locale.ts';
import { strings } from '../../src/i18n/strings.ts';
import { chaptersIn } from '../../src/library.ts';
import { epubs, pages } from '../../src/routes.ts';
import { chaptersOf, findable, sites, type Page, type Site } from './dist.ts';

/** The text of an element without its spaces, which differ from one way of writing HTML to the other. */
const solid = (element: HTMLElement): string => element.text.replace(/\s/g, '');

/** The paragraphs, titles, points and cells of an element, in order, those of figures and of questions apart. */
const blocksOf = (element: HTMLElement): string[] =>
  element
    .querySelectorAll('p, h1, h2, h3, h4, li, th, td')
    .filter(
      (block) =>
        !block.closest('figure, section .no-print, .late, astro-island, section[aria-labelledby=questions], .print-only'),
    )
    .map(solid)
    .filter(Boolean);

/** What is missing of some texts, in their order, among others. */
function missingFrom(texts: readonly string[], others: readonly string[]): string[] {
  let at = 0;
  return texts.filter((text) => {
    const found = others.indexOf(text, at);
    if (found !== -1) at = found + 1;
    return found === -1;
  });
}

const fileOf = ({ folder }: Site, path: string) => readFileSync(`${folder}/${path}`);
const textsOf = (epub: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(epub)).map(([name, bytes]) => [
      name,
      name.endsWith('.png') ? String(bytes.length) : strFromU8(bytes),
    ]),
  );

const [site, sub] = sites as [Site, Site];

describe.each(locales)('the guide in one piece, in %s', (locale) => {
  const { root, html } = findable(site).find(({ path }) => path === site.base + pages.whole[locale]) as Page;
  const chapters = chaptersIn(locale).map(
    ({ path }) => chaptersOf(site).find((page) => page.path === site.base + path.slice(1)) as Page,
  );
  const article = root.querySelector('article') as HTMLElement;
  const epub = fileOf(site, epubs[locale]);
  const book = textsOf(epub);

  test('has each paragraph of each chapter, in order', () => {
    const texts = chapters.flatMap((chapter) => blocksOf(chapter.root.querySelector('article .body') as HTMLElement));
    expect(texts.length).toBeGreaterThan(200);
    expect(missingFrom(texts, blocksOf(article))).toEqual([]);
  });

  test('has the title and the lead of each chapter, and each of its figures with its sentence and its table', () => {
    const titles = article.querySelectorAll('.part > h2').map(({ text }) => text);
    expect(titles).toEqual([...chaptersIn(locale).map(({ title }) => title), strings(locale).guide.whole.sources]);
    const shown = article.querySelectorAll('figure figcaption').map(({ text }) => text);
    expect(shown).toEqual(chapters.flatMap((page) => page.root.querySelectorAll('figure figcaption').map(({ text }) => text)));
    for (const figure of article.querySelectorAll('figure')) {
      expect(figure.querySelectorAll('tbody tr').length, figure.text).toBeGreaterThan(2);
      expect(figure.querySelectorAll('li').length, figure.text).toBeGreaterThan(1);
      expect(figure.querySelector('input, button, select')).toBeNull();
    }
  });

  test('leads to its own chapters, but from a figure to the one that takes the reader’s numbers', () => {
    const away = article.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '');
    const guide = site.base + pages.guide[locale];
    const chapterPages = away.filter((href) => href.startsWith(guide) && !/epub$|messages\/(?:#.*)?$/.test(href));
    expect(chapterPages.filter((href) => !/#figure-\w+-title$/.test(href))).toEqual([]);
    expect(away.filter((href) => /^#\w+_/.test(href)).length).toBeGreaterThan(60);
  });

  test('lists each source once, under the number that cites it, and no other', () => {
    const cited = article.querySelectorAll('sup a').map((link) => [Number(link.text), link.getAttribute('href')] as const);
    const listed = article
      .querySelectorAll('.sources > li')
      .map((item) => [Number(item.getAttribute('value')), `#${item.id}`] as const);
    const numbers = [...new Map(cited)].sort(([a], [b]) => a - b);
    expect(listed).toEqual(numbers);
    expect(listed.length).toBeGreaterThan(25);
  });

  test('is light, and needs no script', () => {
    expect(root.querySelector('astro-island')).toBeNull();
    expect(gzipSync(html).length).toBeLessThanOrEqual(45_000);
  });

  test('offers its EPUB, and says how large it is', () => {
    const path = site.base + epubs[locale];
    expect(root.querySelector('link[type="application/epub+zip"]')?.getAttribute('href')).toBe(site.origin + path);
    const { size } = statSync(`${site.folder}/${epubs[locale]}`);
    expect(article.querySelector(`a[href="${path}"]`)?.text).toContain(
      `${Math.ceil(size / 1000)}\u00A0${locale === 'fr' ? 'ko' : 'kB'}`,
    );
    expect(size).toBeLessThan(200_000);
  });

  test('has in its EPUB the text of the page', () => {
    const text = chaptersIn(locale).flatMap(({ id }) => blocksOf(parse(book[`EPUB/${id}.xhtml`] ?? '')));
    const parts = article.querySelectorAll('.part:not(.references)').flatMap(blocksOf);
    expect(missingFrom(parts, text)).toEqual([]);
    const sources = (element: HTMLElement) => element.querySelectorAll('.sources > li').map(solid);
    expect(sources(parse(book['EPUB/sources.xhtml'] ?? ''))).toEqual(sources(article));
  });

  test('is in llms-full.txt, with the sources once', () => {
    const text = fileOf(site, 'llms-full.txt').toString();
    const address = chapters[0]?.root.querySelector('link[type="text/markdown"]')?.getAttribute('href') ?? '';
    const [first = ''] = fileOf(site, address.replace(site.origin + site.base, ''))
      .toString()
      .split(/\n## (?:Les sources|The sources|Sources)\n/);
    expect(text).toContain(first.trim());
    for (const { title } of chaptersIn(locale)) expect(text.match(new RegExp(`^# ${title}$`, 'gm'))?.length).toBe(1);
    expect(text.match(/^# (?:Les sources|Sources|The sources)$/gm)).toHaveLength(2);
    expect(text).not.toMatch(/^## (?:Les sources|Sources|The sources)$|<[A-Z]|\{#|chapter:|page:/m);
  });
});

describe.each(locales)('the EPUB in %s', (locale) => {
  const epub = fileOf(site, epubs[locale]);
  const book = textsOf(epub);

  test('is valid: no error, no warning, nothing deprecated', async () => {
    const { messages } = await EpubCheck.validate(epub, { includeUsage: true });
    expect(messages.map(({ severity, id, message, location }) => [severity, id, message, location?.path])).toEqual([]);
  });

  test('says its language, its licence, when it was released, and how it can be read', () => {
    const opf = parse(book['EPUB/package.opf'] ?? '', { voidTag: { tags: [] } });
    const { 'date-released': released } = parseYaml(readFileSync('CITATION.cff', 'utf8')) as { 'date-released': string };
    const said = (name: string) => opf.querySelectorAll('metadata *').find(({ rawTagName }) => rawTagName === name)?.text;
    const meta = (property: string) => opf.querySelectorAll(`meta[property="${property}"]`).map(({ text }) => text);
    expect(said('dc:language')).toBe(tags[locale]);
    expect(said('dc:identifier')).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(said('dc:rights')).toContain('CC BY 4.0');
    expect(meta('dcterms:modified')).toEqual([`${released}T00:00:00Z`]);
    for (const property of ['accessMode', 'accessModeSufficient', 'accessibilityHazard', 'accessibilitySummary'])
      expect(meta(`schema:${property}`), property).toHaveLength(1);
    expect(meta('schema:accessibilityFeature')).toContain('tableOfContents');
  });

  test('is the same from one build to the next, but for the address of the site', () => {
    const other = textsOf(fileOf(sub, epubs[locale]));
    const here = Object.entries(book).map(([name, text]) => [
      name,
      text.replaceAll(site.origin + site.base, sub.origin + sub.base),
    ]);
    expect(here).toEqual(Object.entries(other));
    // The date and time of each file in a zip: the first that one can say, rather than a clock's.
    const times = [...epub.toString('latin1').matchAll(/PK\x03\x04.{6}(.{4})/gs)].map(([, time = '']) =>
      Buffer.from(time, 'latin1'),
    );
    expect(times).toHaveLength(Object.keys(book).length);
    for (const time of times) expect(time.readUInt32LE(0)).toBe(0x0021_0000);
  });
});
