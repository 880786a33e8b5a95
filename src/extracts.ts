/** The parts of the quiz that each island needs and no more, since props are serialized in the page. */
import type { Names } from './core/transfer/inventory.ts';
import type { Locale } from './core/format/locale.ts';
import { ageBounds } from './core/network/measure/ages.ts';
import type { LinkQuiz } from './core/links/encode-answers.ts';
import { moveId } from './core/plan/plan.ts';
import {
  countsOf,
  isBehaviour,
  itemsOf,
  skeletonOf,
  type Coded,
  type Item,
  type Level,
  type Quiz,
  type Variant,
} from './core/quiz/quiz.ts';
import { ruleInWords } from './core/scoring/rule-in-words.ts';
import { explained } from './content/quiz/explanations.ts';
import { fill } from './core/format/message.ts';
import { cutAtSentence } from './core/format/sentences.ts';
import { strings } from './i18n/strings.ts';
import { chaptersIn, messagesIn, questionsIn, quizIn, type LocalItem, type LocalQuiz, type Question } from './library.ts';
import { pathOf } from './routes.ts';

/** The whole of what a result can tell of the quiz: without the questions, the portraits and what only the guide tells. */
function resultQuizIn(locale: Locale) {
  const quiz = quizIn(locale);
  const names = Object.fromEntries(quiz.dimensions.map(({ id, name }) => [id, name]));
  return {
    ...quiz,
    match: skeletonOf(quiz).match,
    objectives: quiz.objectives.map(({ id, code, short, advice }) => ({ id, code, short, advice })),
    size: without(quiz.size, questionFields),
    hours: without(quiz.hours, questionFields),
    reasons: without(quiz.reasons, questionFields),
    horizons: without(quiz.horizons, questionFields),
    profiles: quiz.profiles.map(({ id, name, tagline, when }) => ({
      id,
      name,
      tagline,
      when,
      rule: ruleInWords(locale, strings(locale).result.rule, when, names),
    })),
    dimensions: quiz.dimensions.map((dimension) => ({
      ...without(dimension, ['discuss', 'about', 'passage']),
      items: dimension.items.map((item) => ({ ...without(item, ['hint', 'discuss']), mirror: mirrorLinkIn(locale, item) })),
    })),
  };
}

/** Fields that only asking or discussing a question needs. */
const questionFields = ['question', 'sheet', 'hint', 'discuss'] as const;

/** `Omit`, distributed over a union. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
const without = <T extends object, K extends PropertyKey>(value: T, keys: readonly K[]): Without<T, K> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key as K))) as Without<T, K>;

/** The link to the part of the mirror that can do the work of an item's moves, if there is one. */
export function mirrorLinkIn(locale: Locale, { mirror }: Pick<LocalItem, 'mirror'>): { href: string; label: string } | undefined {
  return mirror && { href: `${pathOf(locale, 'mirror')}#${mirror}`, label: strings(locale).mirror.parts[mirror] };
}
export type ResultQuiz = ReturnType<typeof resultQuizIn>;

/** What the result's page has of it at once: the rest is fetched (content/quiz/explanations.ts). */
export function pageQuizIn(locale: Locale) {
  const quiz = resultQuizIn(locale);
  const { dimension, item, move, gauge } = explained;
  return {
    ...quiz,
    dimensions: quiz.dimensions.map((each) => ({
      ...without(each, dimension),
      items: each.items.map((of) => ({
        ...without(of, item),
        moves: of.moves.map(({ variants, ...own }) => ({
          ...without(own, move),
          ...(variants && { variants: variants.map((variant) => without(variant, move)) }),
        })),
      })),
    })),
    risks: quiz.risks.map((each) => without(each, gauge)),
    opportunities: quiz.opportunities.map((each) => without(each, gauge)),
  };
}
export type PageQuiz = ReturnType<typeof pageQuizIn>;

/** What the result's page says of the messages before one is asked for: which moves have some. */
export function messagesAtHandIn(locale: Locale) {
  const { open, failed } = strings(locale).result.messages;
  return {
    moves: [...new Set(Object.values(messagesIn(locale)).flatMap(({ moves }) => moves))],
    t: { open, failed },
  };
}
export type MessagesAtHand = ReturnType<typeof messagesAtHandIn>;

/** What a complete link takes of the quiz: ids and codes. */
export function linkQuizIn(locale: Locale): LinkQuiz {
  const { size, hours, reasons, horizons, objectives, dimensions } = quizIn(locale);
  const coded = ({ id, code }: Coded) => ({ id, code });
  const question = ({ code, options }: { code: string; options: readonly Coded[] }) => ({ code, options: options.map(coded) });
  return {
    size: question(size),
    hours: question(hours),
    reasons: question(reasons),
    horizons: question(horizons),
    objectives: objectives.map(coded),
    dimensions: dimensions.map(({ id, code, items }) => ({
      id,
      code,
      items: items.filter(isBehaviour).map((item) => ({ ...coded(item), moves: [] })),
    })),
  };
}

/** What a glance at the reader's standing takes of the quiz: its numbers, without the moves, the risks and the opportunities. */
export function glanceQuizIn(locale: Locale): Quiz {
  const skeleton = skeletonOf(quizIn(locale));
  return {
    ...skeleton,
    changes: [],
    risks: [],
    opportunities: [],
    dimensions: skeleton.dimensions.map((dimension) => ({
      ...dimension,
      items: dimension.items.map((item) => ({ ...item, moves: [] })),
    })),
  };
}

/** What the facts of rules are called: scores, levels, contacts and seconds. */
export function factNamesIn(locale: Locale): Record<string, string> {
  const quiz = quizIn(locale);
  const { contacts, seconds, level } = strings(locale).method;
  return {
    ...Object.fromEntries(quiz.dimensions.map(({ id, name }) => [id, name])),
    ...Object.fromEntries(itemsOf(quiz).map(({ item }) => [item.id, fill(level, { name: item.short })])),
    contacts,
    seconds,
  };
}

/** What the things that the browser keeps are called. */
export function namesIn(locale: Locale): Names {
  const quiz = quizIn(locale);
  const { quiz: words, site } = strings(locale);
  const named = ({ short, options, none }: Question) => ({
    short,
    options: Object.fromEntries([...options.map(({ value, label }) => [value, label]), ...(none ? [['none', none]] : [])]),
  });
  return {
    questions: Object.fromEntries(questionsIn(locale).map((question) => [question.id, named(question)])),
    horizons: Object.fromEntries(quiz.horizons.options.map(({ id, name }) => [id, name])),
    unsure: words.page.unsure,
    moves: Object.fromEntries(
      itemsOf(quiz).flatMap(({ item }) => item.moves.map((move, from) => [moveId(item.id, from as Level), move.do])),
    ),
    chapters: Object.fromEntries(chaptersIn(locale).map(({ id, title }) => [id, title])),
    themes: site.themes,
  };
}

/** What the mirror takes of the quiz: its numbers, the objectives, and the questions that a network answers. */
export function mirrorQuizIn(locale: Locale) {
  const quiz = quizIn(locale);
  const { saturation, horizons, objectives } = skeletonOf(quiz);
  const counts = countsOf(quiz);
  const named = questionsIn(locale).filter(({ id }) => id === 'size' || id in counts);
  return {
    saturation,
    horizons,
    objectives: objectives.map((each, at) => ({ ...each, label: quiz.objectives[at]?.short ?? '' })),
    /** Hours of a week, by answer. */
    hours: Object.fromEntries(quiz.hours.options.map(({ id, perWeek }) => [id, perWeek])) as Record<string, number>,
    sizes: quiz.size.options.map(({ id, code, from, contacts }) => ({ id, code, from, contacts })),
    counts,
    questions: Object.fromEntries(
      named.map(({ id, short, options }) => [
        id,
        { short, options: Object.fromEntries(options.map(({ value, label }) => [value, label])) },
      ]),
    ) as Record<string, { short: string; options: Record<string, string> }>,
  };
}
export type MirrorQuiz = ReturnType<typeof mirrorQuizIn>;

/** The words that the mirror needs for its first answer; those of the rest come on demand. */
export function mirrorToolsIn(locale: Locale) {
  const { shown, tools } = strings(locale).mirror;
  const { contacts, families } = shown;
  const { aim, lists, unnamed } = tools;
  return { contacts, families, aim, lists, unnamed };
}
export type MirrorTools = ReturnType<typeof mirrorToolsIn>;

/** What the measures of a network are called where they are kept and compared. */
export function mirrorWordsIn(locale: Locale) {
  const { kept, shown } = strings(locale).mirror;
  const { contacts, families, ages } = shown;
  const { unplaced } = families;
  const names: Record<'all' | 'ages' | 'families' | 'levels', Record<string, string>> = {
    all: kept.rows,
    ages: Object.fromEntries(ageBounds.map((from, at) => [from, ages.groups[at] ?? ''])),
    families: { ...families.names, unplaced },
    levels: families.levels,
  };
  return { t: kept, contacts, names };
}
export type MirrorWords = ReturnType<typeof mirrorWordsIn>;

/** What the page of a group takes of the quiz: its numbers, and what it names, proposes and asks. */
export function groupQuizIn(locale: Locale) {
  const quiz = quizIn(locale);
  const named = <T>(list: readonly { id: string }[], value: (each: never) => T) =>
    Object.fromEntries(list.map((each) => [each.id, value(each as never)])) as Record<string, T>;
  return {
    quiz: skeletonOf(quiz),
    dimensions: named(quiz.dimensions, ({ name, discuss, about }: LocalQuiz['dimensions'][number]) => ({
      name,
      discuss,
      /** What it says, in a sentence. */
      about: cutAtSentence(about, 0)[0],
    })),
    profiles: named(quiz.profiles, ({ name, prototype }: LocalQuiz['profiles'][number]) => ({
      name,
      rose: quiz.dimensions.map(({ id }) => prototype[id] ?? 0),
    })),
    objectives: named(quiz.objectives, ({ short }: LocalQuiz['objectives'][number]) => short),
    items: named(
      itemsOf(quiz).map(({ item }) => item),
      ({ short, discuss, moves }: LocalItem) => ({ short, discuss, moves: moves.map((move) => move.do) }),
    ),
  };
}
export type GroupQuiz = ReturnType<typeof groupQuizIn>;

/** The words of a group's page that its island does not say. */
const ofGroupPage = ['title', 'description', 'lead', 'noscript', 'facilitate', 'promisesTitle', 'promises', 'leave'] as const;

/** The words of a group's island. */
export const groupWordsIn = (locale: Locale) => without(strings(locale).group, ofGroupPage);
export type GroupWords = ReturnType<typeof groupWordsIn>;

/**
 * What the end of a chapter says of the items that its questions are about, in their order: those it asks, those that are
 * computed from what it asks; when there are none, the first dimension's, which is what the guide is about.
 */
export function weakestQuizIn(locale: Locale, asks: readonly string[]) {
  const { size, horizons, objectives, match, matchBelow, dimensions } = skeletonOf(quizIn(locale));
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
      size: { options: size.options.map(({ id, from }) => ({ id, from })) },
      horizons: { ...horizons, options: horizons.options.map(({ id, code, months }) => ({ id, code, months })) },
      objectives,
      match: items.some(({ derived }) => derived === 'match') ? match : {},
      matchBelow,
      dimensions: [{ id: '', code: '', items }],
    },
    words: Object.fromEntries(
      words.map(({ item: { id, short, levels, moves } }) => [
        id,
        { short, levels, moves: moves.map((move) => pickFromMove(move, ['do'])) },
      ]),
    ),
  };
}
export type WeakestQuiz = ReturnType<typeof weakestQuizIn>;

/** The words of the quiz's page that its island does not say. */
const ofQuizPage = [
  'title',
  'description',
  'lead',
  'noscript',
  'restartTitle',
  'restartText',
  'restartYes',
  'restartNo',
] as const;

/** The words of the quiz's island. */
export function quizWordsIn(locale: Locale) {
  const { page } = strings(locale).quiz;
  const words = Object.entries(page).filter(([key]) => !ofQuizPage.some((each) => each === key));
  return Object.fromEntries(words) as Omit<typeof page, (typeof ofQuizPage)[number]>;
}
export type QuizWords = ReturnType<typeof quizWordsIn>;

/** The words of a question's form. */
export function questionWordsIn(locale: Locale) {
  const { unsure, hint, count, mirror, when, taken, another } = strings(locale).quiz.page;
  return { unsure, hint, count, mirror, when, taken, another };
}
export type QuestionWords = ReturnType<typeof questionWordsIn>;

type LocalMove = LocalItem['moves'][number];
type MoveKey = 'do' | 'start' | 'minutes' | 'every';

/** Some keys of a move and of its variants. */
function pickFromMove<K extends MoveKey>(move: LocalMove, keys: readonly K[]) {
  const of = (from: { [Key in MoveKey]?: LocalMove[Key] | undefined }) =>
    Object.fromEntries(keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]])));
  const variants = move.variants?.map(({ when, objectives, ...words }) => ({ when, objectives, ...of(words) }));
  // A variant without these keys still takes precedence over the next ones.
  return { ...of(move), ...(variants && { variants }) } as Pick<LocalMove, K> & {
    variants?: (Variant & Partial<Pick<LocalMove, K>>)[];
  };
}
