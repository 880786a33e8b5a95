/** The guide's figures as they are drawn before anybody touches them: their sentence and their data, without a control. */
import type { Element, ElementContent, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import { createRawSnippet, type Component } from 'svelte';
import { render } from 'svelte/server';
import Audience from '../components/figures/Audience.svelte?unstyled';
import Chance from '../components/figures/Chance.svelte?unstyled';
import Fit from '../components/figures/Fit.svelte?unstyled';
import Piles from '../components/figures/Piles.svelte?unstyled';
import Reasons from '../components/figures/Reasons.svelte?unstyled';
import Size from '../components/figures/Size.svelte?unstyled';
import Time from '../components/figures/Time.svelte?unstyled';
import Twenty from '../components/figures/Twenty.svelte?unstyled';
import { figurePropsIn, fitCellsIn, type FigureId } from '../components/figures/props.ts';
import type { Locale } from '../core/format/locale.ts';
import { perLocale } from '../core/format/per-locale.ts';

export interface FigureText {
  title: string;
  /** What the figure says of the example that it is drawn with; none for one that says it cell by cell. */
  says?: string;
  table: Element;
}

/** The figures of the guide, by id. */
export const figureTextsIn = perLocale((locale): Record<FigureId, FigureText> => {
  const props = figurePropsIn(locale);
  return {
    size: drawn(Size, props.size),
    twenty: drawn(Twenty, props.twenty),
    time: drawn(Time, props.time),
    piles: drawn(Piles, props.piles),
    reasons: drawn(Reasons, props.reasons),
    fit: { title: drawn(Fit, { ...props.fit, whys: nothing }).title, table: fitTable(locale) },
    chance: drawn(Chance, props.chance),
    audience: drawn(Audience, props.audience),
  };
});

/** In place of the assumptions, which are not read here. */
const nothing = createRawSnippet(() => ({ render: () => '<p></p>' }));

function drawn(figure: Component<never>, props: object): FigureText {
  const { body } = render(figure as Component, { props: { ...props, children: nothing } });
  const root = fromHtml(body, { fragment: true });
  const found = (fits: (element: Element) => boolean, what: string): Element => {
    const element = elementsIn(root).find(fits);
    if (!element) throw new Error(`A figure of the guide has no ${what}: src/components/figures/Frame.svelte draws it`);
    return element;
  };
  return {
    title: textIn(found(({ tagName }) => tagName === 'figcaption', 'title')),
    says: textIn(found(({ properties }) => properties['role'] === 'status', 'sentence')),
    table: bare(found(({ tagName }) => tagName === 'table', 'table')),
  };
}

const elementsIn = (node: Nodes): Element[] => [
  ...(node.type === 'element' ? [node] : []),
  ...('children' in node ? node.children.flatMap(elementsIn) : []),
];
const textIn = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textIn).join('') : '';

/** The headings of a table's columns, as a sentence has them. */
export const columnsOf = (table: Nodes): string =>
  elementsIn(table)
    .filter(({ tagName, properties }) => tagName === 'th' && properties['scope'] === 'col')
    .map(textIn)
    .join(', ');

/** A table without what only a component needs: its classes, the marks of Svelte, spaces between rows. */
const bare = ({ tagName, properties, children }: Element): Element =>
  h(
    tagName,
    { scope: properties['scope'] as string | undefined },
    children.flatMap((child): ElementContent[] =>
      child.type === 'element' ? [bare(child)] : child.type === 'text' && child.value.trim() ? [child] : [],
    ),
  );

/** What each reason does for each objective, in a word. */
function fitTable(locale: Locale): Element {
  const { names, objectives } = figurePropsIn(locale).fit;
  const cells = fitCellsIn(locale);
  const rows = [...new Set(cells.map(({ reason }) => reason))];
  return h('table', [
    h('thead', [
      h('tr', [h('td'), ...objectives.map((objective) => h('th', { scope: 'col' }, names.objectives[objective] ?? objective))]),
    ]),
    h(
      'tbody',
      rows.map((row) =>
        h('tr', [h('th', { scope: 'row' }, row), ...cells.flatMap(({ reason, word }) => (reason === row ? h('td', word) : []))]),
      ),
    ),
  ]);
}
