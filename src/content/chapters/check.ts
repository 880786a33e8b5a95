import { mirrorParts } from '../../core/network/base/parts.ts';
import type { Problem } from '../problems.ts';
import { frontFaults } from './front.ts';
import { lookupOf, type ChapterLookup } from './lookup.ts';
import { markupFaults } from './markup.ts';
import type { ChapterFile } from './read.ts';
import { twinFaults } from './twins.ts';

/** What the chapters may refer to. */
export interface KnownNames {
  pages: readonly string[];
  questions: readonly string[];
  sources: readonly string[];
  /** More places of pages, by page: headings of those that are written in MDX too. */
  places?: Record<string, readonly string[]>;
  /** Slugs that pages beside the chapters have, by language. */
  slugs?: Record<string, readonly string[]>;
}

/** The places of pages that a link may name, `page:method#weights`, besides `source-<id>`: ids of headings in src/layouts, or of what is drawn there. */
export const anchors: Record<string, readonly string[]> = {
  home: ['guide', 'profiles', 'mirror'],
  mirror: mirrorParts,
  method: [
    'how',
    'weights',
    'derived',
    'bands',
    'profiles',
    'advice',
    'attention',
    'risks',
    'models',
    'ladder',
    'sources',
    'credit',
  ],
};

/** Every fault of the chapters, each alone, against each other and against what they refer to. */
export function checkChapters(chapters: readonly ChapterFile[], known: KnownNames): Problem[] {
  const lookup = lookupOf(chapters);
  return chapters.flatMap((chapter) => [
    ...frontFaults(chapter, lookup, known.slugs?.[chapter.locale]),
    ...markupFaults(chapter),
    ...linkFaults(chapter, lookup, known),
    ...referenceFaults(chapter, known),
    ...twinFaults(chapter, lookup),
  ]);
}

/** Links that lead nowhere. */
export function linkFaults({ file, links }: ChapterFile, { ids, passages }: ChapterLookup, known: KnownNames): Problem[] {
  const placesOf: Record<string, readonly string[]> = { ...anchors, ...known.places };
  const places = new Set([
    ...Object.entries(placesOf).flatMap(([page, names]) => names.map((name) => `${page}#${name}`)),
    ...known.sources.map((id) => `method#source-${id}`),
  ]);
  const wrong = (url: string): string | undefined => {
    const [, scheme, name = '', place = ''] = /^(chapter|page):([\w-]+)(#[\w-]+)?$/.exec(url) ?? [];
    if (scheme === 'page') {
      if (!known.pages.includes(name)) return `there is no page “${name}”: use one of ${known.pages.join(', ')}`;
      if (place && !places.has(name + place))
        return `the page “${name}” has no place ${place} to link to: ${placesOf[name] ? `use one of ${placesOf[name].join(', ')}` : 'link to the page'}`;
    } else if (scheme === 'chapter') {
      if (!ids.has(name)) return `this link is dead, there is no chapter “${name}”: use one of ${[...ids].join(', ')}`;
      if (place && !passages.has(name + place))
        return `this link is dead, the chapter “${name}” has no heading {${place}}: correct it`;
    } else if (!url.startsWith('https://') || !URL.canParse(url))
      return 'a link is chapter:id#heading, page:id or a full https:// address: correct it';
    return undefined;
  };
  return links.flatMap(({ url, line }) => {
    const what = wrong(url);
    return what ? [{ file, line, key: url, what }] : [];
  });
}

/** Sources and questions there are not. */
const referenceFaults = ({ file, citations, questions }: ChapterFile, known: KnownNames): Problem[] => [
  ...citations
    .filter(({ source }) => source && !known.sources.includes(source))
    .map(({ source, line }) => ({
      file,
      line,
      key: `<Source id="${source}">`,
      what: 'there is no such source: add it to src/content/sources.yaml or correct the id',
    })),
  ...questions
    .filter(({ id }) => !known.questions.includes(id))
    .map(({ id, line }) => ({
      file,
      line,
      key: `<Questions ids="${id}">`,
      what: `there is no such question: use one of ${known.questions.join(', ')}`,
    })),
];
