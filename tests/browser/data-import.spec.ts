import { localize } from '../../src/core/format/localize.ts';
import { itemsOf } from '../../src/core/quiz/quiz.ts';
import { fill, list, plural } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { file, fillUp, open, saved } from './reader.ts';
import { expect, full, kept, quiz, remember, short, stored, test } from './site.ts';

/** The largest file that is read, in bytes. */
const largest = 5_000_000;

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
        for (const line of t.importText.replace('{file}', name).split('\n')) await expect(dialog).toContainText(line.trim());
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

    test('merges when the reader asks for it: what is here stays, and the file fills the gaps', async ({ page }) => {
      const dated = (size: string) => ({ date: '2026-10-01T09:05:00', model: 1, answers: { size } });
      const here = { version: 1, answers: { size: 'at-cap' }, results: { a: dated('at-cap') }, read: { risks: '2026-10-02' } };
      const there = {
        version: 1,
        answers: { size: 'from-500', hours: 'over-7' },
        results: { a: dated('from-500') },
        read: { risks: '2026-10-01', act: '2026-10-03' },
        preferences: { theme: 'dark' },
      };
      await remember(page, JSON.stringify(here));
      await open(page, path);
      await page.getByLabel(t.import).setInputFiles(file(JSON.stringify(there), 'deux.json'));
      await page.getByRole('dialog').getByRole('button', { name: t.importMerge }).click();
      await expect(page.getByRole('status')).toHaveText(t.importMerged);
      expect(await saved(page)).toEqual({
        ...there,
        answers: { size: 'at-cap', hours: 'over-7' },
        results: { a: dated('at-cap'), 'a-2': dated('from-500') },
      });
      await expect(page.getByRole('radio', { name: strings(locale).site.themes.dark, includeHidden: true })).toBeChecked();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
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
      const lost = fill(t.importLost, {
        list: list(locale, [hours.short, fill(t.lostOther, { name: 'colour' }), review, fill(t.lostOther, { name: 'plan' })]),
      });
      await expect(page.getByRole('status')).toHaveText(lost);
      expect(await saved(page)).toEqual({ version: 1, answers: { size: 'at-cap', items: { purpose: 3 } } });
    });

    const bad = {
      'of another program': ['{"name":"contacts","rows":[]}', t.importBad],
      'that is a list': [`[${stored(short)}]`, t.importBad],
      'cut short': [stored(short).slice(0, -9), t.importBad],
      'that is empty': ['', t.importBad],
      'that is a picture': ['\u0089PNG\r\n\u0000\ufffd', t.importBad],
      'of a newer version': ['{"version":2,"answers":{"size":"at-cap"}}', t.importNewer],
      'of over five megabytes': [stored(short).padEnd(largest + 1), t.importTooBig],
      'in UTF-16': [Buffer.from(`\ufeff${stored(short)}`, 'utf16le'), t.importWide],
      'that is a photograph': [Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0]), t.importBad],
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

    test('takes a file of exactly five megabytes', async ({ page }) => {
      await open(page, path);
      await page.getByLabel(t.import).setInputFiles(file(stored(short).padEnd(largest)));
      await expect(page.getByRole('status')).toHaveText(t.importDone);
      expect(await kept(page)).toBe(stored(short));
    });

    test('does not even read a file of fifty megabytes', async ({ page }) => {
      await remember(page, stored(full));
      await page.addInitScript(() => {
        Blob.prototype.arrayBuffer = () => {
          throw new Error('read all the same');
        };
      });
      await open(page, path);
      await page.evaluate((label) => {
        const input = [...document.querySelectorAll('label')].find(({ textContent }) => textContent.includes(label))?.control;
        const files = new DataTransfer();
        files.items.add(new File([new Uint8Array(50_000_000)], 'énorme.json'));
        (input as HTMLInputElement).files = files.files;
        input?.dispatchEvent(new Event('change'));
      }, t.import);
      await expect(page.getByRole('status')).toHaveText(t.importTooBig.replace('{file}', 'énorme.json'));
      expect(await kept(page)).toBe(stored(full));
    });

    test('that there is no room for changes nothing that is stored, and says so', async ({ page }) => {
      await remember(page, stored(short));
      await open(page, path);
      await fillUp(page);
      const long = JSON.stringify({ ...(JSON.parse(stored(full)) as object), mirror: 'x'.repeat(1000) });
      for (const choice of [t.importMerge, t.importYes]) {
        await page.getByLabel(t.import).setInputFiles(file(long));
        await page.getByRole('dialog').getByRole('button', { name: choice }).click();
        await expect(page.getByText(t.importUnkept)).toBeVisible();
        expect(await kept(page)).toBe(stored(short));
        await page.reload();
      }
    });

    test('says so when the system cannot read the file', async ({ page }) => {
      await page.addInitScript(() => {
        Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
      });
      await open(page, path);
      await page.getByLabel(t.import).setInputFiles(file(stored(short), 'parti.json'));
      await expect(page.getByRole('status')).toContainText('parti.json');
      expect(await kept(page)).toBeNull();
    });
  });
}
