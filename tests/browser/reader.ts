/** What the tests of storage share: a reader who opens pages, chooses answers and files, and a browser short of room. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { type Locale } from '../../src/core/format/locale.ts';
import { localize } from '../../src/core/format/localize.ts';
import { isBehaviour, itemsOf } from '../../src/core/quiz/quiz.ts';
import { strings } from '../../src/i18n/strings.ts';
import { kept, key, quiz, settled } from './site.ts';

/** The key of what was set aside. */
export const asideKey = `${key}.aside`;

/** A choice, found by its words: `choice(page, 'size', 'from-500')`, `choice(page, 'purpose', 2)`. */
export function choice(page: Page, question: string, option: string | number, locale: Locale = 'fr'): Locator {
  const words = localize(quiz, locale);
  const item = itemsOf(words).find((each) => each.item.id === question)?.item;
  const asked = item && isBehaviour(item) ? item : words[question as 'size' | 'hours' | 'reasons'];
  const label = 'levels' in asked ? asked.levels[Number(option)] : asked.options.find(({ id }) => id === option)?.label;
  if (!label) throw new Error(`The question “${question}” has no choice “${option}”`);
  return page
    .getByRole('group', { name: asked.question })
    .getByRole(question === 'reasons' ? 'checkbox' : 'radio', { name: label, exact: true });
}

/** Scrolls to a part of the page that comes when it is near, unless it has come or is not shown: whether that is done. */
const comeTo = (island: HTMLElement | SVGElement): boolean => {
  const [part] = island.children;
  if (!island.hasAttribute('ssr') || !part?.checkVisibility()) return true;
  part.scrollIntoView({ block: 'center' });
  return false;
};

/** Scrolls to each part of the page that is still to come: how many there are. */
const busyParts = (): number => {
  const parts = document.querySelectorAll('main [aria-busy="true"]:not(details:not([open]) *)');
  for (const part of parts) part.scrollIntoView();
  return parts.length;
};

/** Waits until what the page asks or shows is alive: scripts run, what the browser keeps has been read. */
export async function alive(page: Page): Promise<void> {
  // What is alive at once says which parts of the page there are.
  await expect(page.locator('astro-island[ssr]:not([client="near"])')).toHaveCount(0);
  for (const lazy of await page.locator('astro-island[client="near"]').all())
    await expect.poll(() => lazy.evaluate(comeTo)).toBe(true);
  await settled(page);
  // So do parts of an island: what says that it is busy comes when it is near, or was opened.
  await expect.poll(() => page.evaluate(busyParts), { timeout: 20_000 }).toBe(0);
  await settled(page);
}

/** Goes to a question of the quiz, from another one. */
export async function turnTo(page: Page, question: string): Promise<void> {
  await page.evaluate((id) => (location.hash = id), question);
  await expect(page.locator(`#q-${question}`)).toBeVisible();
}

export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await alive(page);
}

/** Opens a tool of the result's page by the name of its tile, wherever on the screen it is. */
export async function unfold(page: Page, name: string): Promise<void> {
  await page.locator('.tools').getByRole('button', { name, exact: true }).click();
  await alive(page);
}

/** Has a figure's answer without a guess, where it asks for one first. */
export async function skipGuess(figure: Locator, locale: Locale): Promise<void> {
  const skip = figure.getByRole('button', { name: strings(locale).figures.guess.skip });
  if (await skip.count()) await skip.click();
}

/** The document as it is stored. */
export const saved = async (page: Page): Promise<unknown> => JSON.parse((await kept(page)) ?? 'null');

/** The same, but for the chapters that were read on the way to their questions. */
export async function savedUnread(page: Page): Promise<unknown> {
  const { read: _read, ...rest } = (await saved(page)) as Record<string, unknown>;
  return rest;
}

/** Everything this site's origin stores, whosever it is. */
export const everything = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => Object.fromEntries(Object.entries(localStorage).map(([name, value]) => [name, String(value)])));

/** Stores texts by their keys, as another program would. */
export const put = (page: Page, texts: Record<string, string>): Promise<void> =>
  page.evaluate((entries) => {
    for (const [name, text] of entries) localStorage.setItem(name, text);
  }, Object.entries(texts));

/** Clicks a button, found by its name, and reads the file that the browser hands over. */
export async function downloaded(page: Page, button: string | Locator): Promise<{ name: string; text: string }> {
  const pressed = typeof button === 'string' ? page.getByRole('button', { name: button }) : button;
  const [file] = await Promise.all([page.waitForEvent('download'), pressed.click()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** A file to choose. */
export const file = (text: string | Buffer, name = 'fichier.json') => ({
  name,
  mimeType: 'application/json',
  buffer: typeof text === 'string' ? Buffer.from(text) : text,
});

/** Takes all the room the browser gives, down to the last character, under somebody else's key. */
export const fillUp = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let text = '';
    for (let size = 2 ** 23; size >= 1; size = Math.floor(size / 2))
      try {
        localStorage.setItem('autre', text + 'x'.repeat(size));
        text += 'x'.repeat(size);
      } catch {
        // Less, then.
      }
  });
