/**
 * Which modules travel together in the browser. The bundler alone makes some forty small files, which weigh a tenth more than these:
 * gzip finds nothing to share in three hundred bytes. A path that does not exist stops the build.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preloadHelper } from './preload.ts';

/** By bundle, in the order in which they take a module: paths below src/; `.ts` goes without saying. */
const bundles: Record<string, string[]> = {
  // What fetches the others (preload.ts).
  preload: [],
  // What every page with an island has; its packages are below. What a chapter's questions or a figure has no use for is elsewhere.
  islands: [
    'browser/island',
    'browser/translation',
    'components/quiz/StorageNotice.svelte',
    'core/document/document',
    'core/format/locale',
    'core/format/message',
    'core/quiz/answers',
    'core/quiz/quiz',
    'core/quiz/set-answer',
    'stores/answers',
    'stores/document',
    'stores/own-answers',
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
  // The figures of one chapter, where it has two.
  size: ['components/figures/Size.svelte', 'components/figures/Twenty.svelte'],
  chance: ['components/figures/Chance.svelte', 'components/figures/Fit.svelte'],
  // The mirror, the quiz and the result.
  fragment: ['browser/clock', 'core/links/fragment', 'stores/fragment'],
  // The quiz's page and the result's: answers that go from one to the other.
  passing: [
    'browser/session',
    'core/document/before',
    'core/document/table',
    'core/format/moment',
    'core/quiz/open-questions',
    'core/quiz/questions',
    'stores/before',
  ],
  // Shared by pages that have little else in common: the mirror and the result.
  attention: ['core/format/duration', 'core/scoring/attention'],
  // What answers are worth, in chapters, in the result and halfway through the quiz.
  levels: ['core/scoring/levels', 'core/scoring/variant'],
  // Questions, on the quiz's page and in chapters.
  questions: ['components/quiz/Field.svelte'],
  // What the quiz's page has, and the result's tools.
  finish: ['browser/dialog', 'stores/finish'],
  // The result, halfway through the quiz, and what the mirror shows last.
  rose: ['components/rose/Rose.svelte', 'core/format/date', 'core/scoring/score', 'core/scoring/strength'],
  // What a browser may refuse, and what is offered then.
  acts: ['browser/copy', 'browser/download', 'browser/host-app', 'browser/print', 'browser/within-time', 'components/site/offer'],
  // What answers amount to, in the result and in a group.
  scoring: ['core/scoring/result', 'core/scoring/score-in-words'],
  // What the result's page has at once, and its tools too.
  result: ['components/result/Result.svelte'],
};

/** Packages, by the bundle they are in. */
const packages: Record<string, string[]> = {
  islands: ['svelte', 'esm-env', 'nanostores'],
};

const pathOf = (name: string): string => fileURLToPath(new URL(/\.\w+$/.test(name) ? name : `${name}.ts`, import.meta.url));

/** The groups, as the bundler takes them: a module goes to the first that names it, or that something in it imports it. */
export const groups = Object.keys(bundles).map((name, at) => {
  const paths = (bundles[name] ?? []).map(pathOf);
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) throw new Error(`src/bundles.ts names files that do not exist: ${missing.join(', ')}`);
  const folders = (packages[name] ?? []).map((each) => `/node_modules/${each}/`);
  return {
    name,
    priority: 100 - at,
    test: (id: string): boolean =>
      paths.includes(id.split('?')[0] ?? '') ||
      folders.some((folder) => id.includes(folder)) ||
      (name === 'preload' && id === preloadHelper),
  };
});
