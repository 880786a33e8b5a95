import { localize } from '../../src/core/locale.ts';
import { itemsOf } from '../../src/core/quiz.ts';
import { fill, list, plural } from '../../src/core/words.ts';
import { strings } from '../../src/i18n/strings.ts';
import { file, open, saved } from './reader.ts';
import { expect, full, kept, quiz, remember, short, stored, test } from './site.ts';

const megabyte = 1_000_000;

for (const [locale, path] of [
  ['fr', '/donnees/'],
  ['en', '/en/data/'],
] as const) {
  const t = strings(locale).data;

  test.describe(`importing a file (${locale})`, () => {
    test('replaces answers only once the reader has agreed, and names the file', async ({ page }) => {
      await remember(page, stored(full));
      await open(page, path);
      const input = page.getByLabel(t.import);
      const dialog = page.getByRole('dialog', { name: t.importTitle });
      const no = dialog.getByRole('button', { name: t.importNo });
      const name = 'l’été <b>{file}.json';
      for (const refuse of [() => no.click(), () => page.keyboard.press('Escape')]) {
        await input.setInputFiles(file(stored(short), name));
        await expect(dialog).toContainText(t.importText.replace('{file}', name));
        await expect(no).toBeFocused();
        await refuse();
        await expect(dialog).toBeHidden();
        await expect(page.getByRole('status')).toBeEmpty();
        expect(await kept(page)).toBe(stored(full));
      }
      await input.setInputFiles(file(stored(short), name));
      await dialog.getByRole('button', { name: t.importYes }).click();
      await expect(page.getByRole('status')).toHaveText(t.importDone);
      await expect(page.getByText(plural(locale, t.count, 9))).toBeVisible();
      expect(await kept(page)).toBe(stored(short));
    });

    test('can be done twice in a row with the same file', async ({ page }) => {
      await open(page, path);
      const input = page.getByLabel(t.import);
      await input.setInputFiles(file(stored(short)));
      await expect(page.getByRole('status')).toHaveText(t.importDone);
      // A field that still named the file would not hear of it a second time.
      await expect(input).toHaveValue('');
      await page.getByRole('button', { name: t.delete, exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: t.deleteYes }).click();
      await expect(page.getByRole('status')).toHaveText(t.deleted);
      await input.setInputFiles(file(stored(short)));
      await expect(page.getByRole('status')).toHaveText(t.importDone);
      await expect(input).toHaveValue('');
      expect(await kept(page)).toBe(stored(short));
    });

    test('takes the good answers of a damaged document, and names what it could not read', async ({ page }) => {
      await open(page, path);
      const text =
        '\ufeff{"version":1,"answers":{"size":"at-cap","hours":7,"colour":1,"items":{"purpose":3,"review":"x"}},"plan":[1]}';
      await page.getByLabel(t.import).setInputFiles(file(text));
      const { hours, dimensions } = localize(quiz, locale);
      const review = itemsOf({ dimensions }).find(({ item }) => item.id === 'review')?.item.short ?? '';
      const lost = fill(t.importLost, { list: list(locale, [hours.short, fill(t.lostOther, { name: 'colour' }), review]) });
      await expect(page.getByRole('status')).toHaveText(lost);
      expect(await saved(page)).toEqual({ version: 1, answers: { size: 'at-cap', items: { purpose: 3 } }, plan: [1] });
    });

    const bad = {
      'of another program': ['{"name":"contacts","rows":[]}', t.importBad],
      'that is a list': [`[${stored(short)}]`, t.importBad],
      'cut short': [stored(short).slice(0, -9), t.importBad],
      'that is empty': ['', t.importBad],
      'that is a picture': ['\u0089PNG\r\n\u0000\ufffd', t.importBad],
      'of a newer version': ['{"version":2,"answers":{"size":"at-cap"}}', t.importNewer],
      'of over a megabyte': [stored(short).padEnd(megabyte + 1), t.importTooBig],
    } as const;
    for (const [what, [text, message]] of Object.entries(bad))
      test(`says what is wrong with a file ${what}, and changes nothing`, async ({ page }) => {
        const name = 'photo {n}.json';
        await open(page, path);
        await page.getByLabel(t.import).setInputFiles(file(text, name));
        await expect(page.getByRole('status')).toHaveText(message.replace('{file}', name));
        await expect(page.getByText(t.nothing)).toBeVisible();
        expect(await kept(page)).toBeNull();
      });

    test('does not ask whether to replace answers with a file that it cannot take', async ({ page }) => {
      await remember(page, stored(full));
      await open(page, path);
      for (const [what, [text, message]] of Object.entries(bad)) {
        await page.getByLabel(t.import).setInputFiles(file(text, `${what}.json`));
        await expect(page.getByRole('status')).toHaveText(message.replace('{file}', `${what}.json`));
        await expect(page.getByRole('dialog')).toBeHidden();
        expect(await kept(page)).toBe(stored(full));
      }
    });

    test('takes a file of exactly a megabyte', async ({ page }) => {
      await open(page, path);
      await page.getByLabel(t.import).setInputFiles(file(stored(short).padEnd(megabyte)));
      await expect(page.getByRole('status')).toHaveText(t.importDone);
      expect(await kept(page)).toBe(stored(short));
    });

    test('says so when the system cannot read the file', async ({ page }) => {
      await page.addInitScript(() => {
        Blob.prototype.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
      });
      await open(page, path);
      await page.getByLabel(t.import).setInputFiles(file(stored(short), 'parti.json'));
      await expect(page.getByRole('status')).toContainText('parti.json');
      expect(await kept(page)).toBeNull();
    });
  });
}
