import type { Heading, Link, Nodes, Parent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { mdxToMdast, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';
import { locales, typography, type Locale } from '../../core/locale.ts';
import { ContentError, type Problem } from '../problems.ts';

/** What is read in a chapter's source, apart from its words. */
export interface ChapterFile {
  file: string;
  id: string;
  locale: Locale;
  headings: { id: string; text: string; depth: number; line: number }[];
  /** Sources cited, each with the heading it stands under. */
  citations: { source: string; heading: string | undefined; line: number }[];
  links: { url: string; line: number }[];
  /** Quiz questions asked in the chapter. */
  questions: { id: string; line: number }[];
  components: { name: string; line: number; fault: string | undefined }[];
  words: number;
  tree: Parent;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Node = Nodes | Element;

export const features = { headingAttributes: true };
const components = ['Aside', 'Figure', 'Now', 'Questions', 'Source'];
const kinds = ['fact', 'opinion', 'caution'];

const attribute = (node: Element, name: string): string => {
  const found = node.attributes.find((each) => 'name' in each && each.name === name);
  return typeof found?.value === 'string' ? found.value : '';
};
const lineOf = (node: { position?: { start: { line: number } } | undefined }): number => node.position?.start.line ?? 0;

function* walk(node: Node): Generator<Node> {
  yield node;
  if ('children' in node) for (const child of node.children as Node[]) yield* walk(child);
}
const textOf = (node: Node): string => [...walk(node)].map((each) => (each.type === 'text' ? each.value : '')).join('');

/** What is wrong with the attributes of a component. */
function faultOf(node: Element): string | undefined {
  if (node.name === 'Aside' && !(kinds.includes(attribute(node, 'kind')) && attribute(node, 'title')))
    return `an aside needs a title and a kind, one of ${kinds.join(', ')}`;
  if (node.name === 'Now' && !/^\d+$/.test(attribute(node, 'minutes')))
    return 'write how long it takes, as in <Now minutes="15">';
  return undefined;
}

/** Reads a chapter: `readChapter('fr/risks.mdx', …)`. Throws a `ContentError` when it is not MDX. */
export function readChapter(path: string, source: string): ChapterFile {
  const file = `src/content/chapters/${path}`;
  const [locale, id] = path.replace(/\.mdx$/, '').split('/') as [Locale, string];
  let tree: Parent;
  try {
    tree = mdxToMdast(source, { features }) as unknown as Parent;
  } catch (error) {
    throw new ContentError([{ file, key: '', what: `this is not valid MDX (${String(error)}): close every tag and brace` }]);
  }
  const chapter: ChapterFile = {
    file,
    id,
    locale,
    headings: [],
    citations: [],
    links: [],
    questions: [],
    components: [],
    words: 0,
    tree,
  };
  let heading: string | undefined;
  for (const node of walk(tree as Node)) {
    const line = lineOf(node);
    if (node.type === 'heading') {
      heading = idOf(node);
      chapter.headings.push({ id: heading ?? '', text: textOf(node), depth: node.depth, line });
    } else if (node.type === 'link') chapter.links.push({ url: node.url, line });
    else if (node.type === 'text') chapter.words += node.value.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      chapter.components.push({ name: node.name ?? '', line, fault: faultOf(node) });
      if (node.name === 'Source') chapter.citations.push({ source: attribute(node, 'id'), heading, line });
      if (node.name === 'Questions')
        chapter.questions.push(
          ...attribute(node, 'ids')
            .split(/\s+/)
            .filter(Boolean)
            .map((each) => ({ id: each, line })),
        );
    }
  }
  return chapter;
}

const idOf = (node: Heading): string | undefined => (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;

/** `chapter#heading`, for every heading of some chapters. */
export const passagesOf = (chapters: readonly ChapterFile[]): Set<string> =>
  new Set(chapters.flatMap(({ id, headings }) => headings.map((heading) => `${id}#${heading.id}`)));

/** What the chapters may refer to. */
interface Known {
  pages: readonly string[];
  questions: readonly string[];
  sources: readonly string[];
}

/** Every fault of the chapters, against each other and against what they refer to. */
export function checkChapters(chapters: readonly ChapterFile[], known: Known): Problem[] {
  const problems: Problem[] = [];
  const passages = passagesOf(chapters);
  const ids = new Set(chapters.map(({ id }) => id));

  for (const chapter of chapters) {
    const say = (line: number, key: string, what: string) => problems.push({ file: chapter.file, line, key, what });
    for (const { url, line } of chapter.links) {
      const [, scheme, name = '', passage] = /^(chapter|page):([\w-]+)(#[\w-]+)?$/.exec(url) ?? [];
      if (scheme === 'page' && !known.pages.includes(name))
        say(line, url, `there is no page “${name}”: use one of ${known.pages.join(', ')}`);
      else if (scheme === 'chapter' && !ids.has(name))
        say(line, url, `this link is dead, there is no chapter “${name}”: use one of ${[...ids].join(', ')}`);
      else if (scheme === 'chapter' && passage && !passages.has(name + passage))
        say(line, url, `this link is dead, the chapter “${name}” has no heading {${passage}}: correct it`);
      else if (!scheme && !url.startsWith('https://'))
        say(line, url, 'a link is chapter:id#heading, page:id or a full https:// address: correct it');
    }
    for (const { source, line } of chapter.citations)
      if (!known.sources.includes(source))
        say(line, `<Source id="${source}">`, 'there is no such source: add it to src/content/sources.yaml or correct the id');
    for (const { id, line } of chapter.questions)
      if (!known.questions.includes(id))
        say(line, `<Questions ids="${id}">`, `there is no such question: use one of ${known.questions.join(', ')}`);
    for (const { name, line, fault } of chapter.components) if (fault) say(line, `<${name}>`, fault);
    for (const { name, line } of chapter.components)
      if (!components.includes(name))
        say(
          line,
          `<${name}>`,
          `chapters may use ${components.map((each) => `<${each}>`).join(', ')} and no HTML: write Markdown instead`,
        );
    for (const { id, text, line } of chapter.headings)
      if (!id) say(line, text, 'a heading needs its permanent id, the same in both languages: ## Title {#id}');
    const order = chapter.headings.map(({ id }) => id);
    for (const [index, id] of order.entries())
      if (id && order.indexOf(id) !== index)
        say(chapter.headings[index]?.line ?? 0, `{#${id}}`, 'this id is already taken in the chapter: choose another');

    for (const locale of locales) {
      const twin = chapters.find((each) => each.id === chapter.id && each.locale === locale);
      if (!twin)
        problems.push({
          file: chapter.file,
          key: '',
          what: `the chapter has no translation: write src/content/chapters/${locale}/${chapter.id}.mdx`,
        });
      else if (twin.headings.map(({ id }) => id).join() !== order.join())
        problems.push({
          file: chapter.file,
          key: order.join(', '),
          what: `the headings' ids must be those of ${twin.file}, in the same order (${twin.headings.map(({ id }) => id).join(', ')})`,
        });
      else if (twin.questions.map(({ id }) => id).join() !== chapter.questions.map(({ id }) => id).join())
        problems.push({
          file: chapter.file,
          key: '<Questions>',
          what: `the questions must be those of ${twin.file}, in the same order`,
        });
    }
  }
  return problems;
}

/** How components and our own links read in plain Markdown. */
export interface Plain {
  linkTo: (url: string) => string;
  numberOf: (source: string) => number;
  question: (id: string) => string;
}

/** A chapter as plain Markdown: no components, full addresses, sources as `[7]`. */
export function toPlain({ tree, locale }: ChapterFile, { linkTo, numberOf, question }: Plain): string {
  const convert = (node: Node): Nodes[] => {
    if (node.type === 'yaml') return [];
    if (node.type === 'text') return [{ ...node, value: typography(node.value, locale) }];
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
      const children = (node.children as Node[]).flatMap(convert);
      if (node.name === 'Source') return [{ type: 'text', value: ` (${numberOf(attribute(node, 'id'))})` }];
      if (node.name === 'Questions') {
        const items = attribute(node, 'ids')
          .split(/\s+/)
          .map((id) => ({
            type: 'listItem',
            children: [{ type: 'paragraph', children: [{ type: 'text', value: question(id) }] }],
          }));
        return [{ type: 'list', children: items } as Nodes];
      }
      const title = attribute(node, 'title');
      const head = title
        ? [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: typography(title, locale) }] }] }]
        : [];
      return [{ type: 'blockquote', children: [...head, ...children] } as Nodes];
    }
    if (node.type === 'link')
      return [{ ...node, url: linkTo(node.url), children: node.children.flatMap((child) => convert(child)) } as Link];
    if ('children' in node) return [{ ...node, children: (node.children as Node[]).flatMap(convert) } as Nodes];
    return [node as Nodes];
  };
  return toMarkdown({ type: 'root', children: tree.children.flatMap((child) => convert(child)) } as Nodes, {
    extensions: [gfmTableToMarkdown()],
    bullet: '-',
  });
}
