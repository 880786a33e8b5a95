/** The guide bound in one piece, for a page (layouts/Whole.astro) and for the EPUB: the same text, and links that stay inside. */
import type { ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import { assumptionsIn, type FigureId } from '../components/figures/props.ts';
import { placeOf, type Binding } from '../content/chapters/hast.ts';
import { sourceAddress } from '../content/quiz/source-address.ts';
import type { Locale } from '../core/format/locale.ts';
import { fill, plural } from '../core/format/message.ts';
import { strings } from '../i18n/strings.ts';
import {
  chapterNodesIn,
  chapterPath,
  chaptersIn,
  hrefOf,
  questionsIn,
  sourcesIn,
  type Chapter,
  type LocalSource,
  type Passage,
} from '../library.ts';
import { pathOf } from '../routes.ts';
import { figureTextsIn } from './figures.ts';

/** How a binding of the guide differs from the other. */
export interface Edition {
  /** The level of the titles inside a chapter. */
  level: number;
  /** Where a chapter, or one of its headings, is. */
  placeHref: (chapter: string, heading?: string) => string;
  /** Where a source is. */
  sourceHref: (id: string) => string;
  /** The full address of a path of the site. */
  absolute: (path: string) => string;
  /** What marks the number of a source, and a link that leads out. */
  marks: { cite: Properties; out: Properties };
  table: Binding['table'];
}

export interface BoundChapter extends Chapter {
  nodes: ElementContent[];
}

export interface BoundSource {
  source: LocalSource;
  /** The passages that cite it, once each. */
  places: Passage[];
}

export interface BoundGuide {
  chapters: BoundChapter[];
  /** Those that the text or a figure cites, by number. */
  sources: BoundSource[];
  /** Where the links that lead out go, in the order of the text. */
  addresses: string[];
}

/** The id of a source in the guide in one piece. */
export const sourcePlace = (id: string): string => `source_${id}`;

/** The chapters in order, what they cite and where they lead. Throws when a figure names a source there is not. */
export function bindGuide(locale: Locale, edition: Edition): BoundGuide {
  const { guide: t, figures } = strings(locale);
  const sources = new Map(sourcesIn(locale).map((source) => [source.id, source]));
  const questions = new Map(questionsIn(locale).map(({ id, question }) => [id, question]));
  const titles = new Map(
    chaptersIn(locale).flatMap(({ id, title, headings }) => [
      [placeOf(id), title] as const,
      ...headings.map((heading) => [placeOf(id, heading.id), heading.text] as const),
    ]),
  );
  const cited = new Map<string, Map<string, Passage>>();
  const addresses: string[] = [];

  const cite: Binding['cite'] = (id, { chapter, heading }) => {
    const source = sources.get(id);
    if (!source) throw new Error(`The chapter “${chapter}” names a source that src/content/sources.yaml does not have: ${id}`);
    const href = edition.placeHref(chapter, heading);
    const label = titles.get(placeOf(chapter, heading)) ?? chapter;
    const places = cited.get(id) ?? new Map<string, Passage>();
    cited.set(id, places.set(href, { href, label }));
    const { number } = source;
    const properties = { href: edition.sourceHref(id), ariaLabel: fill(t.source, { n: number }), ...edition.marks.cite };
    return h('sup', [h('a', properties, String(number))]);
  };
  const binding: Binding = {
    level: edition.level,
    table: edition.table,
    cite,
    link: (url, words) => {
      const [, chapter, heading = ''] = /^chapter:([\w-]+)(?:#([\w-]+))?$/.exec(url) ?? [];
      if (chapter) return h('a', { href: edition.placeHref(chapter, heading) }, words);
      const href = edition.absolute(hrefOf(locale, url));
      addresses.push(href);
      return h('a', { href, ...edition.marks.out }, words);
    },
    figure: (id, under) => {
      const { title, says, table } = figureTextsIn(locale)[id as FigureId];
      const alive = edition.absolute(`${chapterPath(locale, under.chapter)}#figure-${id}-title`);
      return h('figure', [
        h('figcaption', title),
        ...(says ? [h('p', says)] : []),
        edition.table(table),
        h('p', { className: ['note'] }, figures.assumptions),
        h(
          'ul',
          { className: ['note'] },
          assumptionsIn(locale)[id as FigureId].map(({ text, sources: ids }) =>
            h('li', [text, ...ids.map((source) => cite(source, under))]),
          ),
        ),
        h('p', { className: ['note', 'no-print'] }, [h('a', { href: alive }, t.whole.alive)]),
      ]);
    },
    // Without their answers, they are nothing on paper: the sheet asks them all.
    questions: (ids, chapter) => [
      h(`h${edition.level}`, { id: placeOf(chapter, 'questions'), className: ['no-print'] }, t.questions),
      h(
        'ul',
        { className: ['no-print'] },
        ids.map((id) => h('li', questions.get(id))),
      ),
      h('p', { className: ['no-print'] }, [h('a', { href: edition.absolute(pathOf(locale, 'quiz')) }, t.toQuiz)]),
    ],
    words: { kinds: t.kinds, minutes: (n) => plural(locale, t.nowMinutes, n) },
  };
  const chapters = chaptersIn(locale).map((chapter) => ({ ...chapter, nodes: chapterNodesIn(locale, chapter.id, binding) }));
  return {
    chapters,
    sources: [...sources.values()].flatMap((source) => {
      const places = cited.get(source.id);
      return places ? [{ source, places: [...places.values()] }] : [];
    }),
    addresses,
  };
}

/** The list of the sources, each under its number, with what it found and the passages that cite it. */
export function sourceList(locale: Locale, sources: readonly BoundSource[]): ElementContent {
  const { citedIn } = strings(locale).method;
  return h(
    'ol',
    { className: ['sources'] },
    sources.map(({ source, places }) => {
      const { id, number, authors, year, title, described, lang, where, sure, says } = source;
      const href = sourceAddress(source);
      const language = described ? {} : { lang };
      return h('li', { id: sourcePlace(id), value: number }, [
        h('p', [
          authors ? `${authors}${year ? ` (${year})` : ''}. ` : '',
          href ? h('a', { href, ...language, hrefLang: lang }, title) : described ? title : h('cite', language, title),
          /[?!…]$/.test(title) ? ' ' : '. ',
          `${where}${!authors && year ? `, ${year}` : ''}. (${sure})`,
        ]),
        h('p', says),
        h('p', { className: ['note', 'no-print'] }, [
          citedIn,
          ...places.flatMap((place, at) => [at > 0 ? '; ' : ' ', h('a', { href: place.href }, place.label)]),
        ]),
      ]);
    }),
  );
}
