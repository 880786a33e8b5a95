import type { Parent } from 'mdast';
import { mdxToMdast } from 'satteri';
import { locales, type Locale } from '../../core/format/locale.ts';
import { ContentError, readYaml, type Authored } from '../problems.ts';
import { attribute, idOf, isElement, lineOf, namesOf, textOf, walk, type Node } from './tree.ts';

/** Where authors write pages in MDX: the guide's chapters, and the pages for those who run a workshop (content/workshop/check.ts). */
export type ContentFolder = 'chapters' | 'workshop';

/** What is read in the source of a chapter, or of another page written like one, apart from its words. */
export interface ChapterFile {
  file: string;
  folder: ContentFolder;
  id: string;
  locale: Locale;
  /** The front matter, as written; absent when there is none. */
  front: Authored | undefined;
  headings: { id: string; text: string; depth: number; line: number }[];
  /** Sources cited, each with the heading it stands under. */
  citations: { source: string; heading: string | undefined; line: number }[];
  links: { url: string; line: number }[];
  /** Quiz questions asked in the chapter. */
  questions: { id: string; line: number }[];
  /** Ids of the figures, in order. */
  figures: { id: string; line: number }[];
  words: number;
  tree: Parent;
}

/** Reads a chapter: `readChapter('fr/risks.mdx', …)`. Throws a `ContentError` when it is not MDX in its place. */
export function readChapter(path: string, source: string, folder: ContentFolder = 'chapters'): ChapterFile {
  const file = `src/content/${folder}/${path}`;
  const [locale, id = ''] = path.replace(/\.mdx$/, '').split('/') as [Locale, string];
  if (!locales.includes(locale) || !/^[a-z][a-z-]*$/.test(id))
    throw new ContentError([
      {
        file,
        key: '',
        what: `a chapter is ${locales.map((each) => `${each}/<id>.mdx`).join(' or ')}, its id in lowercase letters and hyphens: move or rename this file`,
      },
    ]);
  const chapter: ChapterFile = {
    file,
    folder,
    id,
    locale,
    front: undefined,
    headings: [],
    citations: [],
    links: [],
    questions: [],
    figures: [],
    words: 0,
    tree: parse(file, source),
  };
  let heading: string | undefined;
  for (const node of walk(chapter.tree as Node)) {
    const line = lineOf(node);
    // The line of `---` comes before the front matter's own.
    if (node.type === 'yaml') chapter.front = readYaml(file, `\n${node.value}`);
    else if (node.type === 'heading') {
      heading = idOf(node);
      chapter.headings.push({ id: heading, text: textOf(node), depth: node.depth, line });
    } else if (node.type === 'link') chapter.links.push({ url: node.url, line });
    else if (node.type === 'text') chapter.words += node.value.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
    else if (isElement(node)) {
      if (node.name === 'Source') chapter.citations.push({ source: attribute(node, 'id'), heading, line });
      if (node.name === 'Figure') chapter.figures.push({ id: attribute(node, 'id'), line });
      if (node.name === 'Questions') chapter.questions.push(...namesOf(node, 'ids').map((each) => ({ id: each, line })));
    }
  }
  return chapter;
}

function parse(file: string, source: string): Parent {
  try {
    return mdxToMdast(source, { features: { headingAttributes: true } }) as unknown as Parent;
  } catch (error) {
    const line = /(\d+):\d+: /.exec(String(error))?.[1];
    throw new ContentError([
      {
        file,
        ...(line && { line: Number(line) }),
        key: '',
        what: `this is not valid MDX (${String(error)}): close every tag and brace`,
      },
    ]);
  }
}

/** `chapter#heading`, for every heading of some chapters. */
export const passagesOf = (chapters: readonly ChapterFile[]): Set<string> =>
  new Set(chapters.flatMap(({ id, headings }) => headings.map((heading) => `${id}#${heading.id}`)));

/** Ids of the sources that some chapters cite. */
export const sourcesOf = (chapters: readonly ChapterFile[]): Set<string> =>
  new Set(chapters.flatMap(({ citations }) => citations.map(({ source }) => source)));
