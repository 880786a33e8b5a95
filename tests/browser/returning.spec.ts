import type { Page } from '@playwright/test';
import { localize } from '../../src/core/format/localize.ts';
import { itemsOf } from '../../src/core/quiz/quiz.ts';
import { strings } from '../../src/i18n/strings.ts';
import { faults } from './faults.ts';
import { open, saved } from './reader.ts';
import { shiftsIn, watchShifts } from './shifts.ts';
import { complete, expect, full, key, quiz, remember, settled, test } from './site.ts';

const answers = full;
const result = (day: string) => ({ date: `${day}T09:05:00`, model: quiz.model, answers });
/** What a reader has kept who finished the quiz on a day, and perhaps began a plan on another. */
const document = (day: string, start?: string, more: object = {}) =>
  JSON.stringify({
    version: 1,
    answers,
    results: { a: result(day) },
    ...(start && {
      plan: {
        'purpose-0': { state: 'active', start },
        'give-1': { state: 'active', start },
        'reply-0': { state: 'done', start, end: start },
      },
    }),
    ...more,
  });
const at = (page: Page, day: string) => page.clock.setFixedTime(new Date(`${day}T10:00:00`));

for (const [locale, home, resultPath, quizPath] of [
  ['fr', '/', '/resultat/', '/quiz/'],
  ['en', '/en/', '/en/result/', '/en/quiz/'],
] as const) {
  const t = strings(locale).site.reminder;
  const words = itemsOf(localize(quiz, locale)).map(({ item }) => item);
  const shortOf = (id: string) => words.find((item) => item.id === id)?.short ?? '';
  const reminder = (page: Page) => page.getByRole('region', { name: t.title, exact: true });

  test.describe(`coming back (${locale})`, () => {
    test('after thirty days, the home and result pages say where the plan stands, and can be told to wait', async ({ page }) => {
      await at(page, '2026-11-23');
      await remember(page, document('2026-10-01', '2026-10-24'));
      for (const path of [home, resultPath]) {
        await open(page, path);
        const notice = reminder(page);
        await expect(notice).toContainText(t.words.plan.replace('{n}', '30'));
        await expect(notice).toContainText(t.words.done.one.replace('{n}', '1'));
        await expect(notice).toContainText(t.words.active.other.split('{')[0]?.trim() ?? '?');
        for (const id of ['purpose', 'give']) await expect(notice).toContainText(shortOf(id));
        await expect(notice.getByRole('link', { name: t.retake })).toHaveAttribute('href', quizPath);
        await expect(notice.getByRole('link', { name: t.result })).toBeHidden();
        await expect(page.getByRole('alert')).toHaveCount(0);
      }
      await open(page, home);
      await reminder(page).getByRole('link', { name: t.plan }).click();
      // The notice above it has come before: the title is where the reader is led, and what is done can be said there.
      const title = page.getByRole('heading', { name: strings(locale).result.page.movesTitle });
      await expect(title).toBeInViewport({ ratio: 1 });
      await expect
        .poll(() => title.evaluate((each) => Math.abs(each.getBoundingClientRect().top) / innerHeight))
        .toBeLessThan(0.1);
      await expect(page.getByRole('button', { name: strings(locale).result.plan.done }).first()).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);

      await open(page, home);
      await reminder(page).getByRole('button', { name: t.later }).press('Enter');
      await expect(reminder(page)).toBeHidden();
      await expect(page.getByRole('main')).toBeFocused();
      await expect.poll(() => saved(page)).toMatchObject({ dismissed: '2026-11-23', answers });
      for (const path of [home, resultPath]) {
        await open(page, path);
        await expect(reminder(page)).toBeHidden();
      }
      await at(page, '2026-12-23');
      await open(page, resultPath);
      await reminder(page).getByRole('button', { name: t.later }).press('Enter');
      await expect(reminder(page)).toHaveCount(0);
      await expect(page.locator('.result')).toBeFocused();
      await expect.poll(() => saved(page)).toMatchObject({ dismissed: '2026-12-23', answers });
    });

    test('without a plan, the days are counted from the latest result', async ({ page }) => {
      await at(page, '2026-11-23');
      await remember(page, document('2026-10-01'));
      await open(page, home);
      await expect(reminder(page)).toContainText(t.words.result.replace('{n}', '53'));
      await expect(reminder(page).getByRole('link', { name: t.plan })).toBeHidden();
      await expect(reminder(page).getByRole('link', { name: t.result, exact: true })).toHaveAttribute('href', resultPath);
    });

    test('sooner, or with nothing kept, or beside somebody else’s result, nothing is said', async ({ page }) => {
      await at(page, '2026-11-23');
      await remember(page, document('2026-10-01', '2026-10-25'));
      for (const path of [home, resultPath]) {
        await open(page, path);
        await expect(reminder(page)).toBeHidden();
      }
      await remember(page, document('2026-01-01'));
      await open(page, `${resultPath}#${complete}`);
      await expect(reminder(page)).toBeHidden();
      await page.evaluate(() => localStorage.clear());
      await open(page, home);
      await expect(reminder(page)).toBeHidden();
    });
  });
}

test('a clock set back a year reminds of nothing, and one that was once ahead does not silence the reminder', async ({
  page,
}) => {
  const t = strings('fr').site.reminder;
  const notice = page.getByRole('region', { name: t.title, exact: true });
  await at(page, '2025-11-23');
  await remember(page, document('2026-10-01', '2026-10-02'));
  for (const path of ['/', '/resultat/']) {
    await open(page, path);
    await expect(notice).toBeHidden();
  }
  await at(page, '2026-11-23');
  await remember(page, document('2026-10-01', undefined, { dismissed: '2036-01-01' }));
  for (const path of ['/', '/resultat/']) {
    await open(page, path);
    await expect(notice).toBeVisible();
  }
});

test('the home page is as it should be whatever is kept, and changes nothing of what it cannot read', async ({ page }) => {
  await at(page, '2026-11-23');
  for (const text of [
    '{oups',
    'null',
    '[]',
    '{"version":2,"results":{"a":{"date":"2026-01-01T09:05:00"}}}',
    '{"version":1,"results":[null,{"date":7}],"plan":{"x":null,"y":{"state":"active","start":"hier"}},"read":7,"answers":"x"}',
  ]) {
    await remember(page, text);
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('region', { name: strings('fr').site.reminder.title, exact: true })).toBeHidden();
    expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(text);
  }
});

test('the reminder moves nothing, fits a narrow screen, is accessible in both themes and is not printed', async ({ page }) => {
  test.setTimeout(120_000);
  await at(page, '2026-11-23');
  await remember(page, document('2026-10-01', '2026-10-02'));
  await watchShifts(page);
  for (const width of [360, 1280])
    for (const path of ['/', '/en/', '/resultat/']) {
      await page.setViewportSize({ width, height: 800 });
      const shown = page.locator('main section.notice').first();
      expect(await shiftsIn(page, path, () => expect(shown).toBeVisible()), `${path} at ${width} px`).toEqual([]);
      expect(await page.evaluate(() => window.document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  for (const colorScheme of ['light', 'dark'] as const)
    for (const path of ['/', '/resultat/']) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await settled(page);
      expect(await faults(page)).toEqual([]);
    }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main section.notice')).toBeHidden();
});
