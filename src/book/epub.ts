/**
 * The guide as an EPUB, the same bytes for the same text: no clock and no chance, and nothing fetched. No library gives that
 * (docs/decisions/030): pages are serialized by the same as the guide's other forms, and the zip is fflate's.
 */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { strToU8, zipSync, type ZippableFile } from 'fflate';
import { parse } from 'yaml';
import citation from '../../CITATION.cff?raw';
import { placeOf } from '../content/chapters/hast.ts';
import { tags, type Locale } from '../core/format/locale.ts';
import { fill } from '../core/format/message.ts';
import { perLocale } from '../core/format/per-locale.ts';
import { strings } from '../i18n/strings.ts';
import { articleAddress } from '../library.ts';
import { coverPng } from '../pictures/cover.ts';
import { pathOf } from '../routes.ts';
import { bindGuide, sourceList, sourcePlace, type BoundChapter } from './book.ts';
import css from './book.css?raw';
import { container, packageFile, xhtml, type BookFile } from './package.ts';

/** UUIDs of version 5, in the namespace of addresses, of `reseau-a-dessein/fr` and `reseau-a-dessein/en`: a book keeps its own. */
const identifiers: Record<Locale, string> = {
  fr: 'urn:uuid:af324b3f-1575-5037-9c32-16e65fbe4aa6',
  en: 'urn:uuid:548e6aa3-4b7a-52bf-b9dc-9de733b29d0a',
};

/** The day of the release, or what `SOURCE_DATE_EPOCH` says, in seconds: https://reproducible-builds.org/specs/source-date-epoch/ */
function modified(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const { 'date-released': released } = parse(citation) as { 'date-released': string };
  if (epoch && !/^\d{1,11}$/.test(epoch))
    throw new Error(
      `SOURCE_DATE_EPOCH is “${epoch}”: write seconds since 1970, as in SOURCE_DATE_EPOCH=1796000000, or leave it out.`,
    );
  const date = epoch ? new Date(Number(epoch) * 1000) : new Date(`${released}T00:00:00Z`);
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

const chapterFile = (id: string): string => `${id}.xhtml`;
const page = (name: string): BookFile => ({ name, type: 'application/xhtml+xml', read: true });

/** The EPUB of a language, whose links to the site lead to where that is. Made once: its page says how heavy it is. */
export const epubIn = perLocale((locale) => makeEpub(locale, new URL(import.meta.env.SITE)));

async function makeEpub(locale: Locale, site: URL): Promise<Uint8Array<ArrayBuffer>> {
  const { guide: t, site: words } = strings(locale);
  const { book } = t.whole;
  const language = tags[locale];
  const absolute = (path: string) => new URL(path, site).href;
  const { chapters, sources } = bindGuide(locale, {
    level: 2,
    placeHref: (chapter, heading) => chapterFile(chapter) + (heading ? `#${placeOf(chapter, heading)}` : ''),
    sourceHref: (id) => `sources.xhtml#${sourcePlace(id)}`,
    absolute,
    marks: { cite: { 'epub:type': 'noteref', role: 'doc-noteref' }, out: {} },
    table: (table) => table,
  });
  const document = (title: string, type: string, role: string | undefined, content: ElementContent[]): ZippableFile =>
    strToU8(xhtml(language, title, [h('section', { 'epub:type': type, ...(role && { role }), ariaLabel: title }, content)]));

  const home = absolute(pathOf(locale, 'whole'));
  const [before = '', after = ''] = words.credit.split('{link}');
  const titlePage = [
    h('h1', book.title),
    h('p', { className: ['lead'] }, t.description),
    h('p', t.whole.figures),
    h('p', [t.whole.online, ' ', h('a', { href: home }, home)]),
    h('p', [before, h('a', { href: articleAddress, hrefLang: 'fr' }, words.creditLink), after]),
    h('p', [h('a', { href: 'https://creativecommons.org/licenses/by/4.0/' }, book.rights)]),
    h('p', words.independent),
  ];
  const chapterContent = ({ id, order, title, lead, nodes }: BoundChapter) => [
    h('p', { className: ['kicker'] }, fill(t.chapter, { n: order, all: chapters.length })),
    h('h1', { id }, title),
    h('p', { className: ['lead'] }, lead),
    ...nodes,
  ];
  const entry = (href: string, label: string, below: ElementContent[] = []) => h('li', [h('a', { href }, label), ...below]);
  const nav = h('nav', { 'epub:type': 'toc', role: 'doc-toc', ariaLabelledBy: 'contents' }, [
    h('h1', { id: 'contents' }, t.contents),
    h('ol', [
      entry('title.xhtml', book.titlePage),
      ...chapters.map(({ id, title, headings }) =>
        entry(chapterFile(id), title, [
          h(
            'ol',
            headings
              .filter(({ depth }) => depth === 2)
              .map((heading) => entry(`${chapterFile(id)}#${placeOf(id, heading.id)}`, heading.text)),
          ),
        ]),
      ),
      entry('sources.xhtml', t.whole.sources),
    ]),
  ]);
  const landmark = (type: string, href: string, label: string) => h('li', [h('a', { 'epub:type': type, href }, label)]);
  const landmarks = h('nav', { 'epub:type': 'landmarks', hidden: true, ariaLabel: book.title }, [
    h('ol', [
      landmark('cover', 'cover.xhtml', book.cover),
      landmark('toc', 'nav.xhtml', t.contents),
      ...chapters.slice(0, 1).map(({ id, title }) => landmark('bodymatter', chapterFile(id), title)),
    ]),
  ]);
  const alt = fill(book.coverAlt, { n: chapters.length });
  const cover = h('section', { 'epub:type': 'cover', role: 'doc-cover', ariaLabel: book.cover }, [
    h('img', { src: 'cover.png', alt }),
  ]);

  const pages: [BookFile, ZippableFile][] = [
    [page('cover.xhtml'), strToU8(xhtml(language, book.cover, [cover]))],
    [page('title.xhtml'), document(book.title, 'titlepage', undefined, titlePage)],
    [{ ...page('nav.xhtml'), properties: 'nav' }, strToU8(xhtml(language, t.contents, [nav, landmarks]))],
    ...chapters.map((chapter): [BookFile, ZippableFile] => [
      page(chapterFile(chapter.id)),
      document(chapter.title, 'chapter', 'doc-chapter', chapterContent(chapter)),
    ]),
    [
      page('sources.xhtml'),
      document(t.whole.sources, 'endnotes', 'doc-endnotes', [h('h1', t.whole.sources), sourceList(locale, sources)]),
    ],
    [{ name: 'book.css', type: 'text/css', read: false }, strToU8(css)],
    [
      { name: 'cover.png', type: 'image/png', properties: 'cover-image', read: false },
      // A PNG is packed already.
      [await coverPng(locale, chapters.length), { level: 0 }],
    ],
  ];
  const date = modified();
  const metadata = {
    identifier: identifiers[locale],
    title: book.title,
    language,
    creator: words.name,
    description: t.description,
    rights: book.rights,
    source: articleAddress,
    published: date.slice(0, 10),
    modified: date,
    accessibility: book.accessibility,
  };
  return zipSync(
    {
      // First and as it is: it is how a file is told to be an EPUB.
      mimetype: [strToU8('application/epub+zip'), { level: 0 }],
      'META-INF/container.xml': strToU8(container('EPUB/package.opf')),
      'EPUB/package.opf': strToU8(
        packageFile(
          metadata,
          pages.map(([file]) => file),
        ),
      ),
      ...Object.fromEntries(pages.map(([{ name }, content]) => [`EPUB/${name}`, content])),
    },
    // Zips have the time of a clock on a wall, whatever its zone: the first that they can say.
    { level: 9, mtime: new Date(1980, 0, 1) },
  );
}
