import type { Problem } from '../problems.ts';
import type { ChapterFile, ContentFolder } from './read.ts';
import { attribute, isElement, lineOf, namesOf, textOf, walk, type Element, type Node } from './tree.ts';

/** The components that the texts of each folder may use, with their attributes. */
const components: Record<ContentFolder, Record<string, string[]>> = {
  chapters: {
    Aside: ['kind', 'title'],
    Figure: ['id'],
    Now: ['minutes'],
    Questions: ['ids'],
    Source: ['id'],
  },
  workshop: {
    Address: ['page'],
    Aside: ['kind', 'title'],
    Debrief: [],
    Letter: [],
    Minutes: ['of'],
    Question: ['id'],
    Script: ['minutes'],
    ShortPath: [],
    Step: ['from', 'to', 'title'],
    Words: ['of'],
  },
};
const namedIn: Record<ContentFolder, string> = { chapters: 'chapters', workshop: 'pages for a workshop' };
/** The figures that Figure.astro draws. */
const figures = ['size', 'reasons', 'fit', 'chance', 'audience', 'time', 'piles', 'twenty'];
const kinds = ['fact', 'opinion', 'caution'];

const plain = new Set(
  'root yaml text paragraph heading emphasis strong link list listItem blockquote table tableRow tableCell break thematicBreak inlineCode code'.split(
    ' ',
  ),
);
const inPlace = 'write the address in the link itself, as in [text](chapter:objectives#write)';
const noImage = 'chapters have no images: say it in words';
const noCode = 'braces hold code, and chapters have none: write the words themselves';
const noNote = 'chapters have no footnotes: say it in the text, or cite a source with <Source id="…" />';
// cspell:ignore mdxjs
/** What to do instead of the Markdown and the code that neither the pages nor the plain chapters can show. */
const advice: Record<string, string> = {
  linkReference: inPlace,
  definition: inPlace,
  image: noImage,
  imageReference: noImage,
  mdxTextExpression: noCode,
  mdxFlowExpression: noCode,
  mdxjsEsm: 'chapters import and export nothing, their components are at hand: remove this line',
  footnoteReference: noNote,
  footnoteDefinition: noNote,
};

/** Ids of the page around the chapter. */
const reserved = ['main', 'contents', 'here', 'questions'];

/** What is wrong in one text's Markdown, components and headings, whatever the others are. */
export function markupFaults({ file, folder, tree, headings }: ChapterFile): Problem[] {
  const nodes = [...walk(tree as Node)];
  const asked = nodes.filter((node) => isElement(node) && node.name === 'Questions');
  const at = (node: Node, key: string, what: string): Problem => ({ file, line: lineOf(node), key, what });
  return [
    ...nodes.flatMap((node) => {
      if (isElement(node)) return elementFaults(node, folder).map((what) => at(node, `<${node.name ?? ''}>`, what));
      if (!plain.has(node.type))
        return [
          at(node, shown(node), advice[node.type] ?? `“${node.type}” is not for ${namedIn[folder]}: write it in plain Markdown`),
        ];
      if (node.type === 'text')
        return [...node.value.matchAll(/\[[^[\]]*\][[(][^\])]*[\])]?/g)].map(({ 0: key, index }) => ({
          file,
          line: lineOf(node) + node.value.slice(0, index).split('\n').length - 1,
          key,
          what: `this makes no link: ${inPlace}`,
        }));
      if (node.type === 'link' && textOf(node).trim() === '')
        return [at(node, node.url, 'a link needs words to click on: write them between the brackets')];
      return [];
    }),
    ...asked.slice(1).map((node) => at(node, '<Questions>', 'a chapter asks its questions in one place: put all the ids there')),
    ...headings.flatMap(({ id, text, depth, line }, index) => {
      const say = (key: string, what: string): Problem => ({ file, line, key, what });
      return [
        ...(depth === 2 || depth === 3 ? [] : [say(text, 'the title is in the front matter: begin a heading with ## or ###')]),
        ...(id ? [] : [say(text, 'a heading needs its permanent id, the same in both languages: ## Title {#id}')]),
        ...(!id || /^[a-z][a-z0-9-]*$/.test(id)
          ? []
          : [say(`{#${id}}`, 'an id is made of lowercase letters, digits and hyphens, and begins with a letter: correct it')]),
        ...(reserved.includes(id) ? [say(`{#${id}}`, 'the page around the chapter has this id already: choose another')] : []),
        ...(id && headings.findIndex((each) => each.id === id) < index
          ? [say(`{#${id}}`, 'this id is already taken in the chapter: choose another')]
          : []),
      ];
    }),
  ];
}

/** The beginning of what the author wrote, enough to find it. */
const shown = (node: Node): string => {
  const words =
    'value' in node
      ? node.value
      : 'alt' in node
        ? `![${node.alt ?? ''}]`
        : 'label' in node
          ? `[${node.label ?? ''}]`
          : textOf(node);
  return (words.split('\n')[0] ?? '').slice(0, 40);
};

/** What is wrong with a component, its attributes and what they say. */
function elementFaults(node: Element, folder: ContentFolder): string[] {
  const attributes = components[folder][node.name ?? ''];
  if (!attributes)
    return [
      `${namedIn[folder]} may use ${Object.keys(components[folder])
        .map((each) => `<${each}>`)
        .join(', ')} and no HTML: write Markdown instead`,
    ];
  const foreign = node.attributes.filter(
    (each) => !('name' in each && attributes.includes(each.name) && typeof each.value === 'string'),
  );
  const needs: Record<string, string | false> = {
    Aside:
      !(kinds.includes(attribute(node, 'kind')) && attribute(node, 'title').trim()) &&
      `an aside needs a title and a kind, one of ${kinds.join(', ')}`,
    Address: !attribute(node, 'page') && 'name the page, as in <Address page="quiz" />',
    Figure: !figures.includes(attribute(node, 'id')) && `there is no such figure: use one of ${figures.join(', ')}`,
    Minutes:
      !['short', 'rest', 'whole'].includes(attribute(node, 'of')) &&
      'say the minutes of what, as in <Minutes of="short" />: short, rest or whole',
    Now: !/^[1-9]\d*$/.test(attribute(node, 'minutes')) && 'write how long it takes, as in <Now minutes="15">',
    Question: !attribute(node, 'id') && 'name the dimension, as in <Question id="ties" />',
    Questions: namesOf(node, 'ids').length === 0 && 'name the questions to ask, as in <Questions ids="size hours" />',
    Words:
      !['dimensions', 'profiles'].includes(attribute(node, 'of')) &&
      'say the words of what, as in <Words of="profiles" />: dimensions or profiles',
    Source: !attribute(node, 'id') && 'name the source, as in <Source id="granovetter-1973" />',
  };
  const need = needs[node.name ?? ''];
  return [
    ...foreign.map((each) => {
      const name = 'name' in each ? String(each.name) : '{…}';
      const can = attributes.map((attr) => `${attr}="…"`).join(' ');
      return `“${name}” is not an attribute it can have: ${can ? `write ${can} and nothing else` : 'it has none'}`;
    }),
    ...(need ? [need] : []),
  ];
}
