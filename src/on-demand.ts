/**
 * What a page fetches when a reader asks for it, made at build: a module for each part and language,
 * `virtual:on-demand/<part>/<language>`. Connections are forbidden (decision 007), imports are not.
 */
import type { z } from 'astro/zod';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addressOf } from './address.ts';
import { check, ContentError, readYaml } from './content/problems.ts';
import { explanationsOf } from './content/quiz/explanations.ts';
import * as schema from './content/quiz/schema.ts';
import { locales, type Locale } from './core/format/locale.ts';
import { localize } from './core/format/localize.ts';
import { context, type ContextId } from './core/quiz/quiz.ts';
import { strings, type Strings } from './i18n/strings.ts';
import { pages } from './routes.ts';

const pathOf = (name: string) => fileURLToPath(new URL(`./content/quiz/${name}`, import.meta.url));

/** A file of the quiz, of the shape it must have. What else may be wrong with it is told where pages are built (library.ts). */
function read<S extends z.ZodType>(name: string, shape: S): z.infer<S> {
  const { data, problems } = check(shape, readYaml(`src/content/quiz/${name}`, readFileSync(pathOf(name), 'utf8')));
  if (problems.length > 0) throw new ContentError(problems);
  return data as z.infer<S>;
}

/** The messages ready to adapt, as the result's page shows them. */
export interface WrittenMessages {
  locale: Locale;
  t: Strings['result']['messages']['onDemand'];
  objectives: { id: string; short: string }[];
  occasions: {
    id: string;
    name: string;
    moves: string[];
    /** The message, by objective. */
    says: Record<string, string>;
  }[];
}

function messagesIn(locale: Locale): WrittenMessages {
  const messages = localize(read('messages.yaml', schema.messages), locale);
  const objectives = localize(read('objectives.yaml', schema.objectives), locale);
  return {
    locale,
    t: strings(locale).result.messages.onDemand,
    objectives: objectives.map(({ id, short }) => ({ id, short })),
    occasions: Object.entries(messages).map(([id, { name, moves, messages: all }]) => ({
      id,
      name,
      moves,
      says: Object.fromEntries(Object.entries(all).map(([objective, { says }]) => [objective, says])),
    })),
  };
}

/** The questions worth discussing, by what they are about: for two results that differ there. */
export interface DiscussionQuestions {
  context: Record<ContextId, string>;
  dimension: Record<string, string>;
  item: Record<string, string>;
}

function discussIn(locale: Locale): DiscussionQuestions {
  const questions = localize(read('context.yaml', schema.contextQuestions), locale);
  const { dimensions } = read('scale.yaml', schema.scale);
  const files = dimensions.map(({ id }) => localize(read(`${id}.yaml`, schema.dimension), locale));
  const discussOf = (list: readonly { id: string; discuss: string }[]) =>
    Object.fromEntries(list.map(({ id, discuss }) => [id, discuss]));
  return {
    context: Object.fromEntries(context.map((id) => [id, questions[id].discuss])) as Record<ContextId, string>,
    dimension: discussOf(files),
    item: discussOf(files.flatMap(({ items }) => items)),
  };
}

/** What tells a score or a total, besides the words of a tool. */
function shownWordsIn(locale: Locale) {
  const { strength, shownTotal } = strings(locale).result;
  return { strength, shownTotal };
}

/** Dated results: what an older one leads to is where its model, and those after it, are told. */
function historyIn(locale: Locale) {
  const { base } = addressOf(process.env);
  const changesHref = `${base}${pages.changes[locale]}#model-${read('scale.yaml', schema.scale).model}`;
  return { ...strings(locale).result.history, ...shownWordsIn(locale), changesHref };
}

/** Sharing says of a card what its page says. */
function shareIn(locale: Locale) {
  const { result, profile } = strings(locale);
  const { share, code, strength } = result;
  return { ...share, code, strength, yours: profile.yours, social: profile.social.title };
}

/** What the result's page tells only when it is asked. */
function explanationsIn(locale: Locale) {
  const { dimensions } = read('scale.yaml', schema.scale);
  return explanationsOf({
    dimensions: dimensions.map(({ id }) => localize(read(`${id}.yaml`, schema.dimension), locale)),
    risks: localize(read('risks.yaml', schema.risks), locale),
    opportunities: localize(read('opportunities.yaml', schema.opportunities), locale),
  });
}

/** The words of a tool beside the result, where the page does not have them already. */
const parts = {
  messages: messagesIn,
  explanations: explanationsIn,
  'take-away': (locale: Locale) => strings(locale).result.takeAway,
  'what-if': (locale: Locale) => ({ ...strings(locale).result.whatIf, ...shownWordsIn(locale) }),
  history: historyIn,
  compare: (locale: Locale) => ({ ...strings(locale).result.compare, discuss: discussIn(locale) }),
  share: shareIn,
  'other-way': (locale: Locale) => strings(locale).site.otherWay,
  link: (locale: Locale) => strings(locale).result.linkFault,
  received: (locale: Locale) => strings(locale).result.received,
  mirror: (locale: Locale) => {
    const { changes, find, shown, sort, tools } = strings(locale).mirror;
    const { sample, feed } = tools;
    const { hours, halfHour, seconds, minutes } = strings(locale).result.page;
    return { changes, find, shown, sort, sample, feed, units: { hours, halfHour, seconds, minutes } };
  },
};
/** What each module exports, for virtual.d.ts. @public */
export type OnDemand = { [Part in keyof typeof parts]: ReturnType<(typeof parts)[Part]> };

const prefix = '\0virtual:on-demand/';
/** The part and the language that a module's name asks for. */
function partOf(id: string): (() => unknown) | undefined {
  if (!id.startsWith(prefix)) return undefined;
  const [part = '', language] = id.slice(prefix.length).split('/');
  const locale = locales.find((each) => each === language);
  return locale && Object.hasOwn(parts, part) ? () => parts[part as keyof typeof parts](locale) : undefined;
}

/** Vite's plugin: serves the modules. */
export const onDemand = {
  name: 'on-demand',
  resolveId: (id: string): string | undefined => (partOf(`\0${id}`) ? `\0${id}` : undefined),
  load(this: { addWatchFile: (path: string) => void }, id: string): string | undefined {
    const part = partOf(id);
    if (!part) return undefined;
    for (const name of ['messages.yaml', 'objectives.yaml', 'context.yaml', 'scale.yaml', 'risks.yaml', 'opportunities.yaml'])
      this.addWatchFile(pathOf(name));
    return `export default ${JSON.stringify(part())};`;
  },
};
