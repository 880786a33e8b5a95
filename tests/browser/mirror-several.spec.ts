/** What holds the file among others, as a reader gives it: several files, a folder, a zip of zips; and what is no file at all. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fill, list, number } from '../../src/core/format/message.ts';
import type { Locale } from '../../src/core/format/locale.ts';
import { strings } from '../../src/i18n/strings.ts';
import { encoded, exported, someone, zipped } from '../core/network/exports.ts';
import { zipOf } from '../core/network/zips.ts';
import { five, forget, give, input, openMirror, read, shown, typeTerm, unfoldAll, workerOf } from './mirror.ts';
import { open, saved } from './reader.ts';
import { expect, short, stored, test } from './site.ts';

const t = strings('fr').mirror;
const archive = zipped({ 'Connections.csv': encoded(five) });
const messages = 'CONVERSATION ID,FROM\n1,a';
type Dropped = Record<string, string>;

/** Drops on the page what a window of the system would: files, or the text of a type. */
const drop = (page: Page, files: Dropped, texts: Dropped = {}, locale: Locale = 'fr'): Promise<void> =>
  page.getByRole('group', { name: strings(locale).mirror.source.title }).evaluate(
    (target, [all, said]) => {
      const dataTransfer = new DataTransfer();
      for (const [name, text] of Object.entries(all)) dataTransfer.items.add(new File([text], name));
      for (const [type, text] of Object.entries(said)) dataTransfer.setData(type, text);
      for (const event of ['dragenter', 'dragover', 'drop'])
        target.dispatchEvent(new DragEvent(event, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [files, texts] as const,
  );

/** Makes a folder of what is dropped next: no page can make one that the browser takes for a real one. */
const asFolder = (page: Page, files: Dropped, refuses = false): Promise<void> =>
  page.evaluate(
    ([all, closed]) => {
      interface Entry {
        name: string;
        isDirectory: boolean;
        [key: string]: unknown;
      }
      const entryOf = (name: string, inside: [path: string[], text: string][]): Entry => {
        const [first] = inside;
        if (first?.[0].length === 0)
          return { name, isDirectory: false, file: (give: (file: File) => void) => give(new File([first[1]], name)) };
        const names = [...new Set(inside.map(([[each = '']]) => each))];
        const entries = names.map((each) =>
          entryOf(
            each,
            inside.filter(([[top]]) => top === each).map(([[, ...rest], text]) => [rest, text]),
          ),
        );
        return {
          name,
          isDirectory: true,
          createReader: () => {
            // A few at a time, then none, as browsers do.
            const left = [...entries];
            return {
              readEntries: (give: (some: Entry[]) => void, refuse: (error: unknown) => void) =>
                closed ? refuse(new DOMException('no', 'NotReadableError')) : give(left.splice(0, 3)),
            };
          },
        };
      };
      const folder = entryOf(
        'dossier',
        Object.entries(all).map(([path, text]) => [path.split('/'), text]),
      );
      DataTransferItem.prototype.webkitGetAsEntry = () => folder as unknown as FileSystemEntry;
    },
    [files, refuses] as const,
  );

const said = (page: Page, sentence: string) =>
  expect(page.getByRole('status').getByText(sentence, { exact: true })).toBeVisible();
const chosen = (file: string, locale: Locale = 'fr') => fill(strings(locale).mirror.progress.chosen, { file });

for (const locale of ['fr', 'en'] as const)
  test(`of several files that are dropped or chosen, the connections are read, and it is said which (${locale})`, async ({
    page,
  }) => {
    const words = strings(locale).mirror;
    await openMirror(page, locale);
    await drop(page, { 'messages.csv': messages, 'Connections (1).csv': five, 'notes.txt': 'Bonjour' }, {}, locale);
    await read(page, 6, locale);
    await said(page, chosen('Connections (1).csv', locale));
    await forget(page, locale);
    await expect(page.getByText('Connections (1).csv')).toHaveCount(0);
    await input(page, locale).setInputFiles([
      { name: 'Connections.csv', mimeType: 'text/csv', buffer: Buffer.from(exported(someone.slice(0, 2))) },
      { name: 'export.zip', mimeType: 'application/zip', buffer: Buffer.from(archive) },
      { name: 'Copy of Connections.csv', mimeType: 'text/csv', buffer: Buffer.from(exported(someone.slice(0, 3))) },
    ]);
    await read(page, 6, locale);
    await said(page, fill(words.progress.chosenAmong, { n: number(locale, 3), file: 'export.zip/Connections.csv' }));
  });

/** Drops a file at the foot of the page, where nothing asks for one; whether the browser is kept from opening it. */
const dropBeside = (page: Page, name: string, text: string): Promise<boolean> =>
  page.getByRole('contentinfo').evaluate(
    (target, [called, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], called));
      return ['dragover', 'drop'].every(
        (event) => !target.dispatchEvent(new DragEvent(event, { dataTransfer, bubbles: true, cancelable: true })),
      );
    },
    [name, text] as const,
  );

test('a file that is dropped beside its place is taken, or leaves the page as it is', async ({ page }) => {
  await openMirror(page);
  await page.getByRole('button', { name: t.source.example }).click();
  await shown(page);
  expect(await dropBeside(page, 'Connections.csv', five)).toBe(true);
  await read(page, 6);
  expect(await dropBeside(page, 'Connections.csv', exported(someone.slice(0, 2)))).toBe(true);
  await forget(page);
  expect(await dropBeside(page, 'x.csv', messages)).toBe(true);
  await said(page, fill(t.fault['other-file'], { file: 'messages.csv' }));

  const words = strings('fr').data;
  await open(page, '/donnees/');
  expect(await dropBeside(page, 'deux.json', stored(short))).toBe(true);
  await expect(page.getByText(words.importDone)).toBeVisible();
  expect(await saved(page)).toEqual(JSON.parse(stored(short)));
});

test('a text can be dropped in the field that asks for one', async ({ page }) => {
  await openMirror(page);
  await page.getByText(t.source.paste, { exact: true }).click();
  const isHeld = await page.getByLabel(t.source.pasteLabel).evaluate((target) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', 'Bonjour');
    return !target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  expect(isHeld).toBe(false);
});

test('one file alone needs no choice', async ({ page }) => {
  await openMirror(page);
  await drop(page, { 'x.csv': five });
  await read(page, 6);
  await expect(page.getByRole('status').filter({ hasText: 'x.csv' })).toHaveCount(0);
});

test('a folder that is dropped is walked through, three levels deep, past what systems hide', async ({ page }) => {
  await openMirror(page);
  const noise = Object.fromEntries([...Array(600).keys()].map((n) => [`Jobs/${n}.csv`, messages]));
  await asFolder(page, { '.DS_Store': 'x', '__MACOSX/._Connections.csv': five, ...noise, 'Basic/a/b/Connections.csv': five });
  await drop(page, { dossier: '' });
  await read(page, 6);
  await said(page, chosen('b/Connections.csv'));
  await forget(page);
  await asFolder(page, { 'a/b/c/d/Connections.csv': five, 'a/Profile.csv': 'a,b', 'lisez-moi.txt': 'Bonjour' });
  await drop(page, { dossier: '' });
  await said(page, fill(t.fault.inside, { list: list('fr', ['lisez-moi.txt', 'Profile.csv']) }));
  await asFolder(page, {}, true);
  await drop(page, { dossier: '' });
  await said(page, t.fault.unreadable);
  await asFolder(page, { 'a.txt': 'Bonjour' });
  await give(page, five);
  await read(page, 6);
});

test('a folder that takes for ever can be given up, and does not come back', async ({ page }) => {
  await openMirror(page);
  await page.evaluate(() => {
    DataTransferItem.prototype.webkitGetAsEntry = () =>
      ({
        name: 'x',
        isDirectory: true,
        createReader: () => ({ readEntries: (give: (some: []) => void) => addEventListener('late', () => give([])) }),
      }) as unknown as FileSystemEntry;
  });
  await drop(page, { dossier: '' });
  await page.getByRole('button', { name: t.progress.cancel, exact: true }).click();
  await said(page, t.progress.cancelled);
  await page.evaluate(() => dispatchEvent(new Event('late')));
  await give(page, five);
  await read(page, 6);
});

test('a text, a link or a picture of a page is said to be no file, and the file can follow', async ({ page }) => {
  for (const locale of ['fr', 'en'] as const) {
    const { fault } = strings(locale).mirror;
    await openMirror(page, locale);
    for (const texts of [
      { 'text/plain': 'Ana, Lopez' },
      { 'text/uri-list': 'https://example.com/', 'text/plain': 'https://example.com/' },
      { 'text/html': '<img src="https://example.com/a.png">', 'text/uri-list': 'https://example.com/a.png' },
      {},
    ]) {
      await drop(page, {}, texts, locale);
      await said(page, fault['no-file']);
    }
    await drop(page, { 'Connections.csv': five }, {}, locale);
    await read(page, 6, locale);
  }
});

test('a zip in a zip, with the fields of zip64, is read; deeper, it is said to be opened by hand', async ({ page }) => {
  await openMirror(page);
  const inner = zipOf([['Basic_LinkedInDataExport\\Connections (1).csv', encoded(five)]], { zip64: true, streamed: true });
  const outer = zipOf([['archive.zip', inner]], { zip64: true });
  await give(page, outer, 'outer.zip');
  await read(page, 6);
  await forget(page);
  await give(page, zipped({ 'a.zip': outer }), 'outer.zip');
  await said(page, t.fault.nested);
});

for (const [what, name] of [
  ['does not know the class', 'none'],
  ['throws at the format', 'throws'],
] as const)
  test(`a browser that cannot inflate reads a zip with a library that it alone fetches: it ${what}`, async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => /inflate-fallback/.test(request.url()) && fetched.push(request.url()));
    await openMirror(page);
    await give(page, archive, 'archive.zip');
    await read(page, 6);
    expect(fetched).toEqual([]);
    await forget(page);
    await (
      await workerOf(page)
    ).evaluate((how) => {
      function refusing() {
        throw new TypeError('deflate-raw');
      }
      Object.assign(globalThis, { DecompressionStream: how === 'none' ? undefined : refusing });
    }, name);
    await give(page, archive, 'archive.zip');
    await read(page, 6);
    expect(fetched).toHaveLength(1);
  });

test('where the library does not arrive, the zip is said to be opened by hand, and its file is read', async ({ page }) => {
  await page.route(/inflate-fallback/, (route) => route.abort());
  await openMirror(page);
  await (await workerOf(page)).evaluate(() => Object.assign(globalThis, { DecompressionStream: undefined }));
  await give(page, archive, 'archive.zip');
  await said(page, t.fault['unzip-first']);
  await give(page, five);
  await read(page, 6);
});

test('where the part that opens archives does not arrive, it is said, and a text is read all the same', async ({ page }) => {
  await page.route(/\/archive[-.][^/]*\.js/, (route) => route.abort());
  await openMirror(page);
  await give(page, archive, 'archive.zip');
  await said(page, t.late);
  await give(page, five);
  await read(page, 6);
});

for (const [locale, separator] of [
  ['fr', ';'],
  ['en', ','],
] as const)
  test(`a list taken away has the separator of its language, and is known when it is given back (${locale})`, async ({
    page,
  }) => {
    const { tools, fault } = strings(locale).mirror;
    await openMirror(page, locale);
    await give(page, five, 'Connections.csv', locale);
    await read(page, 6, locale);
    await page.getByLabel(tools.aim.objective, { exact: true }).selectOption('job');
    await typeTerm(page, 'atelier', locale);
    await expect(page.locator('summary', { hasText: fill(tools.lists.kinds.target, { n: '1' }) })).toBeVisible();
    await unfoldAll(page);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: tools.lists.csv }).first().click(),
    ]);
    const bytes = readFileSync(await file.path());
    const { name, position, company, reason, profile } = tools.lists.columns;
    const headings = [name, position, company, reason, profile].map((each) => `"${each}"`).join(separator);
    expect(bytes.toString('utf8').startsWith(`\ufeff${headings}\r\n`)).toBe(true);
    await page.reload();
    await openMirror(page, locale);
    await give(page, bytes, 'liste.csv', locale);
    await said(page, fault['own-list']);
  });
