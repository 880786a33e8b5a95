/** What the tests of storage share: a reader who opens pages, chooses answers and downloads files, and a browser that misbehaves. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { localize, type Locale } from '../../src/core/locale.ts';
import { isBehaviour, itemsOf } from '../../src/core/quiz.ts';
import { kept, key, quiz, settled } from './site.ts';

/** The key of what was set aside. */
export const asideKey = `${key}.aside`;

/** A question's choice, found by its words: `choice(page, 'size', 'from-500')`, `choice(page, 'purpose', 2)`. */
export function choice(page: Page, question: string, option: string | number, locale: Locale = 'fr'): Locator {
  const words = localize(quiz, locale);
  const item = itemsOf(words).find((each) => each.item.id === question)?.item;
  const asked = item && isBehaviour(item) ? item : words[question as 'size' | 'hours' | 'reasons'];
  const label = 'levels' in asked ? asked.levels[Number(option)] : asked.options.find(({ id }) => id === option)?.label;
  if (!label) throw new Error(`The question ${question} has no choice ${option}`);
  return page
    .getByRole('group', { name: asked.question })
    .getByRole(question === 'reasons' ? 'checkbox' : 'radio', { name: label, exact: true });
}

/** Opens a page and waits until its questions or its panel answer to the reader. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await ready(page);
}
export async function ready(page: Page): Promise<void> {
  const lazy = page.locator('astro-island[client="visible"] form');
  if (await lazy.count()) await lazy.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await settled(page);
}

/** The document as it is stored. */
export const document_ = async (page: Page): Promise<unknown> => JSON.parse((await kept(page)) ?? 'null');

/** Clicks, and reads the file that the browser hands over. */
export async function downloaded(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** Fills what room the browser gives this site, down to the last character, under somebody else's key. */
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
