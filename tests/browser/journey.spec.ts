import type { Page } from '@playwright/test';
import { strings } from '../../src/i18n/strings.ts';
import { expect, test } from './site.ts';

const t = strings('fr');

/** Presses Tab until what has the focus has this name. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      // After the last link the page itself has the focus, and then the first one again.
      const element = document.activeElement === document.body ? null : document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
      return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').trim();
    });
    if (focused.includes(name)) return;
  }
  throw new Error(`Tab never came to “${name}”`);
}

/** Answers every question of the screen with the keyboard alone: the first choice of each group. */
async function answerAll(page: Page): Promise<void> {
  const groups = await page
    .locator('form section input')
    .evaluateAll((inputs) => [...new Set(inputs.map((input) => (input as HTMLInputElement).name))]);
  for (const name of groups) {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => (document.activeElement as HTMLInputElement).name)) === name) break;
    }
    await page.keyboard.press('Space');
  }
}

test('a reader goes from the home page to a shared link with the keyboard alone, and it opens elsewhere in English', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: t.site.skip })).toBeFocused();
  await tabTo(page, t.home.startQuiz);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: t.quiz.page.groups['network'] ?? '' })).toBeVisible();

  const screens = ['network', 'intent', 'glance', 'habits', 'halfway', 'cap', 'fit', 'ties', 'reach', 'care'];
  for (const [index, screen] of screens.entries()) {
    await expect(page).toHaveURL(new RegExp(`#${screen}$`));
    if (index > 0) await expect(page.locator(`#screen-${screen}`)).toBeFocused();
    if (screen !== 'halfway') await answerAll(page);
    await tabTo(
      page,
      screen === 'halfway' ? t.quiz.page.halfOn : index === screens.length - 1 ? t.quiz.page.finish : t.quiz.page.next,
    );
    await page.keyboard.press('Enter');
  }

  await expect(page.getByRole('heading', { name: t.result.page.title, level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: t.result.page.movesTitle })).toBeVisible();
  await tabTo(page, t.result.share.copy);
  await page.keyboard.press('Enter');
  await expect(page.getByText(t.result.share.copied)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).hash.length).toBeLessThanOrEqual(81);

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(link);
  await expect(other.getByRole('heading', { name: t.profile.card })).toBeVisible();
  await other.getByRole('link', { name: t.site.switchTo }).click();
  await expect(other).toHaveURL(/\/en\/profile\/.*#s1\./);
  await expect(other.getByRole('heading', { name: strings('en').profile.card })).toBeVisible();
  await elsewhere.close();
});
