import type { Link, Nodes } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { typography } from '../../core/locale.ts';
import type { ChapterFile } from './read.ts';
import { attribute, type Node } from './tree.ts';

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
