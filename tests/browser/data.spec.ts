// cspell:ignore filechooser
import type { Locator, Page } from '@playwright/test';
import { countAnswers } from '../../src/core/quiz/questions.ts';
import { localize } from '../../src/core/format/localize.ts';
import { itemsOf } from '../../src/core/quiz/quiz.ts';
import { day } from '../../src/core/format/date.ts';
import { fill, plural } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { asideKey, choice, downloaded, everything, file, open, put, saved } from './reader.ts';
import { expect, full, kept, key, quiz, remember, short, stored, test } from './site.ts';

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
  const quizWords = localize(quiz, locale);
  const words = {
    size: quizWords.size.options.find(({ id }) => id === 'at-cap')?.label ?? '',
    move: itemsOf(quizWords).find(({ item }) => item.id === 'purpose')?.item.moves[0]?.do ?? '',
    chapters: { title: locale === 'fr' ? 'Les risques' : 'Risks' },
  };
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

    test('tells everything that is kept in words, by what it is when it has none, and as it is in the file', async ({ page }) => {
      const { title } = words.chapters;
      const document = {
        mirror: { on: 1 },
        preferences: { theme: 'dark' },
        dismissed: '2026-11-20',
        version: 1,
        answers: { size: 'at-cap', items: { purpose: 2, autrefois: 1 } },
        results: {
          a: { date: '2026-10-01T09:05:00', model: 1, answers: { size: 'at-cap' }, name: '<b>avant</b>' },
        },
        plan: { 'purpose-0': { state: 'active', start: '2026-11-23', note: 'le lundi' } },
        read: { risks: '2026-11-23' },
      };
      await remember(page, JSON.stringify(document));
      await open(page, path);
      const n = 1;
      for (const [part, texts] of [
        [fill(t.parts.answers, { n: 3 }), ['autrefois', words.size]],
        [fill(t.parts.results, { n }), [day(locale, '2026-10-01'), '<b>avant</b>']],
        [fill(t.parts.plan, { n }), [words.move, day(locale, '2026-11-23'), 'le lundi']],
        [fill(t.parts.read, { n }), [title, day(locale, '2026-11-23')]],
        [fill(t.parts.reminder, { n }), [day(locale, '2026-11-20')]],
        [fill(t.parts.theme, { n }), [strings(locale).site.themes.dark]],
        [fill(t.parts.rest, { n }), ['mirror']],
      ] as const) {
        const group = page.getByRole('group').filter({ has: page.getByText(part, { exact: true }) });
        await page.getByText(part, { exact: true }).click();
        for (const text of texts) await expect(group.getByText(text).first()).toBeVisible();
      }
      await page.getByText(t.json, { exact: true }).click();
      expect(JSON.parse((await page.locator('pre').textContent()) ?? '')).toEqual(document);
    });

    test('gives back, to the letter, what was exported and then erased', async ({ page }) => {
      const document = {
        preferences: { theme: 'dark', quiet: true },
        mirror: [{ é: '«\u2028»' }],
        dismissed: '2026-11-20',
        version: 1,
        answers: (JSON.parse(stored(full)) as { answers: object }).answers,
        results: {
          20261001090500: { date: '2026-10-01T09:05:00', model: 1, answers: { size: 'at-cap' }, name: 'avant', more: 1 },
        },
        plan: {
          'purpose-0': { state: 'active', start: '2026-11-23', note: 'lundi' },
          'give-1': { state: 'done', start: '2026-10-01' },
        },
        read: { risks: '2026-11-23' },
      };
      await remember(page, JSON.stringify(document));
      await put(page, { autre: 'à eux' });
      await open(page, path);
      const before = (await downloaded(page, t.export)).text;
      await button(page, t.delete).click();
      await page.getByRole('dialog').getByRole('button', { name: t.deleteYes }).click();
      await expect(page.getByText(t.deleted)).toBeVisible();
      await expect(page.locator('html')).not.toHaveAttribute('data-theme');
      await expect(page.getByRole('radio', { name: strings(locale).site.themes.system, includeHidden: true })).toBeChecked();
      expect(await everything(page)).toEqual({ autre: 'à eux' });
      await page.getByLabel(t.import).setInputFiles(file(before));
      await expect(page.getByText(t.importDone)).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      expect(await saved(page)).toEqual(document);
      expect((await downloaded(page, t.export)).text).toBe(before);
    });

    test('lists no kind of which nothing is kept', async ({ page }) => {
      await remember(page, stored({ size: 'at-cap' }));
      await open(page, path);
      await expect(page.locator('[data-kept] summary:visible')).toHaveText([fill(t.parts.answers, { n: 1 }), t.json]);
    });

    test('the quiz starts again from there: the answers go, once agreed to, and nothing else', async ({ page }) => {
      const plan = { 'purpose-0': { state: 'active', start: '2026-11-23' } };
      await remember(page, JSON.stringify({ version: 1, answers: short, plan }));
      await open(page, path);
      await button(page, t.restart).click();
      await page.getByRole('dialog', { name: t.restartTitle }).getByRole('button', { name: t.restartNo }).click();
      expect(await saved(page)).toMatchObject({ answers: short });
      await button(page, t.restart).click();
      await page.getByRole('dialog').getByRole('button', { name: t.restartYes }).click();
      await expect(page.getByText(t.restarted)).toBeVisible();
      await expect(page.locator('[data-panel]')).toBeFocused();
      await expect(button(page, t.restart)).toBeHidden();
      await expect.poll(() => saved(page)).toEqual({ version: 1, answers: {}, plan });

      // A whole set of answers stays as a dated result.
      await remember(page, stored(full));
      await open(page, path);
      await button(page, t.restart).click();
      await page.getByRole('dialog').getByRole('button', { name: t.restartYes }).click();
      await expect(page.getByText(fill(t.parts.results, { n: 1 }), { exact: true })).toBeVisible();
      await expect(page.getByText(t.noAnswers)).toBeVisible();
    });

    test('can export whatever is kept, even without an answer', async ({ page }) => {
      await remember(page, '{"version":1,"answers":{},"read":{"risks":"2026-11-23"}}');
      await open(page, path);
      await expect(page.getByText(t.noAnswers)).toBeVisible();
      expect((await downloaded(page, t.export)).text).toContain('2026-11-23');
    });

    test('exports a file that gives the same answers in another browser', async ({ page, browser }) => {
      const text = JSON.stringify({ ...(JSON.parse(stored(full)) as object), mirror: { é: ['«\u2028»'] } });
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
      const { [key]: document, ...rest } = await everything(page);
      expect(JSON.parse(document ?? '')).toMatchObject({ version: 1, answers: { size: 'from-500' } });
      expect(rest).toEqual({});
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
      // Choosers are the test's from here on: one that opened between two listeners would be the system's, and stay.
      page.on('filechooser', () => undefined);
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
        // The safe answer first, then merging, then replacing.
        if (press === 'Tab') {
          await expect(dialog.getByRole('button', { name: t.importMerge })).toBeFocused();
          await page.keyboard.press('Tab');
          await expect(dialog.getByRole('button', { name: t.importYes })).toBeFocused();
          await page.keyboard.press('Enter');
        }
        await expect(dialog).toBeHidden();
        await expect(input).toBeFocused();
        await expect.poll(() => kept(page)).toBe(stored(expected));
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
