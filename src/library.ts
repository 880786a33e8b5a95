/** The only door to the content: read once, checked as a whole, handed out in one language. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { checkChapters } from './content/chapters/check.ts';
import { toPlain } from './content/chapters/plain.ts';
import { passagesOf, readChapter, sourcesOf, type ChapterFile } from './content/chapters/read.ts';
import { ContentError } from './content/problems.ts';
import { readQuiz } from './content/quiz/read.ts';
import type { MessagesContent, QuizContent, Source } from './content/quiz/written.ts';
import { type Locale } from './core/format/locale.ts';
import { localize, type Localized } from './core/format/localize.ts';
import { typography } from './core/format/typography.ts';
import { month } from './core/format/month.ts';
import { context, isBehaviour, itemsOf, questionIds, type ContextId } from './core/quiz/quiz.ts';
import { fill, plural } from './core/format/message.ts';
import { strings } from './i18n/strings.ts';
import { pathOf, type Page } from './routes.ts';

const yaml = import.meta.glob<string>('./content/{quiz/,}*.yaml', { query: '?raw', import: 'default', eager: true });
const mdx = import.meta.glob<string>('./content/chapters/*/*.mdx', { query: '?raw', import: 'default', eager: true });

const files = Object.entries(mdx).map(([path, text]) => readChapter(path.replace('./content/chapters/', ''), text));
const written = readQuiz(Object.fromEntries(Object.entries(yaml).map(([path, text]) => [path.split('/').at(-1) ?? '', text])), {
  passages: passagesOf(files),
  cited: sourcesOf(files),
});
const linkable = ['home', 'messages', 'quiz', 'result', 'mirror', 'sheet', 'method', 'data'] as const satisfies Page[];
const problems = checkChapters(files, {
  pages: linkable,
  questions: questionIds(written.quiz),
  sources: written.sources.map(({ id }) => id),
});
if (problems.length > 0) throw new ContentError(problems);

/** The whole quiz, with its words in one language. */
export type LocalQuiz = Localized<QuizContent>;
export type LocalItem = LocalQuiz['dimensions'][number]['items'][number];

export const quizIn = (locale: Locale): LocalQuiz => localize(written.quiz, locale);

/** The messages ready to adapt, by occasion. */
export const messagesIn = (locale: Locale): Localized<MessagesContent> => localize(written.messages, locale);

/** A question as a form asks it: everything an island needs of it, nothing more. */
export interface Question {
  id: string;
  kind: 'one' | 'several' | 'horizons' | 'level';
  short: string;
  question: string;
  hint: string | undefined;
  /** Values and their labels; for `horizons`, the objectives offered at each horizon. */
  options: { value: string; label: string }[];
  /** The label of "none", where there is one. */
  none?: string;
  horizons?: { id: string; label: string }[];
}

const kinds: Record<ContextId, Question['kind']> = { size: 'one', hours: 'one', reasons: 'several', horizons: 'horizons' };

/** Every question, context first, as a form asks it. */
export function questionsIn(locale: Locale): Question[] {
  const quiz = quizIn(locale);
  const labelled = (options: readonly { id: string; label: string }[]) => options.map(({ id, label }) => ({ value: id, label }));
  const ofContext = context.map((id): Question => {
    const { short, question, hint } = quiz[id];
    const base = { id, kind: kinds[id], short, question, hint };
    if (id === 'horizons')
      return {
        ...base,
        options: labelled(quiz.objectives),
        none: quiz.horizons.none,
        horizons: quiz.horizons.options.map(({ id: horizon, label }) => ({ id: horizon, label })),
      };
    return { ...base, options: labelled(quiz[id].options), ...(id === 'reasons' && { none: quiz.reasons.none }) };
  });
  const ofBehaviours = itemsOf(quiz).flatMap(({ item }): Question[] =>
    isBehaviour(item)
      ? [
          {
            id: item.id,
            kind: 'level',
            short: item.short,
            question: item.question,
            hint: item.hint,
            options: item.levels.map((label, level) => ({ value: String(level), label })),
          },
        ]
      : [],
  );
  return [...ofContext, ...ofBehaviours];
}

/** A chapter of the guide. */
export interface Chapter {
  id: string;
  slug: string;
  order: number;
  title: string;
  lead: string;
  description: string;
  path: string;
  /** Whole minutes, at 250 words each. */
  minutes: number;
  headings: { id: string; text: string; depth: number }[];
  /** Ids of the quiz's questions that it asks. */
  asks: string[];
  entry: CollectionEntry<'chapters'>;
}

const fileOfEntry = (locale: Locale, id: string): ChapterFile =>
  files.find((file) => file.locale === locale && file.id === id) as ChapterFile;

/** The chapters of the guide, in order. */
export async function chaptersIn(locale: Locale): Promise<Chapter[]> {
  const entries = await getCollection('chapters', (entry) => entry.id.startsWith(`${locale}/`));
  return entries
    .map((entry): Chapter => {
      const id = entry.id.slice(locale.length + 1);
      const file = fileOfEntry(locale, id);
      const { slug, order, title, lead, description } = entry.data;
      return {
        id,
        slug,
        order,
        title: typography(title, locale),
        lead: typography(lead, locale),
        description: typography(description, locale),
        path: pathOf(locale, 'guide', slug),
        minutes: Math.max(1, Math.round(file.words / 250)),
        headings: file.headings.map(({ id: heading, text, depth }) => ({ id: heading, text: typography(text, locale), depth })),
        asks: file.questions.map((question) => question.id),
        entry,
      };
    })
    .sort((a, b) => a.order - b.order);
}

/** Minutes to read the whole guide: those announced for each chapter, added up. */
export const readingMinutes = async (locale: Locale): Promise<number> =>
  (await chaptersIn(locale)).reduce((sum, { minutes }) => sum + minutes, 0);

/** Where a passage, `chapter#heading`, is and what it is called. */
export interface Passage {
  href: string;
  label: string;
}

/** Every passage of the guide by name. */
export async function passagesIn(locale: Locale): Promise<Record<string, Passage>> {
  const chapters = await chaptersIn(locale);
  return Object.fromEntries(
    chapters.flatMap(({ id, path, headings }) =>
      headings.map((heading) => [`${id}#${heading.id}`, { href: `${path}#${heading.id}`, label: heading.text }]),
    ),
  );
}

/** The address that a chapter's link means: `chapter:risks#feed`, `page:quiz` or a full address. */
export async function addressOf(locale: Locale, url: string): Promise<string> {
  const [, scheme, name, hash = ''] = /^(chapter|page):([\w-]+)(#[\w-]+)?$/.exec(url) ?? [];
  if (scheme === 'page') return pathOf(locale, name as Page) + hash;
  if (scheme !== 'chapter') return url;
  return (await chaptersIn(locale)).find(({ id }) => id === name)?.path + hash;
}

/** Whether an address leads out of a page: paper needs it spelled out. */
export const isElsewhere = (address: string, path: string): boolean => !address.startsWith(`${path}#`);

/** What paper needs of a chapter: the sources it cites, by number, and where its links lead, in order. */
export async function notesOf(locale: Locale, chapter: Chapter): Promise<{ sources: LocalSource[]; addresses: string[] }> {
  const { citations, links } = fileOfEntry(locale, chapter.id);
  const cited = new Set(citations.map(({ source }) => source));
  const addresses = await Promise.all(links.map(({ url }) => addressOf(locale, url)));
  return {
    sources: (await sourcesIn(locale)).filter(({ id }) => cited.has(id)),
    addresses: addresses.filter((address) => isElsewhere(address, chapter.path)),
  };
}

/** The permanent id, on the method's page, of the move that leaves a level of an item. `moveAnchor('purpose', 0) // => 'step-purpose-1'` */
export const moveAnchor = (item: string, from: number): string => `step-${item}-${from + 1}`;

/** A source with its number in the list and what cites it: the passages of the guide, then the moves. */
export type LocalSource = Localized<Source> & {
  number: number;
  /** Whether its title is no title but our own words for it, in the language of the page. */
  described: boolean;
  /** How sure of it we are, and since when: `read in a copy, consulted in November 2026`. */
  sure: string;
  citedIn: Passage[];
};

export async function sourcesIn(locale: Locale): Promise<LocalSource[]> {
  const passages = await passagesIn(locale);
  const citingMoves = itemsOf(quizIn(locale)).flatMap(({ item }) =>
    item.moves.map((move, from) => ({
      source: move.source,
      href: `${pathOf(locale, 'method')}#${moveAnchor(item.id, from)}`,
      label: move.do,
    })),
  );
  const { confidence, consulted } = strings(locale).method;
  return written.sources.map((authored, index) => {
    const source = localize(authored, locale);
    const names = files
      .filter((file) => file.locale === locale)
      .flatMap(({ id, citations }) =>
        citations.filter((each) => each.source === source.id).map(({ heading }) => `${id}#${heading}`),
      );
    const citedIn = [...new Set(names)].flatMap((name) => passages[name] ?? []);
    return {
      ...source,
      number: index + 1,
      described: typeof authored.title !== 'string',
      sure: [confidence[source.confidence], source.consulted && fill(consulted, { month: month(locale, source.consulted) })]
        .filter(Boolean)
        .join(', '),
      citedIn: [...citedIn, ...citingMoves.filter((move) => move.source === source.id)],
    };
  });
}

export const sourceNumber = (id: string): number => written.sources.findIndex((source) => source.id === id) + 1;

/** A chapter in plain Markdown, with its title, absolute addresses and sources. */
export async function plainChapter(locale: Locale, chapter: Chapter, site: URL | undefined): Promise<string> {
  const file = fileOfEntry(locale, chapter.id);
  const addresses = new Map<string, string>();
  for (const { url } of file.links) addresses.set(url, new URL(await addressOf(locale, url), site).href);
  const questions = questionsIn(locale);
  const { guide, method, figures } = strings(locale);
  const titles = new Map(
    Object.entries(figures).flatMap(([id, words]) => (typeof words === 'object' && 'title' in words ? [[id, words.title]] : [])),
  );
  const body = toPlain(file, {
    linkTo: (url) => addresses.get(url) ?? url,
    numberOf: sourceNumber,
    question: (id) => questions.find((each) => each.id === id)?.question ?? id,
    address: new URL(chapter.path, site).href,
    sources: await sourcesIn(locale),
    words: {
      kinds: guide.kinds,
      figure: (id) => fill(figures.inText, { title: titles.get(id) ?? id }),
      minutes: (n) => plural(locale, guide.nowMinutes, n),
      sources: method.sourcesTitle,
    },
  });
  return `# ${chapter.title}\n\n${chapter.lead}\n\n${body}`;
}
