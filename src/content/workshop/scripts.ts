import type { ChapterFile } from '../chapters/read.ts';
import { attribute, isElement, lineOf, textOf, walk, type Element, type Node } from '../chapters/tree.ts';

/** A step of a script: from a minute to another, what is done, what is said. */
export interface ScriptStep {
  from: number;
  to: number;
  title: string;
  /** The sentences ready to be said, as written, one for each quotation. */
  says: string[];
  line: number;
}

/** `<Script minutes="60">`: a workshop, step by step. */
export interface WorkshopScript {
  minutes: number;
  steps: ScriptStep[];
  line: number;
}

const named = (nodes: Iterable<Node>, name: string): Element[] =>
  [...nodes].filter((node): node is Element => isElement(node) && node.name === name);

/** A number as an attribute has it; `NaN` where there is none, so that no sum comes out right by accident. */
const numberIn = (node: Element, name: string): number =>
  /^\d+$/.test(attribute(node, name)) ? Number(attribute(node, name)) : NaN;

/** The scripts of a page, in order. */
export const scriptsOf = ({ tree }: Pick<ChapterFile, 'tree'>): WorkshopScript[] =>
  named(walk(tree as Node), 'Script').map((script) => ({
    minutes: numberIn(script, 'minutes'),
    line: lineOf(script),
    steps: named(walk(script), 'Step').map((step) => ({
      from: numberIn(step, 'from'),
      to: numberIn(step, 'to'),
      title: attribute(step, 'title').trim(),
      says: [...walk(step)].filter(({ type }) => type === 'blockquote').map(textOf),
      line: lineOf(step),
    })),
  }));
