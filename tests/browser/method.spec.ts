import type { Locator } from '@playwright/test';
import { plural } from '../../src/core/format/message.ts';
import { localize } from '../../src/core/format/localize.ts';
import { itemsOf } from '../../src/core/quiz/quiz.ts';
import { strings } from '../../src/i18n/strings.ts';
import { sources } from '../quiz.ts';
import { expect, quiz, test } from './site.ts';

const paths = { fr: '/methode/', en: '/en/method/' } as const;
/** How far the top of a place is from where a place that is linked to should be. */
const offTop = (place: Locator) =>
  place.evaluate((element) => {
    const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
    return Math.round(Math.abs(element.getBoundingClientRect().top - padding));
  });
const lands = (place: Locator) => expect.poll(() => offTop(place)).toBeLessThanOrEqual(2);

test.use({ viewport: { width: 360, height: 640 }, contextOptions: { reducedMotion: 'reduce' } });

for (const locale of ['fr', 'en'] as const) {
  const { method: t } = strings(locale);
  const fold = plural(locale, t.sourcesFold, sources.length);

  test(`the method is 12,000 px long at most on a phone, its moves, risks and sources folded (${locale})`, async ({ page }) => {
    await page.goto(paths[locale]);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(12_000);
    await expect(page.locator('[id^=source-]').first()).toBeHidden();
    await expect(page.locator('[id^=step-]').first()).toBeHidden();
    const { items } = localize(quiz, locale).dimensions[0] ?? { items: [] };
    for (const name of [items[0]?.short, localize(quiz, locale).risks[0]?.name, fold]) {
      const summary = page.locator('summary', { hasText: name ?? '?' });
      expect((await summary.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await summary.press('Enter');
      await expect(summary.locator('xpath=following-sibling::*').first()).toBeVisible();
    }
  });

  test(`a link from elsewhere opens what hides its place, and lands there (${locale})`, async ({ page }) => {
    for (const id of [`source-${sources.at(-1)?.id ?? ''}`, 'step-sample-2', 'step-asked-3']) {
      await page.goto('about:blank');
      await page.goto(`${paths[locale]}#${id}`);
      const place = page.locator(`[id="${id}"]`);
      await expect(place).toBeVisible();
      await lands(place);
    }
  });

  test(`a move’s source opens, and leads back to its move (${locale})`, async ({ page }) => {
    const [move = '', source = ''] =
      itemsOf(quiz).flatMap(({ item }) =>
        item.moves.flatMap((each, at) => (each.source ? [[`step-${item.id}-${at + 1}`, `source-${each.source}`]] : [])),
      )[0] ?? [];
    await page.goto(`${paths[locale]}#${move}`);
    const [start, to] = [page.locator(`[id="${move}"]`), page.locator(`[id="${source}"]`)];
    const link = start.locator(`a[href="#${source}"]`).first();
    await link.click();
    await expect(to).toBeVisible();
    await lands(to);
    // Closed, the same link opens it again.
    await page.locator('summary', { hasText: fold }).click();
    await expect(to).toBeHidden();
    await link.click();
    await expect(to).toBeVisible();
    await lands(to);
    await to.locator(`a[href$="#${move}"]`).click();
    await lands(start);
  });

  test(`on paper, the method shows every move and every source (${locale})`, async ({ page }) => {
    await page.goto(paths[locale]);
    await page.emulateMedia({ media: 'print' });
    for (const kind of ['source-', 'step-']) {
      const places = page.locator(`main [id^=${kind}]`);
      expect(await places.count()).toBe(kind === 'step-' ? 51 : sources.length);
      const hidden = await places.evaluateAll((all) => all.filter((each) => !each.checkVisibility()).map(({ id }) => id));
      expect(hidden).toEqual([]);
    }
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the folds of the method open all the same', async ({ page }) => {
    await page.goto(paths.fr);
    await page.locator('summary', { hasText: plural('fr', strings('fr').method.sourcesFold, sources.length) }).click();
    await expect(page.locator('[id^=source-]').first()).toBeVisible();
  });
});
