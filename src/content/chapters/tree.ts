import type { Heading, Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/** A chapter's source as nodes: Markdown's, and the elements of MDX. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;
export type Node = Nodes | Element;

export const isElement = (node: Node): node is Element => node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';

/** A text attribute of an element; empty when there is none. */
export const attribute = (node: Element, name: string): string => {
  const found = node.attributes.find((each) => 'name' in each && each.name === name);
  return typeof found?.value === 'string' ? found.value : '';
};

/** The names in an attribute that lists some. */
export const namesOf = (node: Element, name: string): string[] => attribute(node, name).split(/\s+/).filter(Boolean);

export const lineOf = (node: { position?: { start: { line: number } } | undefined }): number => node.position?.start.line ?? 0;

/** A node and all that is in it, in order. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  if ('children' in node) for (const child of node.children as Node[]) yield* walk(child);
}

export const textOf = (node: Node): string => [...walk(node)].map((each) => (each.type === 'text' ? each.value : '')).join('');

/** The id written after a heading, `## Title {#id}`. */
export const idOf = (node: Heading): string =>
  (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id ?? '';
