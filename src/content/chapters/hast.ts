import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Heading, Link, Root, Table, TableRow, Text } from 'mdast';
import { defaultHandlers, toHast, type Handlers, type State } from 'mdast-util-to-hast';
import { typography } from '../../core/format/typography.ts';
import type { ChapterFile } from './read.ts';
import { attribute, idOf, namesOf, type Element } from './tree.ts';

/** The id of a chapter in the guide in one piece, or of one of its headings: no id that an author writes has an underscore. */
export const placeOf = (chapter: string, heading = ''): string => (heading ? `${chapter}_${heading}` : chapter);

/** What a chapter becomes where all of them are bound together, on a page or in a book. */
export interface Binding {
  /** The level of a title `##`. */
  level: number;
  /** A link as authors write it, with its words. */
  link: (url: string, words: ElementContent[]) => ElementContent;
  /** The number that stands for a source, cited under a heading of a chapter. */
  cite: (source: string, under: { chapter: string; heading: string | undefined }) => ElementContent;
  figure: (id: string, under: { chapter: string; heading: string | undefined }) => ElementContent;
  questions: (ids: string[], chapter: string) => ElementContent[];
  /** A table, as it is or in a box. */
  table: (table: ElementContent) => ElementContent;
  words: {
    /** What each kind of aside is called. */
    kinds: Record<string, string>;
    minutes: (n: number) => string;
  };
}

/** A chapter's text as HTML nodes, typeset, its components included: `<h3 id="risks_feed">` for `## … {#feed}` where titles are of level 3. */
export function chapterNodes({ tree, id: chapter, locale }: ChapterFile, binding: Binding): ElementContent[] {
  let heading: string | undefined;

  const element = (state: State, node: Element): ElementContent | ElementContent[] => {
    const children = () => state.all(node as never) as ElementContent[];
    if (node.name === 'Source') return binding.cite(attribute(node, 'id'), { chapter, heading });
    if (node.name === 'Figure') return binding.figure(attribute(node, 'id'), { chapter, heading });
    if (node.name === 'Questions') return binding.questions(namesOf(node, 'ids'), chapter);
    if (node.name === 'Now')
      return h('div', { className: ['notice', 'stack'] }, [
        h('p', { className: ['kicker'] }, binding.words.minutes(Number(attribute(node, 'minutes')))),
        ...children(),
      ]);
    const title = typography(attribute(node, 'title'), locale);
    return h('aside', { className: ['panel', 'stack'], ariaLabel: title }, [
      h('p', { className: ['kicker'] }, binding.words.kinds[attribute(node, 'kind')]),
      h('p', { className: ['title'] }, title),
      ...children(),
    ]);
  };
  const handlers: Handlers = {
    yaml: () => undefined,
    text: (_: State, node: Text) => ({ type: 'text', value: typography(node.value, locale) }),
    heading: (state: State, node: Heading) => {
      heading = idOf(node);
      return h(`h${node.depth - 2 + binding.level}`, { id: placeOf(chapter, heading) }, state.all(node));
    },
    link: (state: State, node: Link) => binding.link(node.url, state.all(node)),
    table: (state: State, node: Table) => binding.table(defaultHandlers.table(state, node)),
    // The first row is that of the columns' headings, as in the pages.
    tableRow: (state: State, node: TableRow, parent: unknown) => {
      const row = defaultHandlers.tableRow(state, node, parent as Table);
      const columns = row.children.map((cell) =>
        cell.type === 'element' && cell.tagName === 'th' ? { ...cell, properties: { ...cell.properties, scope: 'col' } } : cell,
      );
      return { ...row, children: columns };
    },
    mdxJsxFlowElement: element,
    mdxJsxTextElement: element,
  };
  return (toHast(tree as Root, { handlers }) as { children: ElementContent[] }).children;
}
