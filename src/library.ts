/**
 * The only door to the content: read once, checked as a whole, handed out in one language. Every page asks for it, so what
 * depends on the language alone is computed once for each, and is not to be changed in place.
 */
import criteriaText from './content/accessibility/criteria.yaml?raw';
import { readCriteria } from './content/accessibility/read.ts';
import { criterionLevels, criterionNumbers, type CriteriaContent, type CriterionNumber } from './content/accessibility/schema.ts';
import { checkChapters } from './content/chapters/check.ts';
import { frontMatter } from './content/chapters/front.ts';
import { chapterNodes, type Binding } from './content/chapters/hast.ts';
import { plainSources, toPlain } from './content/chapters/plain.ts';
import { passagesOf, readChapter, sourcesOf, type ChapterFile, type ContentFolder } from './content/chapters/read.ts';
import { readChanges, type WrittenChange } from './content/changes.ts';
import { ContentError } from './content/problems.ts';
import { readQuiz } from './content/quiz/read.ts';
import { checkWorkshop } from './content/workshop/check.ts';
import { workshopFrontMatter } from './content/workshop/front.ts';
import { sourceAddress } from './content/quiz/source-address.ts';
import type { MessagesContent, QuizContent, Source } from './content/quiz/written.ts';
import { locales, type Locale } from './core/format/locale.ts';
import { localize, type Localized } from './core/format/localize.ts';
import { perLocale } from './core/format/per-locale.ts';
import { countWords, minutesToRead } from './core/format/reading-time.ts';
import { typography } from './core/format/typography.ts';
import { day } from './core/format/date.ts';
import { isDay } from './core/format/day.ts';
import { month } from './core/format/month.ts';
import { none } from './core/quiz/answers.ts';
import { context, isBehaviour, itemsOf, type ContextId } from './core/quiz/quiz.ts';
import { questionIds, questionOrder } from './core/quiz/questions.ts';
import { fill, plural } from './core/format/message.ts';
import { strings } from './i18n/strings.ts';
import { pages, pathOf, type Page } from './routes.ts';

const yaml = import.meta.glob<string>('./content/{quiz/,}*.yaml', { query: '?raw', import: 'default', eager: true });
const mdx = import.meta.glob<string>('./content/{chapters,workshop}/*/*.mdx', { query: '?raw', import: 'default', eager: true });

const filesIn = (folder: ContentFolder): ChapterFile[] =>
  Object.entries(mdx)
    .map(([path, text]) => [path.split(`./content/${folder}/`)[1], text] as const)
    .flatMap(([path, text]) => (path ? [readChapter(path, text, folder)] : []));
const files = filesIn('chapters');
const workshop = filesIn('workshop');
const { 'changes.yaml': changes = '', ...quizFiles } = Object.fromEntries(
  Object.entries(yaml).map(([path, text]) => [path.split('/').at(-1) ?? '', text]),
);
const written = readQuiz(quizFiles, { passages: passagesOf(files), cited: sourcesOf(files) });
const writtenChanges = readChanges(changes, written.quiz);
const linkable = [
  'home',
  'messages',
  'whole',
  'quiz',
  'result',
  'mirror',
  'sheet',
  'group',
  'facilitate',
  'method',
  'data',
  'changes',
] as const satisfies Page[];
/** The last parts of the addresses of pages that stand among the chapters: `messages`, `tout`. */
const slugsTaken = Object.fromEntries(
  locales.map((locale) => [
    locale,
    Object.values(pages)
      .filter((page) => page[locale] !== pages.guide[locale] && page[locale].startsWith(pages.guide[locale]))
      .map((page) => page[locale].slice(pages.guide[locale].length, -1)),
  ]),
);
const known = {
  pages: linkable,
  places: Object.fromEntries(workshop.map(({ id, headings }) => [id, headings.map((heading) => heading.id)])),
  questions: questionIds(written.quiz),
  sources: written.sources.map(({ id }) => id),
  slugs: slugsTaken,
};
const problems = [...checkChapters(files, known), ...checkWorkshop(workshop, files, known)];
if (problems.length > 0) throw new ContentError(problems);

/** The whole quiz, with its words in one language. */
export type LocalQuiz = Localized<QuizContent>;
export type LocalItem = LocalQuiz['dimensions'][number]['items'][number];

export const quizIn = perLocale((locale): LocalQuiz => localize(written.quiz, locale));

/** The messages ready to adapt, by occasion. */
export const messagesIn = perLocale((locale): Localized<MessagesContent> => localize(written.messages, locale));

/** A success criterion of WCAG 2.2, and where the site stands. */
export type LocalCriterion = Localized<CriteriaContent>[CriterionNumber] & { number: CriterionNumber; level: 'A' | 'AA' };

const criteria = readCriteria(criteriaText);

/** The criteria, in order. */
export const criteriaIn = perLocale((locale): LocalCriterion[] =>
  criterionNumbers.map((number) => ({ number, level: criterionLevels[number], ...localize(criteria[number], locale) })),
);

/** A value to choose, and its label. */
export interface QuestionOption {
  value: string;
  label: string;
}

/** A question as a form asks it: everything an island needs of it, nothing more. */
export interface Question {
  id: string;
  kind: 'one' | 'several' | 'horizons' | 'level';
  short: string;
  question: string;
  hint: string | undefined;
  /** For `horizons`, the objectives offered at each horizon. */
  options: QuestionOption[];
  /** "None", where there is one. */
  none?: QuestionOption;
  /** The horizons, where one is chosen. */
  horizons?: QuestionOption[];
  /** It counts among twenty contacts: the mirror can draw them. */
  sampled?: true;
}

const kinds: Record<ContextId, Question['kind']> = { size: 'one', hours: 'one', reasons: 'several', horizons: 'horizons' };

/** Every question, context first, as a form asks it. */
export const questionsIn = perLocale((locale): Question[] => {
  const quiz = quizIn(locale);
  const labelled = (options: readonly { id: string; label: string }[]): QuestionOption[] =>
    options.map(({ id, label }) => ({ value: id, label }));
  const noneOf = (label: string): QuestionOption => ({ value: none, label });
  const ofContext = context.map((id): Question => {
    const { short, question, hint } = quiz[id];
    const base = { id, kind: kinds[id], short, question, hint };
    if (id === 'horizons')
      return {
        ...base,
        options: quiz.objectives.map(({ id: value, short: label }) => ({ value, label })),
        none: noneOf(quiz.horizons.none),
        horizons: labelled(quiz.horizons.options),
      };
    return { ...base, options: labelled(quiz[id].options), ...(id === 'reasons' && { none: noneOf(quiz.reasons.none) }) };
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
            ...(item.mirror === 'sample' && { sampled: true }),
          },
        ]
      : [],
  );
  return [...ofContext, ...ofBehaviours];
});

/** The words that a question's screen shows: its hint is folded. */
function wordsOf(locale: Locale, { kind, question, options, none, horizons }: Question): number {
  const shown = [question, ...[...options, ...(horizons ?? [])].map(({ label }) => label), none?.label ?? ''];
  if (kind === 'level') shown.push(strings(locale).quiz.page.unsure);
  return shown.reduce((sum, text) => sum + countWords(text), 0);
}

/** Whole minutes to answer the short path and what is left after it. */
export const quizMinutes = perLocale((locale): { short: number; rest: number } => {
  const order = questionOrder(quizIn(locale));
  const minutesOf = (ids: string[]) => {
    const questions = questionsIn(locale).filter(({ id }) => ids.includes(id));
    const words = questions.reduce((sum, question) => sum + wordsOf(locale, question), 0);
    return minutesToRead(locale, words, questions.length);
  };
  return { short: minutesOf(order.short), rest: minutesOf(order.rest) };
});

/** The quiz as those who look for it, or share it, are told of it. */
export const quizDescription = perLocale((locale): string =>
  fill(strings(locale).quiz.page.description, { minutes: quizMinutes(locale).short }),
);

/** A chapter of the guide. */
export interface Chapter {
  id: string;
  slug: string;
  order: number;
  title: string;
  lead: string;
  description: string;
  path: string;
  /** The day it was first published, where it is known, and the last day its words changed: `2026-11-23`. */
  published: string | undefined;
  updated: string;
  /** Whole minutes to read it (core/format/reading-time.ts). */
  minutes: number;
  headings: { id: string; text: string; depth: number }[];
  /** Ids of the quiz's questions that it asks. */
  asks: string[];
}

const filesByName = new Map([...files, ...workshop].map((file) => [`${file.locale}/${file.id}`, file]));
const fileOfText = (locale: Locale, id: string): ChapterFile => filesByName.get(`${locale}/${id}`) as ChapterFile;

/** The chapters of the guide, in order. */
export const chaptersIn = perLocale((locale): Chapter[] =>
  files
    .filter((file) => file.locale === locale)
    .map(({ id, front, words, headings, questions }): Chapter => {
      const { slug, order, title, lead, description, published, updated } = frontMatter.parse(front?.data);
      return {
        id,
        slug,
        order,
        title: typography(title, locale),
        lead: typography(lead, locale),
        description: typography(description, locale),
        path: pathOf(locale, 'guide', slug),
        published,
        updated,
        minutes: minutesToRead(locale, words),
        headings: headings.map(({ id: heading, text, depth }) => ({ id: heading, text: typography(text, locale), depth })),
        asks: questions.map((question) => question.id),
      };
    })
    .sort((a, b) => a.order - b.order),
);

/** A page for those who run a workshop. */
export type WorkshopPage = Pick<Chapter, 'id' | 'title' | 'lead' | 'description' | 'path' | 'headings'>;

/** The facilitator's page: its name in src/routes.ts is that of its file. */
export const facilitatePageIn = perLocale((locale): WorkshopPage => {
  const id = 'facilitate' satisfies Page;
  const { front, headings } = fileOfText(locale, id);
  const { title, lead, description } = workshopFrontMatter.parse(front?.data);
  return {
    id,
    title: typography(title, locale),
    lead: typography(lead, locale),
    description: typography(description, locale),
    path: pathOf(locale, id),
    headings: headings.map(({ id: heading, text, depth }) => ({ id: heading, text: typography(text, locale), depth })),
  };
});

const chaptersById = perLocale((locale) => new Map(chaptersIn(locale).map((chapter) => [chapter.id, chapter])));

/** Where a chapter is; empty when there is none of this id. */
export const chapterPath = (locale: Locale, id: string): string => chaptersById(locale).get(id)?.path ?? '';

/** Minutes to read the whole guide: those announced for each chapter, added up. */
export const readingMinutes = perLocale((locale): number => chaptersIn(locale).reduce((sum, { minutes }) => sum + minutes, 0));

/** Where a passage, `chapter#heading`, is and what it is called. */
export interface Passage {
  href: string;
  label: string;
}

/** Every passage of the guide by name. */
export const passagesIn = perLocale((locale): Record<string, Passage> =>
  Object.fromEntries(
    chaptersIn(locale).flatMap(({ id, path, headings }) =>
      headings.map((heading) => [`${id}#${heading.id}`, { href: `${path}#${heading.id}`, label: heading.text }]),
    ),
  ),
);

/** The address that a chapter's link means: `chapter:risks#feed`, `page:quiz` or a full address. */
export function hrefOf(locale: Locale, url: string): string {
  const [, scheme, name = '', hash = ''] = /^(chapter|page):([\w-]+)(#[\w-]+)?$/.exec(url) ?? [];
  if (scheme === 'page') return pathOf(locale, name as Page) + hash;
  return scheme === 'chapter' ? chapterPath(locale, name) + hash : url;
}

/** Whether an address leads out of a page: paper needs it spelled out. */
export const isElsewhere = (address: string, path: string): boolean => !address.startsWith(`${path}#`);

/** What paper needs of a chapter, or of a page written like one: the sources it cites, by number, and where its links lead, in order. */
export function notesOf(
  locale: Locale,
  { id, path }: Pick<Chapter, 'id' | 'path'>,
): { sources: LocalSource[]; addresses: string[] } {
  const { citations, links } = fileOfText(locale, id);
  const cited = new Set(citations.map(({ source }) => source));
  const addresses = links.map(({ url }) => hrefOf(locale, url));
  return {
    sources: sourcesIn(locale).filter(({ id }) => cited.has(id)),
    addresses: addresses.filter((address) => isElsewhere(address, path)),
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

export const sourcesIn = perLocale((locale): LocalSource[] => {
  const passages = passagesIn(locale);
  const citingMoves = itemsOf(quizIn(locale)).flatMap(({ item }) =>
    item.moves.map((move, from) => ({
      source: move.source,
      href: `${pathOf(locale, 'method')}#${moveAnchor(item.id, from)}`,
      label: move.do,
    })),
  );
  const { confidence, checked } = strings(locale).method;
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
      sure: `${confidence[source.confidence] ?? ''}, ${
        isDay(source.checked)
          ? fill(checked.day, { when: day(locale, source.checked) })
          : fill(checked.month, { when: month(locale, source.checked) })
      }`,
      citedIn: [...citedIn, ...citingMoves.filter((move) => move.source === source.id)],
    };
  });
});

/** The article that the guide starts from: the address of its source. */
export const articleAddress: string = addressOfSource('laferriere');
function addressOfSource(id: string): string {
  const address = sourceAddress(written.sources.find((source) => source.id === id) ?? {});
  if (!address) throw new Error(`src/content/sources.yaml has no source “${id}” with an address: every page leads to it`);
  return address;
}

export const sourceNumber = (id: string): number => written.sources.findIndex((source) => source.id === id) + 1;

/** What has changed, the newest first, each with its words: those of a model, where they stand, are beside its numbers. */
export type LocalChange = Omit<WrittenChange, 'says'> & { says: string };

export const changesIn = perLocale((locale): LocalChange[] =>
  writtenChanges.map((each) => {
    const says = each.says ?? written.quiz.changes.find(({ model }) => model === each.model)?.says;
    return { ...each, says: typography(says?.[locale] ?? '', locale) };
  }),
);

/** A chapter as plain Markdown, with full addresses and its sources at the end. */
export const plainChapter = (locale: Locale, chapter: Chapter, site: URL | undefined): string =>
  inPlainText(locale, chapter, site, sourcesIn(locale));

/** The whole guide as plain Markdown: its chapters one after the other, then the sources that they cite, once. */
export function plainGuide(locale: Locale, site: URL | undefined): string {
  const cited = sourcesOf(files.filter((file) => file.locale === locale));
  return [
    ...chaptersIn(locale).map((chapter) => inPlainText(locale, chapter, site, [])),
    plainSources(
      sourcesIn(locale).filter(({ id }) => cited.has(id)),
      { numberOf: sourceNumber, words: plainWords(locale) },
    ),
  ].join('\n');
}

/** What components are called in plain Markdown. */
function plainWords(locale: Locale) {
  const { guide, method, figures } = strings(locale);
  const titles = new Map(
    Object.entries(figures).flatMap(([id, words]) => (typeof words === 'object' && 'title' in words ? [[id, words.title]] : [])),
  );
  return {
    kinds: guide.kinds,
    figure: (id: string) => fill(figures.inText, { title: titles.get(id) ?? id }),
    minutes: (n: number) => plural(locale, guide.nowMinutes, n),
    sources: method.sourcesTitle,
  };
}

function inPlainText(locale: Locale, chapter: Chapter, site: URL | undefined, sources: readonly LocalSource[]): string {
  const questions = questionsIn(locale);
  const body = toPlain(fileOfText(locale, chapter.id), {
    linkTo: (url) => new URL(hrefOf(locale, url), site).href,
    numberOf: sourceNumber,
    question: (id) => questions.find((each) => each.id === id)?.question ?? id,
    address: new URL(chapter.path, site).href,
    sources,
    words: plainWords(locale),
  });
  const updated = fill(strings(locale).guide.updated, { day: day(locale, chapter.updated) });
  return `# ${chapter.title}\n\n${chapter.lead}\n\n${updated}\n\n${body}`;
}

/** A chapter's text as HTML nodes, where the chapters are bound together. */
export const chapterNodesIn = (locale: Locale, id: string, binding: Binding) => chapterNodes(fileOfText(locale, id), binding);
