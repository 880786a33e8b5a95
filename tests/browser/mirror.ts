/** What the tests of the mirror share: its page, a file given to it, and what it says of it. */
import { expect, type Locator, type Page, type Worker } from '@playwright/test';
import type { Locale } from '../../src/core/format/locale.ts';
import { fill, plural } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { encoded, exported, headings, someone } from '../core/network/exports.ts';
import { open } from './reader.ts';

export const addresses = { fr: '/miroir/', en: '/en/mirror/' } as const;
export const locales = ['fr', 'en'] as const;

/** The file of five people and one who hides their profile. */
export const five = exported(someone, {}, [[2020, 4, 1]]);

/** A file without its note, of rows that are given as they are. */
export const rowsOf = (...rows: string[]): string => [headings['en']?.join(','), ...rows].join('\n');

/** Somebody's row. */
export const row = (first: string, slug: string, { company = '', position = '', on = '08 Feb 2020' } = {}): string =>
  [first, 'Roy', slug && `https://www.linkedin.com/in/${slug}`, '', company, position, on]
    .map((cell) => `"${cell.replaceAll('"', '""')}"`)
    .join(',');

export const openMirror = (page: Page, locale: Locale = 'fr', origin = ''): Promise<void> =>
  open(page, origin + addresses[locale]);

export const input = (page: Page, locale: Locale = 'fr'): Locator => page.getByLabel(strings(locale).mirror.source.choose);

/** Chooses a file, by the field of the page. */
export const give = (page: Page, file: string | Uint8Array, name = 'Connections.csv', locale: Locale = 'fr'): Promise<void> =>
  input(page, locale).setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(typeof file === 'string' ? encoded(file) : file),
  });

/** Where the answer begins. */
export const results = (page: Page, locale: Locale = 'fr'): Locator =>
  page.getByRole('heading', { name: strings(locale).mirror.tools.aim.title, exact: true });

/** The sentences that open the charts. */
export const portrait = (page: Page, locale: Locale = 'fr'): Locator =>
  page.getByRole('region', { name: strings(locale).mirror.shown.title, exact: true });

/** Waits until a file has been read, and all that is known of it is there. */
export async function shown(page: Page, locale: Locale = 'fr'): Promise<void> {
  await expect(results(page, locale)).toBeVisible();
  await expect(portrait(page, locale).locator('summary').filter({ visible: true }).nth(3)).toBeVisible();
}

/** What was read of a file, and what was not. */
export const report = (page: Page, locale: Locale = 'fr'): Locator =>
  page.getByRole('region', { name: strings(locale).mirror.shown.report.title });

/** Opens a part of the page by the words that open it, unless it is open. */
export async function unfold(page: Page, words: string | RegExp): Promise<void> {
  const part = page.locator('main details').filter({ has: page.locator('> summary', { hasText: words }) });
  if ((await part.getAttribute('open')) === null) await part.locator('> summary').click();
}

/** Opens everything at once, as no reader on a phone can: one part closes another there. */
export async function unfoldAll(page: Page): Promise<void> {
  // The lists come last: opened before, they would be folded.
  const titles = locales.map((locale) => strings(locale).mirror.tools.lists.title).join('|');
  await expect(
    page
      .getByRole('region', { name: new RegExp(`^(${titles})$`) })
      .locator('summary')
      .first(),
  ).toBeVisible();
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('main details')) part.removeAttribute('name');
    for (const part of document.querySelectorAll('main details')) part.setAttribute('open', '');
  });
}

/** Waits until a file of so many people has been read. */
export async function read(page: Page, contacts: number, locale: Locale = 'fr'): Promise<void> {
  const t = strings(locale).mirror;
  await shown(page, locale);
  await expect(page.getByText(fill(t.forget.read, { contacts: plural(locale, t.shown.contacts, contacts) }))).toBeVisible();
}

/** Looks for a word, or a company, that the reader types. */
export async function typeTerm(page: Page, word: string, locale: Locale = 'fr'): Promise<void> {
  const { aim } = strings(locale).mirror.tools;
  await unfold(page, aim.more);
  await page.getByLabel(aim.own).fill(word);
  await page.getByLabel(aim.own).press('Enter');
}

export const forget = (page: Page, locale: Locale = 'fr'): Promise<void> =>
  page.getByRole('button', { name: strings(locale).mirror.forget.action, exact: true }).click();

/** Forgets what the reader would lose something with: they are asked first. */
export async function forgetAll(page: Page, locale: Locale = 'fr'): Promise<void> {
  await forget(page, locale);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: strings(locale).mirror.forget.yes })
    .click();
}

/** Answers the questions of a card, in their order. */
export async function answerCard(page: Page, ...answers: ('yes' | 'no' | 'unsure')[]): Promise<void> {
  const { sample } = strings('fr').mirror.tools;
  const asked = [sample.asked.reply, sample.asked.matter, sample.asked.know];
  for (const [at, answer] of answers.entries())
    await page
      .getByRole('group', { name: asked[at] ?? '' })
      .getByRole('button', { name: sample.said[answer], exact: true })
      .click();
}

/** The page's one worker, once it is there and the one before it is not. */
export async function workerOf(page: Page): Promise<Worker> {
  await expect.poll(() => page.workers().length).toBe(1);
  const [worker] = page.workers();
  if (!worker) throw new Error('The page has no worker');
  return worker;
}

/** Has each file that is given to the worker wait for as long as it takes: the page is then reading. */
export const hold = async (page: Page): Promise<void> =>
  (await workerOf(page)).evaluate(() => {
    Blob.prototype.arrayBuffer = () => new Promise<ArrayBuffer>(() => undefined);
  });
