/** Sharing and being shared with, on a phone: what is in the first screen, and how many taps things take. */
import type { Locator, Page } from '@playwright/test';
import { locales, type Locale } from '../../src/core/format/locale.ts';
import { strings } from '../../src/i18n/strings.ts';
import { faults } from './faults.ts';
import {
  cardLink,
  cardLinkOf,
  expect,
  full,
  quiz,
  remember,
  resultPath,
  short,
  shortSlugs,
  slugs,
  stored,
  test,
  themes,
} from './site.ts';

const phone = { width: 360, height: 640 };
/** The height that the header of the site has on a phone. */
const header = 56;

const profileOf = (locale: Locale, slug: string) => (locale === 'fr' ? `/profil/${slug}/` : `/en/profile/${slug}/`);
const boxOf = async (part: Locator) => (await part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
const start = (page: Page, locale: Locale) =>
  page.getByRole('main').getByRole('link', { name: new RegExp(`^${strings(locale).profile.yours.replace('?', '\\?')}`) });

/** Where something ends, below the header. */
async function bottomOf(page: Page, part: Locator): Promise<number> {
  const [{ y, height }, top] = [await boxOf(part), await boxOf(page.getByRole('banner'))];
  return Math.round(y + height - top.height);
}

for (const locale of locales)
  test(`the button to answer is in the first screen of every profile, below the sender’s rose (${locale})`, async ({ page }) => {
    await page.setViewportSize(phone);
    for (const { slug } of quiz.profiles) {
      await page.goto(profileOf(locale, slug[locale]));
      expect(await bottomOf(page, start(page, locale)), slug[locale]).toBeLessThanOrEqual(560 - header);
      const rose = page.getByRole('main').getByRole('img').first();
      expect((await boxOf(rose)).height, slug[locale]).toBeGreaterThanOrEqual(220);
      expect(await bottomOf(page, rose)).toBeLessThan((await bottomOf(page, start(page, locale))) - 40);
    }
    for (const [slug, link] of [
      [slugs, cardLink],
      [shortSlugs, cardLinkOf(short, false)],
      [slugs, cardLink.slice(0, -1)],
    ] as const) {
      await page.goto('about:blank');
      await page.goto(`${profileOf(locale, slug[locale])}#${link}`);
      // Read, or refused.
      await expect(page.locator('html')).toHaveAttribute('data-card', /read|bad/);
      expect(await bottomOf(page, start(page, locale)), link).toBeLessThanOrEqual(560 - header);
      if (link !== cardLink.slice(0, -1))
        await expect(
          page
            .getByText(/LinkedIn/)
            .filter({ visible: true })
            .first(),
          'whose network, and which',
        ).toBeInViewport();
    }
  });

test('the portrait is folded after its first sentences, and opens', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto(`/profil/${slugs.fr}/`);
  const t = strings('fr').profile;
  await expect(page.getByRole('heading', { name: t.habits })).toBeHidden();
  await page.getByText(t.more).click();
  await expect(page.getByRole('heading', { name: t.habits })).toBeVisible();
});

for (const { colorScheme, locale } of themes) {
  const { share: t, code } = strings(locale).result;

  test(`the dialog fits a phone, as the code does, and a link is copied in two taps (${locale})`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(phone);
    for (const answers of [full, short]) {
      await remember(page, stored(answers));
      await page.goto(resultPath[locale]);
      await page.getByRole('button', { name: t.title, exact: true }).click();
      const dialog = page.getByRole('dialog', { name: t.title });
      const copy = dialog.getByRole('button', { name: t.copy });
      await copy.click();
      await expect(dialog.getByRole('button', { name: t.copied })).toBeVisible();
      await expect(dialog.getByRole('status')).toHaveText(t.copiedSaid);
      await expect(copy).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('#s2.');

      expect((await boxOf(dialog)).height).toBeLessThanOrEqual(560);
      const preview = await boxOf(dialog.getByRole('img'));
      expect(preview.width).toBeGreaterThanOrEqual(300);
      expect(preview.width / preview.height).toBeCloseTo(1200 / 630, 1);
      for (const control of await dialog.locator('button, a, label, summary').all())
        if (await control.isVisible())
          expect((await boxOf(control)).height, await control.innerText()).toBeGreaterThanOrEqual(44);
      expect(await faults(page, 'dialog[open]')).toEqual([]);
      await dialog.getByRole('radio', { name: t.complete }).check();
      expect((await boxOf(dialog)).height).toBeLessThanOrEqual(560);
      expect(await faults(page, 'dialog[open]')).toEqual([]);

      await dialog.getByRole('button', { name: t.codeButton }).click();
      expect((await boxOf(page.getByRole('dialog', { name: code.titles.complete }))).height).toBeLessThanOrEqual(420);
    }
  });
}

test('the dialog can be used on a low screen in letters twice as large and with forced colours', async ({ page }) => {
  const { share: t } = strings('fr').result;
  await remember(page, stored(full));
  await page.emulateMedia({ forcedColors: 'active' });
  // 640 px at 200 % leaves the page 320 of its own pixels, with text twice as large.
  await page.setViewportSize({ width: 640, height: 480 });
  await page.goto(`${resultPath.fr}#share`);
  const dialog = page.getByRole('dialog', { name: t.title });
  await expect(dialog).toBeVisible();
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  expect(await dialog.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0);
  await dialog.getByRole('button', { name: t.codeButton }).click();
  await page
    .getByRole('dialog', { name: strings('fr').result.code.titles.card })
    .getByRole('button')
    .click();
  await dialog.getByRole('button', { name: t.close }).click();
  await expect(dialog).toBeHidden();
});
