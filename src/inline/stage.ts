/**
 * How far the reader is in the quiz, on `<html data-stage>` before the first paint (no layout shift): `new`, `started` or `done`; and
 * how many of the first questions are left, unless none is, on `data-left`. Styles choose by them where the header and the home page lead.
 *
 * Whoever has answers, a plan, dated results, or pages kept for reading offline, gets some time later what keeps them (offline.ts): no page
 * waits for it.
 */
import { marks } from './marks.ts';
import { answersIn, followStored, readStored } from './stored-document.ts';

const { questions, offline } = (document.currentScript as HTMLElement).dataset as Record<'questions' | 'offline', string>;

/** The ids of the quiz's questions, those of the short path then the rest; an answer to another question counts for nothing. */
const [first, rest] = questions.split('|').map((ids) => ids.split(' ')) as [string[], string[]];

followStored(() => {
  const stored = readStored();
  const given = answersIn(stored);
  const open = (ids: string[]) => ids.filter((id) => !(id in given)).length;
  const left = open(first);
  const all = left + open(rest);
  const begun = all < first.length + rest.length;
  marks['stage'] = all ? (begun ? 'started' : 'new') : 'done';
  if (left) marks['left'] = `${left}`;
  else delete marks['left'];
  // As text, which styles show in the header.
  document.documentElement.style.setProperty('--left', `"${left}"`);
  // The address is absent from a build without a service worker, and the other where a browser refuses one.
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (offline && serviceWorker && (begun || stored?.plan || stored?.results || serviceWorker.controller))
    setTimeout(() => import(offline).catch(() => 0), 5000);
});
