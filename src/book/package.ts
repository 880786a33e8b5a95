/** The files of an EPUB 3.3 that are no text: https://www.w3.org/TR/epub-33/ */
import type { ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import { toXast } from 'hast-util-to-xast';
import { x } from 'xastscript';
import { toXml } from 'xast-util-to-xml';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A page of an EPUB. */
export function xhtml(language: string, title: string, body: ElementContent[], properties: Properties = {}): string {
  const names = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' };
  const html = h('html', { ...names, lang: language, 'xml:lang': language }, [
    h('head', [h('title', title), h('link', { rel: 'stylesheet', type: 'text/css', href: 'book.css' })]),
    h('body', properties, body),
  ]);
  return `${declaration}<!DOCTYPE html>\n${toXml(toXast(html))}\n`;
}

/** Where the package is, for reading systems. */
export const container = (rootFile: string): string =>
  declaration +
  toXml(
    x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
      x('rootfiles', [x('rootfile', { 'full-path': rootFile, 'media-type': 'application/oebps-package+xml' })]),
    ]),
  );

export interface BookMetadata {
  /** A URN, the same for every build. */
  identifier: string;
  title: string;
  /** BCP 47. */
  language: string;
  creator: string;
  description: string;
  rights: string;
  /** The address of what it was made from. */
  source: string;
  /** The day, `2026-11-28`. */
  published: string;
  /** To the second, in UTC: `2026-11-28T00:00:00Z`. */
  modified: string;
  /** What it is to read it without seeing. */
  accessibility: string;
}

export interface BookFile {
  name: string;
  type: string;
  /** What the package says of it: `nav`, `cover-image`. */
  properties?: string;
  /** Whether it is read in its turn: pages are. */
  read: boolean;
}

/** The ways of reading it, as https://www.w3.org/TR/epub-a11y-11/ has them said. */
const access: [property: string, value: string][] = [
  ['schema:accessMode', 'textual'],
  ['schema:accessModeSufficient', 'textual'],
  ...['alternativeText', 'displayTransformability', 'readingOrder', 'structuralNavigation', 'tableOfContents'].map(
    (feature): [string, string] => ['schema:accessibilityFeature', feature],
  ),
  ['schema:accessibilityHazard', 'none'],
];

/** The package: what the book is, its files, and their order, which is that of the list. */
export function packageFile(book: BookMetadata, files: readonly BookFile[]): string {
  const meta = (property: string, value: string) => x('meta', { property }, value);
  const idOf = (name: string) => name.replace(/\W/g, '-');
  return (
    declaration +
    toXml(
      x(
        'package',
        { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id', 'xml:lang': book.language },
        [
          x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
            x('dc:identifier', { id: 'id' }, book.identifier),
            x('dc:title', book.title),
            x('dc:language', book.language),
            x('dc:creator', book.creator),
            x('dc:description', book.description),
            x('dc:rights', book.rights),
            x('dc:source', book.source),
            x('dc:date', book.published),
            meta('dcterms:modified', book.modified),
            ...access.map(([property, value]) => meta(property, value)),
            meta('schema:accessibilitySummary', book.accessibility),
          ]),
          x(
            'manifest',
            files.map(({ name, type, properties }) =>
              x('item', { id: idOf(name), href: name, 'media-type': type, ...(properties && { properties }) }),
            ),
          ),
          x(
            'spine',
            files.flatMap(({ name, read }) => (read ? x('itemref', { idref: idOf(name) }) : [])),
          ),
        ],
      ),
    )
  );
}
