/** What the browser tests share: the pages, some answers, and a page that fails on any complaint of the browser. */
import { readFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import type { Answers } from '../../src/core/quiz/answers.ts';
import type { Locale } from '../../src/core/format/locale.ts';
import { isBehaviour, itemsOf } from '../../src/core/quiz/quiz.ts';
import { encodeComplete } from '../../src/core/links/encode-answers.ts';
import { encodeCard } from '../../src/core/links/card.ts';
import { makeCard } from '../../src/core/links/make-card.ts';
import { resultOf } from '../../src/core/scoring/result.ts';
import { quiz } from '../quiz.ts';

export { quiz, expect };

/** The site built under a folder. */
export const sub = `http://localhost:${Number(process.env['PORT_BASE'] ?? 4331) + 1}/un/sous-chemin`;

/**
 * What is looked at in both themes is looked at in one language a theme: colours and words do not depend on each other.
 */
export const themes = [
  { colorScheme: 'light', locale: 'fr' },
  { colorScheme: 'dark', locale: 'en' },
] as const;

/** Each of a list in one language, the next in the other: for what does not depend on the words. */
export const alternated = <T>(list: readonly T[]) => list.map((each, at) => [each, at % 2 === 0 ? 'fr' : 'en'] as const);

/** The one key the site keeps its document under. */
export const key = 'reseau-a-dessein';

/** Every page of the built site, from its sitemap, as paths. */
export const paths: string[] = [
  ...readFileSync(new URL('../../dist/sitemap-0.xml', import.meta.url), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g),
].map((match) => new URL(match[1] ?? '').pathname);

/** The result's page. */
export const resultPath = { fr: '/resultat/', en: '/en/result/' } as const;

/** Those of one language. */
export const pathsIn = (locale: Locale): string[] => paths.filter((path) => path.startsWith('/en/') === (locale === 'en'));

/** The short path's nine questions, and all nineteen. */
export const short: Answers = {
  size: 'from-5000',
  hours: 'from-1',
  reasons: ['amplify', 'touch'],
  horizons: { short: 'job', medium: 'none', long: 'client' },
  items: { purpose: 1, sample: 1, reply: 0, headline: 2, inbox: 1 },
};
export const full: Answers = {
  ...short,
  items: Object.fromEntries(
    itemsOf(quiz).flatMap(({ item }, index) => (isBehaviour(item) ? [[item.id, (index % 3) as 0 | 1 | 2]] : [])),
  ),
};

/** The link of the card of some answers that give a profile. */
export function cardLinkOf(answers: Answers, showTotal: boolean): string {
  const card = makeCard(quiz, resultOf(quiz, answers), { size: answers.size, month: '2026-11', showTotal });
  if (!card) throw new Error('These answers give no profile');
  return encodeCard(quiz, card);
}
const slugsOf = (answers: Answers) => {
  const { profile } = resultOf(quiz, answers);
  return quiz.profiles.find(({ id }) => id === profile)?.slug ?? { fr: '', en: '' };
};

/** What the links of those nineteen answers carry, and the names of the page they lead to; the first look's page too. */
export const complete = encodeComplete(quiz, full);
export const cardLink = cardLinkOf(full, true);
export const slugs = slugsOf(full);
export const shortSlugs = slugsOf(short);

/** What the site would have stored for some answers. */
export const stored = (answers: Answers): string => JSON.stringify({ version: 1, answers });

/** Puts a text in the storage before the next page opens, once. */
export async function remember(page: Page, text: string): Promise<void> {
  // Of this site, and nothing to draw or to run.
  await page.goto('/robots.txt');
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const);
}

export const kept = (page: Page): Promise<string | null> => page.evaluate((name) => localStorage.getItem(name), key);

/** How many elements have a box: those of a closed or hidden part of the page do not. */
export const boxes = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluateAll((all) => all.filter((each) => each.checkVisibility()).length);

/** Whether the islands have taken what the browser keeps in: until then they are not seen. Those to come later may wait. */
export const settled = (page: Page): Promise<void> =>
  expect.poll(() => boxes(page, '.pending:not(astro-island[client="near"][ssr] *)')).toBe(0);

/** A test whose page fails on a console error or warning, an uncaught error, a CSP report or a request elsewhere. */
export const test = base.extend<{ complaints: string[]; keepsPages: boolean }>({
  /** Whether pages may keep themselves for reading offline: a service worker answers in the place of the server that a test watches. */
  keepsPages: [false, { option: true }],
  complaints: [
    async ({ context, baseURL, keepsPages }, use) => {
      const complaints: string[] = [];
      if (!keepsPages) await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
      context.on('page', (page) => {
        page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
        // A machine under load gives up the fade from one page to the next: nobody sees more than a cut.
        page.on('pageerror', (error) => /Transition was aborted/.test(String(error)) || complaints.push(String(error)));
        page.on('request', (request) => {
          const { protocol, origin } = new URL(request.url());
          if (/^https?:/.test(protocol) && !/^http:\/\/localhost:\d+$/.test(origin))
            complaints.push(`request to ${request.url()}`);
        });
      });
      await use(complaints);
      expect(complaints, `what the browser complained of, at ${baseURL}`).toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * Declares tests of what is the same in both languages but for its words: of two loops, one for each language, the first runs every
 * other test and the second the others. A test whose words matter runs in both.
 */
export function inTurn(locale: Locale): (title: string, body: Parameters<typeof test>[2]) => void {
  let at = locale === 'fr' ? 0 : 1;
  return (title, body) => {
    if (at++ % 2 === 0) test(title, body);
  };
}

/** Whether the policy of a page refuses it a connection, even to the site itself. The browser complains of it. */
export const isCutOff = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    fetch('/robots.txt').then(
      () => false,
      () => true,
    ),
  );
