import type { Page } from '@playwright/test';
import { strings } from '../../src/i18n/strings.ts';
import { saved } from './reader.ts';
import { expect, stored, remember, test } from './site.ts';

const t = strings('fr').site;
/** The themes are in the menu. */
const openMenu = (page: Page) => page.locator('summary', { hasText: t.menuButton }).click();
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('a theme is chosen with the keyboard, kept with the rest, and there before anything is drawn', async ({ page }) => {
  await remember(page, stored({ size: 'at-cap' }));
  await page.goto('/guide/risques/');
  const light = await paper(page);
  await openMenu(page);
  await page.getByRole('radio', { name: t.themes.system }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: t.themes.dark })).toBeChecked();
  await expect.poll(() => paper(page)).not.toBe(light);
  const dark = await paper(page);
  await expect.poll(() => saved(page)).toMatchObject({ answers: { size: 'at-cap' }, preferences: { theme: 'dark' } });

  // No script but the first of the page ever arrives: the theme does not wait for any.
  await page.route(/\.js$/, () => undefined);
  await page.goto('/methode/', { waitUntil: 'commit' });
  await expect.poll(() => paper(page)).toBe(dark);
});

test('a theme of one’s own wins over the system’s, and can be given back', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  const dark = await paper(page);
  await openMenu(page);
  await page.getByRole('radio', { name: t.themes.light }).check();
  await expect.poll(() => paper(page)).not.toBe(dark);
  await page.reload();
  await openMenu(page);
  await expect(page.getByRole('radio', { name: t.themes.light })).toBeChecked();
  await page.getByRole('radio', { name: t.themes.system }).check();
  await expect.poll(() => paper(page)).toBe(dark);
  await expect.poll(() => saved(page)).toEqual({ version: 1, answers: {}, preferences: {} });
});
