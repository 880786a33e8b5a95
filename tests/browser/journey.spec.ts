import type { Page } from '@playwright/test';
import { fill, plural } from '../../src/core/format/message.ts';
import { halfway, screensOf } from '../../src/core/quiz/screens.ts';
import { strings } from '../../src/i18n/strings.ts';
import { results, shown } from './mirror.ts';
import { alive } from './reader.ts';
import { expect, quiz, test } from './site.ts';

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
    .locator('.screen fieldset input')
    .evaluateAll((inputs) => [...new Set(inputs.map((input) => (input as HTMLInputElement).name))]);
  for (const name of groups) {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => (document.activeElement as HTMLInputElement).name)) === name) break;
    }
    await page.keyboard.press('Space');
    // An objective has a date, which comes once it is chosen.
    if (name === 'horizons') {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
    }
  }
}

test('a reader goes from the home page to a shared link, a network in the mirror and their data with the keyboard alone', async ({
  page,
  browser,
  browserName,
}) => {
  test.setTimeout(180_000);
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: t.site.skip })).toBeFocused();
  await tabTo(page, t.home.readGuide);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: t.guide.title, level: 1 })).toBeVisible();
  await tabTo(page, 'Les risques');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Les risques', level: 1 })).toBeVisible();
  await alive(page);
  await expect(page.getByRole('figure').first()).toBeVisible();

  await page.goto('/');
  await tabTo(page, t.home.startQuiz.other.split('{')[0] ?? '');
  await page.keyboard.press('Enter');
  const screens = screensOf(quiz);
  for (const [index, screen] of screens.entries()) {
    await expect(page).toHaveURL(new RegExp(`#${screen}$`));
    if (index > 0) await expect(page.locator('.screen h2')).toBeFocused();
    if (screen !== halfway) await answerAll(page);
    const last = index === screens.length - 1;
    // “10 more, 4 minutes” begins with a number.
    await tabTo(page, screen === halfway ? '10' : last ? t.quiz.page.finish : t.quiz.page.next);
    await page.keyboard.press('Enter');
  }

  await expect(page.locator('.identity').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: t.result.page.movesTitle })).toBeVisible();
  // Only Chromium lets a test read what is copied; the others may refuse to copy, and that is said.
  if (browserName === 'chromium') await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await alive(page);
  await tabTo(page, t.result.page.share);
  await page.keyboard.press('Enter');
  const share = page.getByRole('dialog', { name: t.result.share.title });
  const copy = share.getByRole('button', { name: t.result.share.copy });
  await expect(copy).toBeVisible();
  if (!(await copy.evaluate((button) => button === document.activeElement))) await tabTo(page, t.result.share.copy);
  await page.keyboard.press('Enter');
  await expect(share.getByRole('status')).toHaveText(new RegExp(`${t.result.share.copiedSaid}|${t.result.share.refused}`));
  const posted = await share.getByRole('link', { name: t.result.share.linkedin }).getAttribute('href');
  const link = new URL(posted ?? '').searchParams.get('url') ?? '';
  expect(new URL(link).hash.length).toBeLessThanOrEqual(81);
  if (browserName === 'chromium') expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.keyboard.press('Escape');
  await expect(share).toBeHidden();

  // Somebody else opens the link, in English.
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(link);
  await expect(other.getByText(t.profile.card)).toBeVisible();
  await other.getByRole('link', { name: t.site.switchTo }).click();
  await expect(other).toHaveURL(/\/en\/profile\/.*#s2\./);
  await expect(other.getByText(strings('en').profile.card)).toBeVisible();
  await elsewhere.close();

  await page.goto('/');
  await tabTo(page, t.site.mirror);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/miroir\/$/);
  await alive(page);
  await tabTo(page, t.mirror.source.example);
  await page.keyboard.press('Enter');
  await shown(page);
  await expect(results(page)).toBeFocused();
  await expect(
    page.getByText(fill(t.mirror.forget.example, { contacts: plural('fr', t.mirror.shown.contacts, 8060) })),
  ).toBeVisible();

  await page.goto('/');
  await tabTo(page, t.site.data);
  await page.keyboard.press('Enter');
  await expect(page.getByText(plural('fr', t.data.count, 19))).toBeVisible();
});
