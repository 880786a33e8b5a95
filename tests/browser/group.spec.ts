/** The page of a group: what is pasted is found, counted and shown, and nothing of it is kept. */
// cspell:ignoreRegExp /zorglub\w*/gi
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { locales, type Locale } from '../../src/core/format/locale.ts';
import { localize } from '../../src/core/format/localize.ts';
import { fill, plural } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { addressOf, conversation, exampleLinks, linksOf } from './group-links.ts';
import { faults } from './faults.ts';
import { pagesOf } from './pages.ts';
import { unfold } from './mirror.ts';
import { open } from './reader.ts';
import { expect, inTurn, quiz, test } from './site.ts';

const path = { fr: '/groupe/', en: '/en/group/' } as const;
const longName = (at: number) => `Marie-Josée-${String.fromCharCode(65 + (at % 26), 97 + Math.floor(at / 26))} Tremblay-Montréal`;
const nameOf = (at: number) => `Zorglub${String.fromCharCode(97 + (at % 26))} Tremblay`;

async function paste(page: Page, text: string, locale: Locale): Promise<void> {
  const { input } = strings(locale).group;
  await page.getByLabel(input.label).getByRole('textbox').fill(text);
  await page.getByRole('button', { name: input.read }).click();
}
const people = (page: Page, n: number, locale: Locale) =>
  expect(page.locator('.bar strong')).toHaveText(plural(locale, strings(locale).group.bar.people, n));

for (const locale of locales) {
  const t = strings(locale).group;
  const words = localize(quiz, locale);
  const testInTurn = inTurn(locale);

  test(`a conversation is read: who is there, what they share, what could not be read (${locale})`, async ({ page }) => {
    await open(page, path[locale]);
    const broken = addressOf(linksOf(1)[0]?.slice(0, 20) ?? '');
    await paste(page, `${conversation(exampleLinks, nameOf)}\n${broken}\n${addressOf(exampleLinks[3] ?? '')}`, locale);
    await expect(page.getByRole('status').first()).toHaveText(
      [
        plural(locale, t.input.added, exampleLinks.length),
        plural(locale, t.input.known, 1),
        plural(locale, t.input.unread, 1),
      ].join(' '),
    );
    await people(page, exampleLinks.length, locale);
    await expect(page.getByText(t.unread.reasons.damaged)).toBeVisible();
    await expect(page.getByRole('textbox', { name: t.input.label })).toHaveValue('');

    // Each chart has its sentence and its table.
    const strips = page.getByRole('region', { name: t.strips.title, exact: true });
    for (const { name } of words.dimensions) {
      const chart = strips.getByRole('img', { name: new RegExp(`^${name}`) });
      const label = (await chart.getAttribute('aria-label')) ?? '';
      const [median = '', low = '', high = ''] = label.match(/\d+/g) ?? [];
      await expect(strips.getByRole('row', { name, includeHidden: true })).toContainText(fill(t.strips.range, { low, high }));
      expect(Number(low) <= Number(median) && Number(median) <= Number(high)).toBe(true);
    }
    for (const title of [
      t.strips.wordsTitle,
      t.profiles.title,
      t.told.habits,
      t.told.moves,
      t.told.objectives,
      t.pairs.title,
      t.topics.title,
    ])
      await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
    await expect(page.getByRole('region', { name: t.topics.title }).getByRole('listitem')).toHaveCount(3);
    // A rose's style is in a file of its own, which the page must ask for.
    expect(
      await page
        .locator('main .rose .ring')
        .first()
        .evaluate((ring) => getComputedStyle(ring).fill),
    ).toBe('none');
    expect(await faults(page)).toEqual([]);
  });

  testInTurn(
    `names are read when asked for, corrected, and tell people apart; nobody is counted twice (${locale})`,
    async ({ page }) => {
      await open(page, path[locale]);
      const [one = '', two = '', three = ''] = linksOf(3);
      const text = [
        `Zorglubine: ${addressOf(one)}`,
        `Zorglubo : ${addressOf(one)}`,
        `Zorglubette; ${addressOf(two)}`,
        `zorglubette\t${addressOf(three)}`,
      ];
      await paste(page, text.join('\n'), locale);
      await people(page, 3, locale);
      await expect(page.locator('main')).not.toContainText(/zorglub/i);
      const list = page.getByRole('group').filter({ has: page.getByRole('heading', { name: t.people.title }) });

      // The same link twice can be two people.
      await list.getByRole('button', { name: plural(locale, t.people.apart, 2) }).click();
      await people(page, 4, locale);
      await list.getByRole('button', { name: t.people.together }).first().click();
      await people(page, 3, locale);

      await list.getByLabel(t.people.names).check();
      const fields = list.getByRole('textbox');
      await expect(fields).toHaveCount(3);
      const names = await fields.evaluateAll((all) => (all as HTMLInputElement[]).map(({ value }) => value));
      expect([...names].sort()).toEqual(['Zorglubine', 'Zorglubo', 'zorglubette']);
      await expect(list.getByText(t.people.aside.title)).toBeVisible();
      const field = fields.nth(names.indexOf('Zorglubine'));
      await field.fill('Zorglubissime');
      await field.press('Tab');
      await expect(field).toHaveValue('Zorglubissime');

      await list
        .getByRole('button', { name: new RegExp(`^${t.people.remove}`) })
        .first()
        .click();
      await people(page, 2, locale);
      await list.getByRole('button', { name: new RegExp(`^${t.people.restore}`) }).click();
      await people(page, 3, locale);
      await list.getByLabel(t.people.names).uncheck();
      await expect(page.locator('main')).not.toContainText(/zorglub/i);
    },
  );

  testInTurn(`what cannot be read is told even if nothing else is there, and stays to be seen (${locale})`, async ({ page }) => {
    await open(page, path[locale]);
    const broken = addressOf(linksOf(1)[0]?.slice(0, 30) ?? '');
    await paste(page, broken, locale);
    await expect(page.getByText(t.unread.reasons.damaged)).toBeVisible();
    await expect(page.getByRole('textbox', { name: t.input.label })).toHaveValue(broken);
    // Then it comes whole.
    await paste(page, addressOf(linksOf(1)[0] ?? ''), locale);
    await people(page, 1, locale);
    await expect(page.getByText(t.unread.reasons.damaged)).toHaveCount(0);
  });

  testInTurn(`under five there are people and no statistic, then there are (${locale})`, async ({ page }) => {
    await open(page, path[locale]);
    const links = linksOf(6);
    for (const link of links.slice(0, 4)) await paste(page, addressOf(link), locale);
    await people(page, 4, locale);
    await expect(page.getByText(t.overview.few)).toBeVisible();
    await expect(page.getByRole('img', { name: /\d/ })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: t.people.title })).toBeVisible();
    await expect(page.getByRole('heading', { name: t.profiles.title, exact: true })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: t.topics.title })).toHaveCount(0);
    expect(await faults(page)).toEqual([]);
    await paste(page, addressOf(links[4] ?? ''), locale);
    await expect(page.getByRole('heading', { name: t.profiles.title, exact: true })).toBeVisible();
  });

  testInTurn(
    `what is copied from a program that hides addresses is read too, and a file; what has no link stays (${locale})`,
    async ({ page }) => {
      await open(page, path[locale]);
      const [one = '', two = '', three = ''] = linksOf(3);
      const field = page.getByRole('textbox', { name: t.input.label });
      await field.focus();
      await field.evaluate(
        (element, [text, html]) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/plain', text);
          clipboardData.setData('text/html', html);
          element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
        },
        [
          `Zorglub ${addressOf(one)}`,
          `<p>${addressOf(one)} <a href="${addressOf(two)}">ma carte</a> <a href="${addressOf(two)}">ici</a></p>`,
        ] as const,
      );
      await people(page, 2, locale);
      await page.getByLabel(t.input.file).setInputFiles({
        name: 'chat.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(`\ufeff${addressOf(three)}`, 'utf16le'),
      });
      await people(page, 3, locale);
      await page
        .getByLabel(t.input.file)
        .setInputFiles({ name: 'chat.zip', mimeType: 'application/zip', buffer: Buffer.from('PK\u0003\u0004\0\0') });
      await expect(page.getByText(t.input.noText)).toBeVisible();
      // Once more, as a whole conversation is pasted again.
      await paste(page, addressOf(three), locale);
      await expect(page.getByRole('status').first()).toHaveText(plural(locale, t.input.known, 1));
      await paste(page, 'Bonjour tout le monde', locale);
      await expect(page.getByText(t.input.none)).toBeVisible();
      await expect(field).toHaveValue('Bonjour tout le monde');
      await people(page, 3, locale);
    },
  );

  testInTurn(
    `a group is taken away as a table, notes and a picture, without a name unless they are read (${locale})`,
    async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page, path[locale]);
      await paste(page, conversation(exampleLinks, nameOf), locale);
      await people(page, exampleLinks.length, locale);
      const file = async (name: string) => {
        const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
        return readFileSync(await download.path());
      };
      const rows = (await file(t.takeAway.csv)).toString('utf8').trim().split('\r\n');
      expect(rows).toHaveLength(exampleLinks.length + 1);
      expect(rows.join()).not.toMatch(/zorglub/i);
      expect(rows[1]?.split(locale === 'fr' ? ';' : ',')[0]).toBe('"A"');
      expect((await file(t.takeAway.picture)).subarray(1, 4).toString()).toBe('PNG');
      await page.getByRole('button', { name: t.takeAway.markdown }).click();
      await expect(page.getByText(t.takeAway.copied, { exact: true })).toBeVisible();
      const notes = await page.evaluate(() => navigator.clipboard.readText());
      for (const title of [t.strips.title, t.strips.wordsTitle, t.told.moves, t.pairs.title, t.topics.title])
        expect(notes).toContain(`## ${title}`);
      expect(notes).not.toMatch(/zorglub/i);

      await page.getByRole('heading', { name: t.people.title }).click();
      await page.getByLabel(t.people.names).check();
      await page.getByRole('textbox', { name: fill(t.people.name, { letter: 'B' }) }).fill('=Zorglub("A")');
      await page.keyboard.press('Tab');
      const named = (await file(t.takeAway.csv)).toString('utf8');
      expect(named).toContain('Zorglubc Tremblay');
      expect(named).toContain(`"'=Zorglub(""A"")"`);
    },
  );
}

test('two hundred people take two pages, of either format, with or without names; and so does the example', async ({ page }) => {
  await open(page, path.fr);
  await page.getByRole('button', { name: strings('fr').group.input.example }).click();
  await expect(page.getByRole('region', { name: strings('fr').group.topics.title })).toBeVisible();
  for (const format of ['A4', 'Letter'] as const) expect(await pagesOf(page, format)).toBe(2);
  const t = strings('fr').group;
  for (const count of [24, 200]) {
    await paste(page, [conversation(linksOf(count), longName), ...exampleLinks].join('\n'), 'fr');
    await expect(page.getByRole('region', { name: t.topics.title })).toBeVisible();
    for (const format of ['A4', 'Letter'] as const) expect(await pagesOf(page, format)).toBe(2);
    await unfold(page, t.people.title);
    await page.getByLabel(t.people.names).check();
    for (const format of ['A4', 'Letter'] as const) expect(await pagesOf(page, format)).toBe(2);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('nothing of a group is kept or leaves, and whoever would lose it is asked first', async ({ page }) => {
  const t = strings('fr').group;
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
  await open(page, path.fr);
  const links = linksOf(6);
  await paste(page, conversation(links, nameOf), 'fr');
  await people(page, 6, 'fr');
  await page.getByRole('heading', { name: t.people.title }).click();
  await page.getByLabel(t.people.names).check();

  const stayed = async () =>
    JSON.stringify([
      await page.evaluate(async () => [
        JSON.stringify(localStorage),
        JSON.stringify(sessionStorage),
        await caches.keys(),
        location.href,
      ]),
      requests,
    ]);
  expect(await stayed()).not.toMatch(/zorglub/i);
  for (const link of links) expect(await stayed()).not.toContain(link);

  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.getByRole('link', { name: t.facilitate }).click({ noWaitAfter: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await people(page, 6, 'fr');

  await page.getByRole('button', { name: t.bar.forget }).click();
  await page.getByRole('dialog').getByRole('button', { name: t.leave.no }).click();
  await people(page, 6, 'fr');
  await page.getByRole('button', { name: t.bar.forget }).click();
  await page.getByRole('dialog').getByRole('button', { name: t.leave.yes }).click();
  await expect(page.getByText(t.bar.forgotten)).toBeVisible();
  await expect(page.locator('main')).not.toContainText(/zorglub/i);
  await page.getByRole('link', { name: t.facilitate }).click();
  await expect(page).toHaveURL(/animer/);
  await page.goBack();
  await expect(page.getByRole('textbox', { name: t.input.label })).toHaveValue('');
  await expect(page.locator('.bar strong')).toHaveCount(0);
});
