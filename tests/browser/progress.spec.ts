import type { Page } from '@playwright/test';
import { localize } from '../../src/core/format/localize.ts';
import { itemsOf } from '../../src/core/quiz/quiz.ts';
import { day } from '../../src/core/format/date.ts';
import { plural } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { faults } from './faults.ts';
import { choice, open, saved } from './reader.ts';
import { shiftsIn, watchShifts } from './shifts.ts';
import { expect, key, quiz, remember, test } from './site.ts';

/** To the end of the page, at once. */
const toEnd = (page: Page) => page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));

for (const [locale, home, guide, chapter, result] of [
  ['fr', '/', '/guide/', '/guide/risques/', '/resultat/'],
  ['en', '/en/', '/en/guide/', '/en/guide/risks/', '/en/result/'],
] as const) {
  const { guide: t, quiz: words } = strings(locale);
  const items = itemsOf(localize(quiz, locale)).map(({ item }) => item);
  const header = (page: Page) => page.locator('article > header');
  const items4 = (n: number) => plural(locale, t.progress.answered, n, { all: 4 });

  test.describe(`the way through the guide (${locale})`, () => {
    test('a chapter says that it was read, once its end has been on the screen, and keeps the first day', async ({ page }) => {
      await page.clock.setFixedTime(new Date('2026-11-23T22:30:00'));
      await open(page, chapter.replace(/[^/]+\/$/, ''));
      await page.goto(chapter);
      const read = t.progress.readOn.replace('{day}', day(locale, '2026-11-23'));
      await expect(header(page)).toContainText(plural(locale, t.progress.questions, 4));
      await expect(header(page)).not.toContainText(read);
      expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBeNull();
      // What comes late on the way makes the page longer.
      await expect(async () => {
        await toEnd(page);
        await expect.poll(() => saved(page)).toEqual({ version: 1, answers: {}, read: { risks: '2026-11-23' } });
      }).toPass();
      await expect(header(page)).toContainText(read);

      await page.clock.setFixedTime(new Date('2026-12-24T10:00:00'));
      await page.reload();
      await toEnd(page);
      await expect(header(page)).toContainText(read);
      for (const path of [home, guide]) {
        await page.goto(path);
        const entry = page.getByRole('listitem').filter({ has: page.locator(`h3 a[href="${chapter}"]`) });
        await expect(entry.getByText(t.progress.read, { exact: true })).toBeVisible();
        await expect(page.getByText(plural(locale, t.progress.chapters, 1, { all: 6 }))).toBeVisible();
      }
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(chapter);
      const contents = page.getByRole('navigation', { name: t.contents });
      await expect(contents).toContainText(plural(locale, t.progress.chapters, 1, { all: 6 }));
      const listed = contents.getByRole('listitem').filter({ has: page.locator(`a[href="${chapter}"]`) });
      await expect(listed.getByText(t.progress.read, { exact: true })).toBeVisible();
      await expect(contents.getByText(t.progress.read, { exact: true })).toHaveCount(1);
    });

    test('a chapter counts which of its questions are answered, and names the weakest point of its subject', async ({ page }) => {
      await open(page, chapter);
      const panel = page.locator('form .panel');
      const wordsOf = (id: string) => items.find((item) => item.id === id);
      await expect(panel).toContainText(words.weakest.nothing);
      await choice(page, 'hours', 'over-7', locale).check();
      await expect(header(page)).toContainText(items4(1));
      await expect(panel).toContainText(words.weakest.nothing);
      await choice(page, 'feed', 2, locale).check();
      await expect(header(page)).toContainText(items4(2));
      await expect(panel).toContainText(wordsOf('feed')?.short ?? '');
      await expect(panel).toContainText(wordsOf('feed')?.moves[2]?.do ?? '');
      await choice(page, 'asked', 1, locale).check();
      await expect(panel).toContainText(wordsOf('asked')?.moves[1]?.do ?? '');
      await expect(panel.getByRole('link', { name: words.weakest.result })).toHaveAttribute('href', result);
      for (const id of ['inbox', 'feed', 'asked']) await choice(page, id, 3, locale).check();
      await expect(panel).toContainText(words.weakest.best);
      await expect(header(page)).toContainText(items4(4));
      await page.goto(guide);
      await expect(page.getByText(items4(4))).toBeVisible();
    });
  });
}

test('the chapters of reasons and objectives speak of what is computed from them, the first one of the heading', async ({
  page,
}) => {
  const items = itemsOf(localize(quiz, 'fr')).map(({ item }) => item);
  const panel = page.locator('form .panel');
  const answers = { reasons: ['pool'], horizons: { short: 'job', medium: 'job' }, items: { purpose: 3, review: 1, feed: 0 } };
  await remember(page, JSON.stringify({ version: 1, answers }));
  for (const [path, id, level] of [
    ['/guide/raisons/', 'match', 0],
    ['/guide/objectifs/', 'match', 0],
    ['/guide/question/', 'match', 0],
    ['/guide/agir/', 'review', 1],
  ] as const) {
    await open(page, path);
    const item = items.find((each) => each.id === id);
    await expect(panel, path).toContainText(item?.short ?? '');
    await expect(panel, path).toContainText(item?.moves[level]?.do ?? '');
  }
});

test('a document of a more recent version is left alone by a chapter that is read to its end', async ({ page }) => {
  const newer = '{"version":2,"answers":{"size":"at-cap"},"read":{"risks":"2026-11-01"}}';
  await remember(page, newer);
  await open(page, '/guide/risques/');
  await toEnd(page);
  await expect(page.getByRole('navigation', { name: strings('fr').guide.turn })).toBeInViewport();
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(newer);
});

test('what a chapter knows moves nothing, and is accessible in both themes; none of it without scripts or on paper', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const read = Object.fromEntries(['question', 'reasons', 'risks'].map((id) => [id, '2026-09-30']));
  await remember(page, JSON.stringify({ version: 1, answers: { hours: 'over-7', items: { feed: 1 } }, read }));
  await watchShifts(page);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['/guide/', '/guide/risques/', '/en/guide/risks/', '/']) {
      const shown = page.locator('[data-progress]').filter({ hasText: /[23]/ }).first();
      expect(await shiftsIn(page, path, () => expect(shown).toBeAttached()), `${path} at ${width} px`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await open(page, '/guide/risques/');
    expect(await faults(page)).toEqual([]);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('form .panel')).toBeHidden();
  await expect(page.locator('article > header [data-progress="read"]')).toBeHidden();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(`${baseURL}/guide/risques/`);
  await expect(still.locator('form .panel')).toBeHidden();
  await expect(still.locator('article > header')).toContainText(plural('fr', strings('fr').guide.progress.questions, 4));
  await context.close();
});
