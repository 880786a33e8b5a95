/** The only door to the content: read once, checked as a whole, handed out in one language. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { checkChapters } from './content/chapters/check.ts';
import { toPlain } from './content/chapters/plain.ts';
import { passagesOf, readChapter, sourcesOf, type ChapterFile } from './content/chapters/read.ts';
import { ContentError } from './content/problems.ts';
import { readQuiz, type QuizContent, type Source } from './content/quiz/read.ts';
import { localize, typography, type Localized, type Locale } from './core/locale.ts';
import type { Names } from './core/inventory.ts';
import { moveId } from './core/plan.ts';
import { context, isBehaviour, itemsOf, questionIds, skeletonOf, type ContextId, type Item, type Level } from './core/quiz.ts';
import { ruleInWords } from './core/rule-words.ts';
import { fill, plural } from './core/words.ts';
import { strings } from './i18n/strings.ts';
import { pathOf, type Page } from './routes.ts';

const yaml = import.meta.glob<string>('./content/{quiz/,}*.yaml', { query: '?raw', import: 'default', eager: true });
const mdx = import.meta.glob<string>('./content/chapters/*/*.mdx', { query: '?raw', import: 'default', eager: true });

const files = Object.entries(mdx).map(([path, text]) => readChapter(path.replace('./content/chapters/', ''), text));
const written = readQuiz(Object.fromEntries(Object.entries(yaml).map(([path, text]) => [path.split('/').at(-1) ?? '', text])), {
  passages: passagesOf(files),
  cited: sourcesOf(files),
});
const linkable = ['home', 'quiz', 'result', 'sheet', 'method', 'data'] as const satisfies Page[];
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

/** What the result's page says of the quiz: without the questions, the portraits and what only the guide tells. */
export function resultQuizIn(locale: Locale) {
  const quiz = quizIn(locale);
  const names = Object.fromEntries(quiz.dimensions.map(({ id, name }) => [id, name]));
  return {
    ...quiz,
    match: skeletonOf(quiz).match,
    objectives: quiz.objectives.map(({ id, code, short, advice }) => ({ id, code, short, advice })),
    ...(Object.fromEntries(context.map((id) => [id, { ...quiz[id], discuss: '' }])) as Pick<LocalQuiz, ContextId>),
    profiles: quiz.profiles.map(({ id, name, tagline, when }) => ({
      id,
      name,
      tagline,
      when,
      rule: ruleInWords(locale, strings(locale).rule, when, names),
    })),
    dimensions: quiz.dimensions.map((dimension) => ({
      ...dimension,
      discuss: '',
      items: dimension.items.map(withoutQuestion),
    })),
  };
}
const withoutQuestion = (item: LocalItem): LocalItem =>
  item.derived ? { ...item, discuss: '' } : { ...item, discuss: '', question: '', hint: undefined };
export type ResultQuiz = ReturnType<typeof resultQuizIn>;

/** What the tools beside the result say of the quiz: its numbers, and the names of what they are numbers of. */
export function toolQuizIn(locale: Locale) {
  const quiz = quizIn(locale);
  const skeleton = skeletonOf(quiz);
  return {
    ...skeleton,
    size: {
      ...skeleton.size,
      options: quiz.size.options.map(({ id, code, from, contacts, label }) => ({ id, code, from, contacts, label })),
    },
    profiles: quiz.profiles.map(({ id, name, tagline, when }) => ({ id, name, tagline, when })),
    dimensions: skeleton.dimensions.map((dimension, at) => ({ ...dimension, name: quiz.dimensions[at]?.name ?? '' })),
  };
}
export type ToolQuiz = ReturnType<typeof toolQuizIn>;

/** What a question of the context is called beside two results, and what can be chosen there. */
export interface ContextWords {
  name: string;
  options: Record<string, string>;
  /** What having chosen nothing is called. */
  none: string;
}

export function contextWordsIn(locale: Locale): Record<ContextId, ContextWords> {
  const { size, hours, reasons, objectives } = quizIn(locale);
  const { main, noObjective } = strings(locale).history.difference;
  const labels = (options: readonly { id: string; label: string }[]) =>
    Object.fromEntries(options.map(({ id, label }) => [id, label]));
  const shorts = (options: readonly { id: string; short: string }[]) =>
    Object.fromEntries(options.map(({ id, short }) => [id, short]));
  return {
    size: { name: size.short, options: labels(size.options), none: '' },
    hours: { name: hours.short, options: labels(hours.options), none: '' },
    reasons: { name: reasons.short, options: shorts(reasons.options), none: reasons.none },
    horizons: { name: main, options: shorts(objectives), none: noObjective },
  };
}

/** The questions worth discussing, and what each is about: for two results that differ there. */
export function topicWordsIn(locale: Locale) {
  const quiz = quizIn(locale);
  const discussOf = (list: readonly { id: string; discuss: string }[]) =>
    Object.fromEntries(list.map(({ id, discuss }) => [id, discuss]));
  return {
    context: Object.fromEntries(context.map((id) => [id, quiz[id].discuss])) as Record<ContextId, string>,
    dimension: discussOf(quiz.dimensions),
    item: discussOf(itemsOf(quiz).map(({ item }) => item)),
    levels: Object.fromEntries(itemsOf(quiz).map(({ item }) => [item.id, item.levels])),
  };
}
export type TopicWords = ReturnType<typeof topicWordsIn>;

/** What each question and each computed item is called, by id. */
export function shortNamesIn(locale: Locale): Record<string, string> {
  const quiz = quizIn(locale);
  return Object.fromEntries([
    ...itemsOf(quiz).map(({ item }) => [item.id, item.short]),
    ...context.map((id) => [id, quiz[id].short]),
  ]) as Record<string, string>;
}
/** What the things that the browser keeps are called. */
export async function namesIn(locale: Locale): Promise<Names> {
  const quiz = quizIn(locale);
  const { quiz: t, site } = strings(locale);
  const named = ({ short, options, none }: Question) => ({
    short,
    options: Object.fromEntries([...options.map(({ value, label }) => [value, label]), ...(none ? [['none', none]] : [])]),
  });
  return {
    questions: Object.fromEntries(questionsIn(locale).map((question) => [question.id, named(question)])),
    horizons: Object.fromEntries(quiz.horizons.options.map(({ id, label }) => [id, label])),
    unsure: t.unsure,
    moves: Object.fromEntries(
      itemsOf(quiz).flatMap(({ item }) => item.steps.map((step, from) => [moveId(item.id, from as Level), step.do])),
    ),
    chapters: Object.fromEntries((await chaptersIn(locale)).map(({ id, title }) => [id, title])),
    themes: site.themes,
  };
}

/**
 * What the end of a chapter says of the items that its questions are about, in their order: those it asks, those that are
 * computed from what it asks; when there are none, the first dimension's, which is what the guide is about.
 */
export function weakestQuizIn(locale: Locale, asks: readonly string[]) {
  const { horizons, objectives, match, matchBelow, dimensions } = skeletonOf(quizIn(locale));
  const sources = { horizons: ['horizons'], match: ['reasons', 'horizons'] };
  const about = (item: Item) => (item.derived ? sources[item.derived] : [item.id]).some((id) => asks.includes(id));
  const all = itemsOf({ dimensions }).map(({ item }) => item);
  const own = all.filter(about);
  const items = own.length > 0 ? own : [...(dimensions[0]?.items ?? [])];
  const place = ({ id }: Item) => (asks.includes(id) ? asks.indexOf(id) : asks.length);
  items.sort((a, b) => place(a) - place(b));
  const words = itemsOf(quizIn(locale)).filter(({ item }) => items.some(({ id }) => id === item.id));
  return {
    quiz: {
      horizons: { ...horizons, options: horizons.options.map(({ id, code, months }) => ({ id, code, months })) },
      objectives,
      match: items.some(({ derived }) => derived === 'match') ? match : {},
      matchBelow,
      dimensions: [{ id: '', code: '', items }],
    },
    words: Object.fromEntries(
      words.map(({ item: { id, short, levels, steps } }) => [id, { short, levels, moves: steps.map((step) => step.do) }]),
    ),
  };
}
export type WeakestQuiz = ReturnType<typeof weakestQuizIn>;
/** What trying moves on says of the quiz: its numbers, where the reader is on each ladder, and the moves up from there. */
export function trialQuizIn(locale: Locale) {
  const quiz = quizIn(locale);
  return {
    ...skeletonOf(quiz),
    risks: [],
    opportunities: [],
    profiles: quiz.profiles.map(({ id, name, when }) => ({ id, name, when })),
    dimensions: quiz.dimensions.map(({ id, code, name, items }) => ({ id, code, name, items: items.map(withMoves) })),
  };
}
/** An item without the words of its question and of its reasons; what is done at the highest level has no move up. */
function withMoves(item: LocalItem) {
  const { id, short, levels } = item;
  const steps = item.steps.map((step) => ({ do: step.do, minutes: step.minutes, every: step.every }));
  const words = { id, short, levels: levels.slice(0, steps.length), steps };
  return item.derived ? { ...words, derived: item.derived } : { ...words, code: item.code };
}
export type TrialQuiz = ReturnType<typeof trialQuizIn>;
/** What handing the plan over says of the quiz: the numbers of the score, and the moves in words. */
export function planQuizIn(locale: Locale) {
  const quiz = toolQuizIn(locale);
  const steps = new Map(itemsOf(quizIn(locale)).map(({ item }) => [item.id, item.steps]));
  const inWords = (item: Item) => ({
    ...item,
    steps: (steps.get(item.id) ?? []).map(({ do: what, start, minutes, every }) => ({ do: what, start, minutes, every })),
  });
  return {
    ...quiz,
    risks: [],
    opportunities: [],
    dimensions: quiz.dimensions.map((dimension) => ({ ...dimension, items: dimension.items.map(inWords) })),
  };
}
export type PlanQuiz = ReturnType<typeof planQuizIn>;

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

/** The id, on the method's page, of the step that leaves a level of an item. `stepPlace('purpose', 0) // => 'step-purpose-1'` */
export const stepPlace = (item: string, from: number): string => `step-${item}-${from + 1}`;

/** A source with its number in the list and what cites it: the passages of the guide, then the steps. */
export type LocalSource = Localized<Source> & { number: number; citedIn: Passage[] };

export async function sourcesIn(locale: Locale): Promise<LocalSource[]> {
  const passages = await passagesIn(locale);
  const steps = itemsOf(quizIn(locale)).flatMap(({ item }) =>
    item.steps.map((step, from) => ({
      source: step.source,
      href: `${pathOf(locale, 'method')}#${stepPlace(item.id, from)}`,
      label: step.do,
    })),
  );
  return localize(written.sources, locale).map((source, index) => {
    const names = files
      .filter((file) => file.locale === locale)
      .flatMap(({ id, citations }) =>
        citations.filter((each) => each.source === source.id).map(({ heading }) => `${id}#${heading}`),
      );
    const citedIn = [...new Set(names)].flatMap((name) => passages[name] ?? []);
    return { ...source, number: index + 1, citedIn: [...citedIn, ...steps.filter((step) => step.source === source.id)] };
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
    sources: written.sources,
    words: {
      kinds: guide.kinds,
      figure: (id) => fill(figures.inText, { title: titles.get(id) ?? id }),
      minutes: (n) => plural(locale, guide.nowMinutes, n),
      sources: method.sourcesTitle,
    },
  });
  return `# ${chapter.title}\n\n${chapter.lead}\n\n${body}`;
}
