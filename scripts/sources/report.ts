import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { WatchedSource } from './watched.ts';

/** What became of an address. */
export interface Answer {
  url: string;
  /** HTTP's; 0 when nothing answered. */
  status?: number;
  /** The name of its host does not exist any more. */
  unknownHost?: true;
}

export interface SourceReport {
  /** Whether some address leads nowhere any more. */
  dead: boolean;
  /** Whether some address answered: without one, the network was at fault, and nothing is known. */
  alive: boolean;
  markdown: string;
}

type Fate = 'alive' | 'dead' | 'unchecked';

/** By these a site turns a program away, or asks it to come back: they say nothing of the page. */
const refusals = new Set([401, 403, 405, 406, 407, 408, 425, 429, 451]);

function fateOf({ status = 0, unknownHost }: Answer): Fate {
  if (unknownHost) return 'dead';
  if (status >= 200 && status < 400) return 'alive';
  // From 500 up are a site's own faults, and 999, by which LinkedIn refuses programs.
  return status >= 400 && status < 500 && !refusals.has(status) ? 'dead' : 'unchecked';
}

const inWords = ({ status = 0, unknownHost }: Answer): string =>
  unknownHost ? 'its host does not exist' : status === 0 ? 'no answer' : `status ${status}`;

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const code = (value: string): PhrasingContent => ({ type: 'inlineCode', value });
const link = (url: string): PhrasingContent => ({ type: 'link', url, children: [text(url)] });
const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
const list = (children: ListItem[]): List => ({ type: 'list', spread: false, children });
const item = (content: PhrasingContent[], below: ListItem[] = []): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [paragraph(...content), ...(below.length > 0 ? [list(below)] : [])],
});

/** A source, what its address answered, its copy or where to look for one, and what cites it. */
const entry = ({ id, title, address, archive, citedIn }: WatchedSource, answer: Answer): ListItem =>
  item(
    [code(id), text(' — '), { type: 'emphasis', children: [text(title)] }],
    [
      item([link(address), text(`: ${inWords(answer)}`)]),
      archive
        ? item([text('Archived copy: '), link(archive)])
        : item([text('To look for a copy: '), link(`https://web.archive.org/web/*/${address}`)]),
      item([text('Cited in: '), ...citedIn.flatMap((place, at) => [text(at > 0 ? ', ' : ''), code(place)])]),
    ],
  );

const heading = (title: string): RootContent => ({ type: 'heading', depth: 2, children: [text(title)] });

/**
 * What a checker found of the sources' addresses, as Markdown. An address that it says nothing of could not be checked. The
 * same answers give the same text, whatever their order.
 */
export function sourceReport(sources: readonly WatchedSource[], answers: readonly Answer[]): SourceReport {
  // With the network cut, no host exists.
  const online = answers.some(({ status = 0 }) => status > 0);
  // Checkers write addresses as browsers do: https://example.org/ for https://example.org.
  const byAddress = new Map((online ? answers : []).map((answer) => [new URL(answer.url).href, answer]));
  const checked = sources.map((source) => {
    const answer = byAddress.get(new URL(source.address).href) ?? { url: source.address };
    return { source, answer, fate: fateOf(answer) };
  });
  const of = (fate: Fate) => checked.filter((each) => each.fate === fate);
  const section = (fate: Fate, title: string, what: string): RootContent[] =>
    of(fate).length === 0
      ? []
      : [heading(title), paragraph(text(what)), list(of(fate).map(({ source, answer }) => entry(source, answer)))];
  const markdown = toMarkdown(
    {
      type: 'root',
      children: [
        paragraph(
          text(`Of the ${checked.length} addresses in `),
          code('src/content/sources.yaml'),
          text(
            `, ${of('alive').length} answer, ${of('dead').length} lead nowhere any more, and ${of('unchecked').length} could not be checked.`,
          ),
        ),
        ...section(
          'dead',
          'Leads nowhere',
          'Write the new address; or, where there is a copy, its address under “archive”; or cite something else. Then change “checked”.',
        ),
        ...section(
          'unchecked',
          'Could not be checked',
          'The site turned a program away, had a fault of its own, or did not answer. The page may well be there: open it.',
        ),
      ],
    },
    { bullet: '-' },
  );
  return { dead: of('dead').length > 0, alive: of('alive').length > 0, markdown };
}
