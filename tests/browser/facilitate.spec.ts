/** The facilitator's page: what it prints, and that it is whole without a script. */
import type { Page } from '@playwright/test';
import { strings } from '../../src/i18n/strings.ts';
import { pagesOf } from './pages.ts';
import { expect, test } from './site.ts';

const paths = { fr: '/animer/', en: '/en/facilitate/' } as const;
const poster = (page: Page, locale: 'fr' | 'en') => page.getByRole('region', { name: strings(locale).facilitate.poster.name });

/** A window to print that opens, and that the test closes. */
const opensPrint = () => Object.assign(window, { print: () => dispatchEvent(new Event('beforeprint')) });

for (const locale of ['fr', 'en'] as const)
  test(`the poster is printed alone, on one page of A4 or Letter; the page with both scripts, the poster last (${locale})`, async ({
    page,
  }) => {
    const t = strings(locale).facilitate;
    await page.addInitScript(opensPrint);
    await page.goto(paths[locale]);
    const steps = page.locator('ol[data-script] > li');
    await expect(steps).toHaveCount(21);
    for (const format of ['A4', 'Letter'] as const) {
      await page.getByRole('button', { name: t.printPoster }).click();
      await page.emulateMedia({ media: 'print' });
      await expect(poster(page, locale)).toBeVisible();
      await expect(page.getByRole('heading')).toHaveCount(0);
      await expect(page.getByRole('banner')).toBeHidden();
      // The end of printing shows the whole page again.
      expect(await pagesOf(page, format), format).toBe(1);
      await expect(steps.first()).toBeVisible();
      const whole = await pagesOf(page, format);
      expect(whole, format).toBeGreaterThan(6);
      expect(whole, format).toBeLessThanOrEqual(20);
      await page.emulateMedia({ media: 'screen' });
    }
    await page.emulateMedia({ media: 'print' });
    await expect(poster(page, locale)).toHaveCSS('break-before', 'page');
    await expect(page.getByRole('button')).toHaveCount(0);
  });

for (const locale of ['fr', 'en'] as const)
  test(`each script is printed alone, on two sheets at most, with the words that people ask about (${locale})`, async ({
    page,
  }) => {
    const t = strings(locale).facilitate;
    await page.addInitScript(opensPrint);
    await page.goto(paths[locale]);
    const steps = (minutes: string) => page.locator(`ol[data-script="${minutes}"] > li`).first();
    for (const [index, [mine, other]] of [['60', '90'] as const, ['90', '60'] as const].entries())
      for (const format of ['A4', 'Letter'] as const) {
        await page.getByRole('button', { name: t.printScript }).nth(index).click();
        await page.emulateMedia({ media: 'print' });
        await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2);
        await expect(page.getByRole('heading', { level: 2, name: mine })).toBeVisible();
        await expect(steps(mine)).toBeVisible();
        await expect(steps(other)).toBeHidden();
        await expect(page.getByRole('definition')).toHaveCount(14);
        await expect(poster(page, locale)).toBeHidden();
        await expect(page.getByRole('banner')).toBeHidden();
        expect(await pagesOf(page, format), `${mine}, ${format}`).toBeLessThanOrEqual(4);
        await page.emulateMedia({ media: 'screen' });
        await expect(page.getByRole('heading', { level: 2, name: other })).toBeVisible();
      }
  });

test('where nothing prints, another way is offered beside the poster, and the page is whole again', async ({ page }) => {
  const t = strings('fr');
  await page.addInitScript(() => Object.assign(window, { print: () => undefined }));
  await page.goto(paths.fr);
  await page.getByRole('button', { name: t.facilitate.printPoster }).click();
  await expect(page.getByText(t.site.otherWay.noPrint)).toBeInViewport();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the scripts, the debrief and the poster are there, and no button that does nothing', async ({ page }) => {
    const t = strings('en').facilitate;
    await page.goto(paths.en);
    await expect(page.getByText(t.say, { exact: true })).not.toHaveCount(0);
    await expect(page.getByText(t.debrief.room)).toHaveCount(5);
    await expect(poster(page, 'en').getByRole('img', { name: t.poster.code })).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    // From the top, either script is one press away.
    await page.getByRole('link', { name: t.long }).click();
    await expect(page.getByRole('heading', { level: 2, name: /90/ })).toBeInViewport();
  });
});
