/**
 * Which modules travel together in the browser. The bundler alone makes some forty small files, which weigh a tenth more than these:
 * gzip finds nothing to share in three hundred bytes. A path that does not exist stops the build.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** By bundle, in the order in which they take a module: paths below src/; `.ts` goes without saying. */
const bundles: Record<string, string[]> = {
  // What every island has.
  document: [
    'browser/clock',
    'core/document/document',
    'core/document/table',
    'core/format/locale',
    'core/format/message',
    'core/quiz/answers',
    'core/quiz/quiz',
    'core/quiz/set-answer',
    'core/scoring/levels',
    'core/scoring/variant',
    'stores/answers',
    'stores/document',
  ],
  // What charts are made of, in chapters and in the mirror.
  chart: [
    'components/figures/Choice.svelte',
    'components/figures/DataTable.svelte',
    'components/figures/Frame.svelte',
    'components/figures/Guess.svelte',
    'components/figures/Slide.svelte',
    'core/figures/guess',
    'core/figures/log-scale',
  ],
  // Shared by pages that have little else in common: the mirror, the result, the reader's data.
  attention: ['core/format/duration', 'core/scoring/attention'],
  dates: ['core/format/date', 'core/network/keep/measured'],
  score: ['core/links/fragment', 'core/scoring/score', 'stores/fragment'],
  // Questions, on the quiz's page and in chapters.
  questions: ['components/quiz/Field.svelte'],
  // What the quiz's page has, the reader's data in part, and the result's tools.
  finish: ['stores/finish'],
  // What the result's page has at once, and its tools too.
  result: [
    'browser/focus',
    'browser/viewport',
    'core/drawing/rose',
    'core/plan/plan',
    'core/quiz/names',
    'core/scoring/result',
    'core/scoring/standing',
    'stores/plan',
  ],
};

/** Packages, by the bundle they are in. */
const packages: Record<string, string[]> = {
  framework: ['svelte', '@astrojs/svelte', 'esm-env', 'clsx'],
  document: ['nanostores/atom'],
  // What is computed from stores, which the pages of that bundle have too.
  dates: ['nanostores'],
};

const pathOf = (name: string): string => fileURLToPath(new URL(/\.\w+$/.test(name) ? name : `${name}.ts`, import.meta.url));

/** The groups, as the bundler takes them: a module goes to the first that names it, or that something in it imports it. */
export const groups = ['framework', ...Object.keys(bundles)].map((name, at) => {
  const paths = (bundles[name] ?? []).map(pathOf);
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) throw new Error(`src/bundles.ts names files that do not exist: ${missing.join(', ')}`);
  const folders = (packages[name] ?? []).map((each) => `/node_modules/${each}/`);
  return {
    name,
    priority: 100 - at,
    test: (id: string): boolean => paths.includes(id.split('?')[0] ?? '') || folders.some((folder) => id.includes(folder)),
  };
});
