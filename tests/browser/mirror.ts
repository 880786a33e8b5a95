/** What the tests of the mirror share: its page, a file given to it, and what it says of it. */
import { expect, type Locator, type Page, type Worker } from '@playwright/test';
import type { Locale } from '../../src/core/format/locale.ts';
import { plural } from '../../src/core/format/message.ts';
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

/** Where what was read begins. */
export const results = (page: Page, locale: Locale = 'fr'): Locator =>
  page.getByRole('heading', { name: strings(locale).mirror.shown.title, exact: true });

/** Waits until a file has been read, and all that is known of it at once is shown. */
export async function shown(page: Page, locale: Locale = 'fr'): Promise<void> {
  await expect(results(page, locale)).toBeVisible();
  await expect(page.getByRole('figure', { name: strings(locale).mirror.shown.families.title })).toBeVisible();
}

/** Goes down to what is done with a network, which comes when the reader is near. */
export async function tools(page: Page, locale: Locale = 'fr'): Promise<void> {
  const t = strings(locale).mirror;
  await page.getByRole('figure', { name: t.shown.headroom.title }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('heading', { name: t.tools.lists.title })).toBeVisible();
}

/** What was read of a file, and what was not. */
export const report = (page: Page, locale: Locale = 'fr'): Locator =>
  page.getByRole('region', { name: strings(locale).mirror.shown.report.title });

/** Waits until a file of so many people has been read. */
export async function read(page: Page, contacts: number, locale: Locale = 'fr'): Promise<void> {
  await shown(page, locale);
  await expect(report(page, locale)).toContainText(plural(locale, strings(locale).mirror.shown.contacts, contacts));
}

export const forget = (page: Page, locale: Locale = 'fr'): Promise<void> =>
  page.getByRole('button', { name: strings(locale).mirror.forget.action }).click();

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
