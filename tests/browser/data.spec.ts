// cspell:ignore filechooser
import type { Locator, Page } from '@playwright/test';
import { countAnswers } from '../../src/core/answers.ts';
import { plural } from '../../src/core/words.ts';
import { strings } from '../../src/i18n/strings.ts';
import { asideKey, choice, downloaded, everything, file, open, put, saved } from './reader.ts';
import { expect, full, kept, key, remember, short, stored, test } from './site.ts';

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never came to ${String(target)}`);
}

for (const [locale, path, chapter] of [
  ['fr', '/donnees/', '/guide/question/'],
  ['en', '/en/data/', '/en/guide/question/'],
] as const) {
  const t = strings(locale).data;
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  test.describe(`the page of the reader’s data (${locale})`, () => {
    test('says how many answers are kept, as they come, and exports nothing when there is nothing', async ({ page, context }) => {
      await open(page, path);
      await expect(page.getByText(t.nothing)).toBeVisible();
      await expect(button(page, t.export)).toBeDisabled();
      const other = await context.newPage();
      await open(other, chapter);
      await choice(other, 'size', 'at-cap', locale).check();
      await expect(page.getByText(plural(locale, t.count, 1))).toBeVisible();
      await expect(button(page, t.export)).toBeEnabled();
      await put(other, { [key]: stored(full) });
      await expect(page.getByText(plural(locale, t.count, 19))).toBeVisible();
      expect(countAnswers(full)).toBe(19);
    });

    test('exports a file that gives the same answers in another browser', async ({ page, browser }) => {
      const text = JSON.stringify({ ...(JSON.parse(stored(full)) as object), plan: { é: ['«\u2028»'] } });
      await remember(page, text);
      await open(page, path);
      const { name, text: exported } = await downloaded(page, t.export);
      expect(name).toBe('reseau-a-dessein.json');
      const elsewhere = await browser.newContext();
      const other = await elsewhere.newPage();
      await open(other, new URL(path, page.url()).href);
      await other.getByLabel(t.import).setInputFiles(file(exported, name));
      await expect(other.getByText(t.importDone)).toBeVisible();
      await expect(other.getByText(plural(locale, t.count, 19))).toBeVisible();
      expect(await saved(other)).toEqual(JSON.parse(text));
      await elsewhere.close();
    });

    test('erases all that is ours and nothing else, once the reader has agreed', async ({ page }) => {
      const others = { autre: 'à eux', [`${key}2`]: 'à eux', [`${asideKey}.2`]: 'à eux' };
      await remember(page, stored(full));
      await put(page, { ...others, [asideKey]: '["{oups"]' });
      await open(page, path);
      const erase = button(page, t.delete);
      const dialog = page.getByRole('dialog', { name: t.deleteTitle });
      const before = await everything(page);
      for (const refuse of [
        () => page.keyboard.press('Escape'),
        () => dialog.getByRole('button', { name: t.deleteNo }).click(),
      ]) {
        await erase.click();
        await expect(dialog).toContainText(t.deleteText);
        await expect(dialog.getByRole('button', { name: t.deleteNo })).toBeFocused();
        await refuse();
        await expect(dialog).toBeHidden();
        await expect(erase).toBeFocused();
        await expect(page.getByText(t.deleted)).toBeHidden();
        expect(await everything(page)).toEqual(before);
      }
      await erase.click();
      await dialog.getByRole('button', { name: t.deleteYes }).click();
      await expect(page.getByRole('status').filter({ hasText: t.deleted })).toBeVisible();
      await expect(erase).toBeFocused();
      await expect(page.getByText(t.nothing)).toBeVisible();
      await expect(page.getByRole('heading', { name: t.asideTitle })).toBeHidden();
      expect(await everything(page)).toEqual(others);
    });

    test('hands over what is set aside, and erases it for good', async ({ page }) => {
      const text = '{"version":1,"answers":{"size":"at-cap","hours":7}}';
      await remember(page, text);
      await open(page, path);
      await expect(page.getByText(plural(locale, t.asideText, 1))).toBeVisible();
      expect(JSON.parse((await downloaded(page, t.asideDownload)).text)).toEqual([text]);
      await button(page, t.asideDelete).click();
      await button(page, t.asideDeleteYes).click();
      await expect(page.getByRole('heading', { name: t.asideTitle })).toBeHidden();
      await open(page, chapter);
      await expect(choice(page, 'size', 'at-cap', locale)).toBeChecked();
      await choice(page, 'size', 'from-500', locale).check();
      expect(await everything(page)).toEqual({ [key]: stored({ size: 'from-500' }) });
      await open(page, path);
      await expect(page.getByRole('heading', { name: t.asideTitle })).toBeHidden();
    });

    test('does all of this with the keyboard alone', async ({ page }) => {
      await remember(page, stored(full));
      await put(page, { [asideKey]: '["{oups"]' });
      await open(page, path);
      await tabTo(page, button(page, t.export));
      const exported = page.waitForEvent('download');
      await page.keyboard.press('Enter');
      await exported;

      const input = page.getByLabel(t.import);
      const dialog = page.getByRole('dialog');
      for (const [press, expected] of [
        ['Escape', full],
        ['Enter', full],
        ['Tab', short],
      ] as const) {
        if (press === 'Escape') await tabTo(page, input);
        const chooser = page.waitForEvent('filechooser');
        await page.keyboard.press('Enter');
        await (await chooser).setFiles(file(stored(short)));
        await expect(dialog.getByRole('button', { name: t.importNo })).toBeFocused();
        await page.keyboard.press(press);
        if (press === 'Tab') await page.keyboard.press('Enter');
        await expect(dialog).toBeHidden();
        await expect(input).toBeFocused();
        expect(await kept(page)).toBe(stored(expected));
      }

      await tabTo(page, button(page, t.asideDownload));
      const aside = page.waitForEvent('download');
      await page.keyboard.press('Enter');
      await aside;
      await tabTo(page, button(page, t.asideDelete));
      await page.keyboard.press('Enter');
      await tabTo(page, button(page, t.asideDeleteYes));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: t.asideTitle })).toBeHidden();
    });

    test('does not drop the focus along with the button that erased what was set aside', async ({ page }) => {
      await remember(page, stored(full));
      await put(page, { [asideKey]: '["{oups"]' });
      await open(page, path);
      await button(page, t.asideDelete).press('Enter');
      await button(page, t.asideDeleteYes).press('Enter');
      await expect(page.getByRole('heading', { name: t.asideTitle })).toBeHidden();
      await expect(page.locator(':focus')).toHaveCount(1);
    });
  });
}
