/** How a file comes to the mirror, and goes: chosen, dropped, pasted, made up; by hand or by the keyboard alone. */
import type { Page } from '@playwright/test';
import { fill, plural } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { encoded, exported, someone, zipped } from '../core/network/exports.ts';
import { five, forget, forgetAll, give, input, openMirror, read, results, shown, typeTerm, workerOf } from './mirror.ts';
import { expect, sub, test } from './site.ts';

const t = strings('fr').mirror;

/** Drops files on a part of the page, as a folder's window would. */
async function drop(page: Page, name: string, ...files: [name: string, text: string][]): Promise<void> {
  const transfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const [each, text] of all) data.items.add(new File([text], each));
    return data;
  }, files);
  const target = page.getByRole('group', { name });
  for (const event of ['dragenter', 'dragover', 'drop']) await target.dispatchEvent(event, { dataTransfer: transfer });
}

const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

for (const [where, origin, locale] of [
  ['at the root', '', 'fr'],
  ['under a folder', sub, 'en'],
] as const)
  test(`a file that is chosen is read in a worker, then forgotten, ${where} (${locale})`, async ({ page }) => {
    const words = strings(locale).mirror;
    await openMirror(page, locale, origin);
    await give(page, five, 'Connections.csv', locale);
    await read(page, 6, locale);
    await workerOf(page);
    await forget(page, locale);
    await expect(page.getByRole('status').filter({ hasText: words.forget.done })).toBeVisible();
    await expect(results(page, locale)).toHaveCount(0);
    await expect(page.getByText('Tremblay')).toHaveCount(0);
  });

test('a file that is dropped is read; what is dropped without one changes nothing', async ({ page }) => {
  await openMirror(page);
  await drop(page, t.source.title);
  await expect(page.getByRole('button', { name: t.source.example })).toBeVisible();
  await drop(page, t.source.title, ['Connections.csv', five], ['messages.csv', 'CONVERSATION ID,FROM']);
  await read(page, 6);
  expect(new URL(page.url()).pathname).toBe('/miroir/');
});

test('a text that is pasted is read, and stays nowhere in the page', async ({ page }) => {
  await openMirror(page);
  await page.getByText(t.source.paste, { exact: true }).click();
  await page.getByLabel(t.source.pasteLabel).fill(five);
  await page.getByRole('button', { name: t.source.pasteRead }).click();
  await read(page, 6);
  await forget(page);
  await page.getByText(t.source.paste, { exact: true }).click();
  await expect(page.getByLabel(t.source.pasteLabel)).toHaveValue('');
});

test('a file that was copied is read wherever it is pasted; a text pasted elsewhere changes nothing', async ({ page }) => {
  await openMirror(page);
  const paste = (files: [name: string, text: string][]) =>
    page.evaluate((given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'a,b');
      for (const [name, text] of given) clipboardData.items.add(new File([text], name));
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, files);
  await paste([]);
  await expect(page.getByRole('button', { name: t.source.example })).toBeVisible();
  await paste([['Connections.csv', five]]);
  await read(page, 6);
});

test('a text of nothing is said to be empty, pasted as well', async ({ page }) => {
  await openMirror(page);
  await page.getByText(t.source.paste, { exact: true }).click();
  await page.getByRole('button', { name: t.source.pasteRead }).click();
  await expect(page.getByRole('status').filter({ hasText: t.fault.empty })).toBeVisible();
});

test('the made-up network is said to be so, and nobody of it has a profile to open', async ({ page }) => {
  await openMirror(page);
  await page.getByRole('button', { name: t.source.example }).click();
  await shown(page);
  const made = page.getByText(fill(t.forget.example, { contacts: plural('fr', t.shown.contacts, 8060) }));
  await expect(made).toBeVisible();
  await page.getByRole('button', { name: t.tools.sample.draw }).click();
  await expect(page.getByText(fill(t.tools.sample.at.drawn, { n: 1, all: 20 }))).toBeVisible();
  await expect(page.locator('main a[href*="/in/"]')).toHaveCount(0);
  await forget(page);
  await give(page, five);
  await read(page, 6);
  await expect(made).toHaveCount(0);
});

test('the same file can be given twice, and another after it', async ({ page }) => {
  await openMirror(page);
  const people = plural('fr', strings('fr').mirror.shown.contacts, 6);
  for (let time = 0; time < 2; time++) {
    await give(page, five);
    await read(page, 6);
    await forget(page);
    // A field that still named the file would not hear of it a second time.
    await expect(input(page)).toHaveValue('');
  }
  await give(page, zipped({ 'Connections.csv': encoded(exported(someone.slice(0, 2))) }), 'archive.zip');
  await read(page, 2);
  await expect(page.getByText(people)).toHaveCount(0);
});

test('who was drawn from a file goes with it, and so does what was chosen in it', async ({ page }) => {
  const { sample, aim, lists } = strings('fr').mirror.tools;
  await openMirror(page);
  await give(page, five);
  await read(page, 6);
  await page.getByLabel(aim.objective, { exact: true }).selectOption('job');
  await typeTerm(page, 'atelier');
  await page.getByRole('button', { name: sample.draw }).click();
  await expect(page.getByText('Léa Tremblay').first()).toBeAttached();
  await forgetAll(page);
  await give(page, exported(someone.slice(1, 3)));
  await read(page, 2);
  await expect(page.getByText('Léa Tremblay')).toHaveCount(0);
  await expect(page.getByRole('button', { name: sample.draw })).toBeVisible();
  await expect(page.getByText(aim.ask)).toBeVisible();
  await expect(page.getByText(lists.first)).toBeVisible();
});

test('by the keyboard alone: to the field, the text and the example, then to what was read and back', async ({ page }) => {
  await openMirror(page);
  await input(page).focus();
  await press(page, 'Tab', 'Tab');
  await expect(page.locator('summary', { hasText: t.source.paste })).toBeFocused();
  await press(page, 'Enter', 'Tab');
  await expect(page.getByLabel(t.source.pasteLabel)).toBeFocused();
  await page.keyboard.insertText('a,b\n1,2');
  await press(page, 'Tab', 'Enter');
  // What cannot be read leads back to where another file is given.
  await expect(page.getByRole('status').filter({ hasText: t.fault['no-contacts'] })).toBeVisible();
  await expect(input(page)).toBeFocused();
  await press(page, 'Shift+Tab');
  await expect(page.getByRole('button', { name: t.source.example })).toBeFocused();
  await press(page, 'Enter');
  await expect(results(page)).toBeFocused();
  const told = plural('fr', t.shown.contacts, 8060);
  await expect(page.getByRole('status').filter({ hasText: fill(t.progress.done, { contacts: told }) })).toBeAttached();
  await press(page, 'Shift+Tab');
  await expect(page.getByRole('button', { name: t.forget.action })).toBeFocused();
  await press(page, 'Enter');
  await expect(input(page)).toBeFocused();
});

test('opening the page takes the focus nowhere', async ({ page }) => {
  await openMirror(page);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});
