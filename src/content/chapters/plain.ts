import type { BlockContent, Link, ListItem, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { type Localized } from '../../core/format/localize.ts';
import { typography } from '../../core/format/typography.ts';
import { sourceAddress } from '../quiz/source-address.ts';
import type { Source } from '../quiz/written.ts';
import type { ChapterFile } from './read.ts';
import { attribute, isElement, namesOf, type Element, type Node } from './tree.ts';

/** How components and our own links read in plain Markdown. */
export interface Plain {
  linkTo: (url: string) => string;
  numberOf: (source: string) => number;
  question: (id: string) => string;
  /** The canonical address of the chapter's page. */
  address: string;
  /** The sources to list at the end if the chapter cites them, in the order of their numbers. */
  sources: readonly Reference[];
  words: {
    /** What each kind of aside is called. */
    kinds: Record<string, string>;
    /** A figure's title. */
    figure: (id: string) => string;
    minutes: (n: number) => string;
    /** The heading of the list of sources. */
    sources: string;
  };
}

interface Reference extends Pick<Localized<Source>, 'id' | 'authors' | 'year' | 'title' | 'where' | 'url' | 'doi'> {
  /** Whether its title is our own words for it. */
  described: boolean;
  /** How sure of it we are, and since when. */
  sure: string;
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
const item = (...children: PhrasingContent[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [paragraph(...children)],
});
const link = (url: string): PhrasingContent => ({ type: 'link', url, children: [text(url)] });

/** A source as a line: `(7) Mark S. Granovetter (1973). *The Strength of Weak Ties*. American Journal of Sociology. <https://…> (read directly)` */
function reference(source: Reference, number: number): ListItem {
  const { authors, year, title, described, where, sure } = source;
  const href = sourceAddress(source);
  const author = authors ? `${authors}${year ? ` (${year})` : ''}. ` : '';
  return item(
    text(`(${number}) ${author}`),
    described ? text(title) : { type: 'emphasis', children: [text(title)] },
    text(`${/[.?!]$/.test(title) ? '' : '.'} ${where}${!authors && year ? `, ${year}` : ''}.`),
    ...(href ? [text(' '), link(href)] : []),
    text(` (${sure})`),
  );
}

/**
 * A chapter as plain Markdown: its address, its text without components, with full addresses and sources as `(7)`, and
 * the list of those sources.
 */
export function toPlain({ tree, locale, citations }: ChapterFile, plain: Plain): string {
  const { linkTo, numberOf, question, address, sources, words } = plain;

  /** What a box says above its text: the kind and the title of an aside, the time that something takes. */
  const head = (node: Element): string =>
    node.name === 'Now'
      ? words.minutes(Number(attribute(node, 'minutes')))
      : [words.kinds[attribute(node, 'kind')], typography(attribute(node, 'title'), locale)].filter(Boolean).join(' · ');

  const element = (node: Element): Nodes[] => {
    if (node.name === 'Source') return [text(` (${numberOf(attribute(node, 'id'))})`)];
    if (node.name === 'Figure')
      return [{ type: 'blockquote', children: [paragraph(text(words.figure(attribute(node, 'id'))), text(' '), link(address))] }];
    if (node.name === 'Questions')
      return [{ type: 'list', spread: false, children: namesOf(node, 'ids').map((id) => item(text(question(id)))) }];
    const title: BlockContent[] = head(node) ? [paragraph({ type: 'strong', children: [text(head(node))] })] : [];
    return [{ type: 'blockquote', children: [...title, ...((node.children as Node[]).flatMap(convert) as BlockContent[])] }];
  };
  const convert = (node: Node): Nodes[] => {
    if (node.type === 'yaml') return [];
    if (node.type === 'text') return [{ ...node, value: typography(node.value, locale) }];
    if (isElement(node)) return element(node);
    if (node.type === 'link')
      return [{ ...node, url: linkTo(node.url), children: node.children.flatMap((child) => convert(child)) } as Link];
    if ('children' in node) return [{ ...node, children: (node.children as Node[]).flatMap(convert) } as Nodes];
    return [node];
  };

  const cited = sources.filter(({ id }) => citations.some(({ source }) => source === id));
  const end: RootContent[] = cited.length > 0 ? listed(cited, 2, plain) : [];
  const body = (tree.children as Node[]).flatMap(convert) as RootContent[];
  return write([paragraph(link(address)), ...body, ...end]);
}

/** A list of sources under its heading, for several chapters that come without theirs. */
export const plainSources = (sources: readonly Reference[], plain: Pick<Plain, 'numberOf' | 'words'>): string =>
  write(listed(sources, 1, plain));

const listed = (sources: readonly Reference[], depth: 1 | 2, plain: Pick<Plain, 'numberOf' | 'words'>): RootContent[] => [
  { type: 'heading', depth, children: [text(plain.words.sources)] },
  { type: 'list', spread: false, children: sources.map((source) => reference(source, plain.numberOf(source.id))) },
];

const write = (children: RootContent[]): string =>
  toMarkdown({ type: 'root', children }, { extensions: [gfmTableToMarkdown()], bullet: '-' });
