/** Modules made at build, for what a page fetches when a reader asks: `virtual:messages/fr`, in one language each. */
import type { z } from 'astro/zod';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check, ContentError, readYaml } from './content/problems.ts';
import * as schema from './content/quiz/schema.ts';
import { locales, type Locale } from './core/format/locale.ts';
import { localize } from './core/format/localize.ts';
import { strings, type Strings } from './i18n/strings.ts';

/** The messages ready to adapt, as the result's page shows them. */
export interface WrittenMessages {
  locale: Locale;
  t: Strings['messages']['late'];
  objectives: { id: string; short: string }[];
  occasions: {
    id: string;
    name: string;
    moves: string[];
    /** The message, by objective. */
    says: Record<string, string>;
  }[];
}

const pathOf = (name: string) => fileURLToPath(new URL(`./content/quiz/${name}`, import.meta.url));

/** A file of the quiz, of the shape it must have. What else may be wrong with it is told where pages are built (library.ts). */
function read<S extends z.ZodType>(name: string, shape: S): z.infer<S> {
  const { data, problems } = check(shape, readYaml(`src/content/quiz/${name}`, readFileSync(pathOf(name), 'utf8')));
  if (problems.length > 0) throw new ContentError(problems);
  return data as z.infer<S>;
}

function messagesIn(locale: Locale): WrittenMessages {
  const messages = localize(read('messages.yaml', schema.messages), locale);
  const objectives = localize(read('objectives.yaml', schema.objectives), locale);
  return {
    locale,
    t: strings(locale).messages.late,
    objectives: objectives.map(({ id, short }) => ({ id, short })),
    occasions: Object.entries(messages).map(([id, { name, moves, messages: all }]) => ({
      id,
      name,
      moves,
      says: Object.fromEntries(Object.entries(all).map(([objective, { says }]) => [objective, says])),
    })),
  };
}

const prefix = 'virtual:messages/';
const languageOf = (id: string): Locale | undefined => locales.find((locale) => id === prefix + locale);

/** Serves the modules to the bundler. */
export const messageModules = {
  name: 'messages',
  resolveId: (id: string): string | undefined => (languageOf(id) ? `\0${id}` : undefined),
  load(this: { addWatchFile: (path: string) => void }, id: string): string | undefined {
    const locale = languageOf(id.slice(1));
    if (!locale || !id.startsWith('\0')) return undefined;
    for (const name of ['messages.yaml', 'objectives.yaml']) this.addWatchFile(pathOf(name));
    return `export default ${JSON.stringify(messagesIn(locale))};`;
  },
};
