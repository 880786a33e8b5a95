import type { Locator, Page } from '@playwright/test';
import { encodeComplete } from '../../src/core/links/encode-answers.ts';
import { byDate, resultsOf, type Dated } from '../../src/core/history/history.ts';
import { typography } from '../../src/core/format/typography.ts';
import { totalsOf } from '../../src/core/history/model.ts';
import { scoreAnswers } from '../../src/core/scoring/score.ts';
import type { Saved } from '../../src/core/document/document.ts';
import { fill, number, plural } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { faults } from './faults.ts';
import { choice, open, saved, unfold, turnTo } from './reader.ts';
import { expect, full, quiz, remember, resultPath, short, stored, test, themes } from './site.ts';

const t = strings('fr');
const totalOf = (answers: Dated['answers']) => scoreAnswers(quiz, answers).total ?? 0;

/** The dated results that are stored, the oldest first. */
const results = async (page: Page) => byDate(resultsOf({ results: ((await saved(page)) as Partial<Saved>).results ?? {} }));
const asStored = (answers: Dated['answers'], dated: Record<string, Partial<Dated>>): string =>
  JSON.stringify({
    version: 1,
    answers,
    results: Object.fromEntries(Object.entries(dated).map(([id, each]) => [id, { model: quiz.model, answers: full, ...each }])),
  });
const better = { ...full, items: { ...full.items, purpose: 3 as const, inbox: 3 as const } };

/** Opens the history of the result's page. */
async function openHistory(page: Page, path = '/resultat/', title = t.result.history.title): Promise<Locator> {
  await open(page, path);
  const { compare } = strings(path.startsWith('/en') ? 'en' : 'fr').result;
  await unfold(page, compare.title);
  const tool = page.getByRole('region', { name: compare.title, exact: true });
  await tool.getByRole('button', { name: title, exact: true }).click();
  await expect(tool.locator('.history:not(.pending) p').first()).toBeVisible();
  return tool;
}

/** Finishes the quiz at a moment, from its last screen. */
async function finishAt(page: Page, moment: string): Promise<void> {
  await page.clock.setFixedTime(moment);
  await open(page, '/quiz/#asked');
  await page.getByRole('button', { name: t.quiz.page.finish }).click();
  await expect(page).toHaveURL(/\/resultat\/$/);
  await expect.poll(async () => ((await saved(page)) as { finished?: string }).finished).toBeUndefined();
}

test.describe('finishing the quiz', () => {
  test.use({ timezoneId: 'America/Toronto' });

  test('twice with other answers gives two dated results; with the same on the same day, one', async ({ page }) => {
    await remember(page, stored(full));
    await finishAt(page, '2026-03-03T14:05:00Z');
    await finishAt(page, '2026-03-03T20:00:00Z');
    await expect.poll(() => results(page)).toMatchObject([{ date: '2026-03-03T09:05:00', model: quiz.model, answers: full }]);
    await open(page, '/quiz/#asked');
    await choice(page, 'asked', 3).check();
    await finishAt(page, '2026-03-03T21:00:00Z');
    await finishAt(page, '2026-06-12T21:00:00Z');
    const [first, ...others] = await results(page);
    expect(first?.answers).toEqual(full);
    expect(others.map(({ date, answers }) => [date, answers.items?.['asked']])).toEqual([
      ['2026-03-03T16:00:00', 3],
      ['2026-06-12T17:00:00', 3],
    ]);
  });

  test('a first look is not dated: the whole quiz is', async ({ page }) => {
    await remember(page, stored(short));
    await page.clock.setFixedTime('2026-03-03T14:05:00Z');
    await open(page, '/quiz/#halfway');
    await page.getByRole('link', { name: t.quiz.page.halfResult }).click();
    await expect(page).toHaveURL(/\/resultat\/$/);
    expect(await results(page)).toEqual([]);
    await remember(page, stored(full));
    await finishAt(page, '2026-03-03T15:00:00Z');
    await expect.poll(() => results(page)).toMatchObject([{ date: '2026-03-03T10:00:00', answers: full }]);
  });

  test('starting a complete quiz again keeps a dated result; a partial one leaves none', async ({ page }) => {
    await page.clock.setFixedTime('2026-03-03T14:05:00Z');
    const restart = async () => {
      await page.goto('/404.html');
      await open(page, '/quiz/#asked');
      await turnTo(page, 'asked');
      await page.getByRole('button', { name: t.quiz.page.restart }).click();
      await expect(page.getByRole('dialog')).toContainText(t.quiz.page.restartText);
      await page.getByRole('button', { name: t.quiz.page.restartYes }).click();
      await expect.poll(() => saved(page)).toMatchObject({ answers: {} });
    };
    await remember(page, stored(short));
    await restart();
    await expect.poll(() => results(page)).toEqual([]);
    await remember(page, stored(full));
    await restart();
    const history = await openHistory(page);
    await expect.poll(() => results(page)).toMatchObject([{ date: '2026-03-03T09:05:00', answers: full }]);
    await expect(history).toContainText(t.result.history.noneNow);
    await expect(history.locator('summary').last()).toContainText('3 mars 2026');
  });
});

for (const [locale, path, when] of [
  ['fr', '/resultat/', '3 mars 2026'],
  ['en', '/en/result/', 'March 3, 2026'],
] as const)
  test(`what has changed since a result is a sentence, a chart and a table (${locale})`, async ({ page }) => {
    const { history: words } = strings(locale).result;
    await page.clock.setFixedTime('2026-11-23T12:00:00Z');
    await remember(
      page,
      asStored(better, {
        a: { date: '2026-03-03T09:05:00', answers: full, name: 'Avant le congé' },
        b: { date: '2026-10-01T09:05:00', answers: better },
      }),
    );
    const history = await openHistory(page, path, words.title);
    const since = history.getByLabel(words.since);
    await expect(since.locator('option:checked'), 'the latest that says something else').toHaveText(`Avant le congé (${when})`);
    const [then, now] = [totalOf(full), totalOf(better)];
    const change = `+${number(locale, now - then)}`;
    await expect(history.getByRole('status').first()).toContainText(
      fill(words.says.moved, { when, from: then, to: now, change }),
    );
    const table = history.getByRole('table', { name: words.difference.scores });
    await expect(table.getByRole('row')).toHaveCount(7);
    await expect(table.getByRole('row', { name: words.difference.total })).toContainText(`${then}${now}${change}`);
    for (const { id, name } of quiz.dimensions) {
      const [a, b] = [full, better].map((answers) => scoreAnswers(quiz, answers).dimensions[id] ?? 0) as [number, number];
      const cells = table.getByRole('row', { name: name[locale] }).getByRole('cell');
      await expect(cells).toHaveText([String(a), String(b), b > a ? `+${b - a}` : '0']);
    }
    await since.selectOption({ index: 1 });
    await expect(history.getByRole('status').first()).toHaveText(
      fill(words.says.nothing, { when: locale === 'fr' ? '1er octobre 2026' : 'October 1, 2026' }),
    );
    await expect(table).toHaveCount(0);
  });

test('a total that went down has a true minus sign', async ({ page }) => {
  await remember(page, asStored(full, { a: { date: '2026-03-03T09:05:00', answers: better } }));
  const history = await openHistory(page);
  await expect(history.getByRole('row', { name: 'Total' }).getByRole('cell').last()).toHaveText(
    `−${totalOf(better) - totalOf(full)}`,
  );
});

test('a question asked again before the browser has said that the last one is closed is a question of its own', async ({
  page,
}) => {
  await remember(page, asStored(full, { a: { date: '2026-03-03T09:05:00' } }));
  const history = await openHistory(page);
  await history.getByRole('listitem').first().locator('summary').click();
  await history.getByRole('button', { name: t.result.history.delete }).evaluate((remove: HTMLButtonElement) => {
    remove.click();
    // The question opens in a microtask, and `close` is fired in a task: the second click stands between the two.
    queueMicrotask(() =>
      queueMicrotask(() => {
        document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
        remove.click();
      }),
    );
  });
  await page.getByRole('dialog').getByRole('button', { name: t.result.history.deleteYes, exact: true }).click();
  await expect(history.getByText(t.result.history.deleted)).toBeVisible();
});

test('a result is named with the keyboard, opened whole, and deleted after asking; the others stay', async ({ page }) => {
  await remember(
    page,
    asStored(full, {
      a: { date: '2026-03-03T09:05:00' },
      b: { date: '2026-03-03T10:00:00', answers: better },
      c: { date: '2026-01-05T10:00:00', answers: short },
    }),
  );
  const history = await openHistory(page);
  const rows = history.getByRole('listitem');
  await expect(rows).toHaveText([/3\smars 2026 à 10\sh\s00/, /3\smars 2026 à 9\sh\s05/, /5\sjanvier 2026/]);
  await rows.nth(1).locator('summary').focus();
  await page.keyboard.press('Enter');
  const name = rows.nth(1).getByLabel(t.result.history.name);
  await expect(name).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(name).toBeFocused();
  await page.keyboard.type('  Avant le congé ');
  await page.keyboard.press('Enter');
  await expect(history.getByText(t.result.history.named)).toBeVisible();
  await expect(rows.nth(1).locator('summary')).toContainText('Avant le congé');
  await expect(history.getByLabel(t.result.history.since).locator('option', { hasText: 'Avant le congé' })).toHaveCount(1);
  expect((await results(page)).find(({ id }) => id === 'a')?.name).toBe('Avant le congé');

  await page.keyboard.press('Tab');
  await expect(rows.nth(1).getByRole('link', { name: t.result.history.see })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Avant le congé');
  await page.keyboard.press('Enter');
  await expect(dialog, 'the safe answer comes first').toHaveCount(0);
  await expect.poll(() => results(page)).toHaveLength(3);
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: t.result.history.deleteYes, exact: true }).click();
  await expect(history.getByText(t.result.history.deleted)).toBeVisible();
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1).locator('summary'), 'the next result').toBeFocused();
  expect((await results(page)).map(({ id }) => id)).toEqual(['c', 'b']);
  expect(((await saved(page)) as Saved).answers).toEqual(full);

  await rows.nth(0).locator('summary').click();
  await rows.nth(0).getByRole('link', { name: t.result.history.see }).click();
  await expect(page).toHaveURL(new RegExp(`#${encodeComplete(quiz, better).replaceAll('.', '\\.')}$`));
  await expect(page.getByRole('heading', { name: t.result.received.title })).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('without an earlier result, the history says what will come', async ({ page }) => {
  await remember(page, stored(short));
  const history = await openHistory(page);
  await expect(history).toContainText(t.result.history.none);
  await expect(history.getByRole('listitem')).toHaveCount(0);
});

test('a result that another model asked for is recomputed, says so, and is stored as it was', async ({ page }) => {
  const { hours: _, ...partial } = full;
  const old = { ...partial, reasons: ['fame', 'touch'], items: { ...full.items, 'old-question': 3 as const } };
  const document = asStored(better, { a: { date: '2026-03-03T09:05:00', model: quiz.model - 1, answers: old } });
  await remember(page, document);
  const history = await openHistory(page);
  const notes = history.locator('.note');
  await expect(notes.filter({ hasText: t.result.history.older })).toHaveCount(1);
  await expect(
    notes.filter({ hasText: fill(t.result.history.leftOut, { list: 'Raisons de bâtir (fame) et old-question' }) }),
  ).toHaveCount(1);
  await expect(notes.filter({ hasText: fill(t.result.history.missingModel, { list: quiz.hours.short.fr }) })).toHaveCount(1);
  const moved = quiz.changes.map(({ says }) => typography(says.fr, 'fr')).join(' ');
  await expect(notes.filter({ hasText: fill(t.result.history.moved, { says: moved }) })).toHaveCount(1);
  const all = history.getByRole('link', { name: t.result.history.changesLink });
  await expect(all).toHaveAttribute('href', `/changements/#model-${quiz.model}`);
  await expect(history.getByRole('row', { name: 'Total' })).toContainText(String(totalOf(old)));
  expect(((await saved(page)) as Saved).results).toEqual((JSON.parse(document) as Saved).results);
});

test('a job search answered under the first model has the total of that time beside the one computed anew', async ({ page }) => {
  const seeker = { ...full, items: { ...full.items, inbox: 3 as const, feed: 3 as const, asked: 3 as const } };
  const { then = 0, now = 0 } = totalsOf(quiz, { model: 1, answers: seeker }) ?? {};
  expect(then).toBeGreaterThan(now);
  await remember(page, asStored(full, { a: { date: '2026-03-03T09:05:00', model: 1, answers: seeker } }));
  const history = await openHistory(page);
  await expect(history.locator('.note').filter({ hasText: fill(t.result.history.totals, { then, now }) })).toHaveCount(1);
});

test('a result dated after today, by a clock set back, is shown and says so', async ({ page }) => {
  await page.clock.setFixedTime('2025-11-23T12:00:00Z');
  await remember(page, asStored(better, { a: { date: '2026-11-23T09:05:00' } }));
  const history = await openHistory(page);
  await expect(history.getByLabel(t.result.history.since).locator('option:checked')).toHaveText('23 novembre 2026');
  await history.locator('li summary').click();
  await expect(history).toContainText(t.result.history.future);
});

test('five hundred results stay usable', async ({ page }) => {
  const day = (at: number) => new Date(Date.UTC(2024, 0, 1 + at, 12)).toISOString().slice(0, 19);
  const many = Array.from({ length: 500 }, (_, at): [string, Partial<Dated>] => [
    `r${at}`,
    { date: day(at), answers: at % 2 ? full : better },
  ]);
  await remember(page, asStored(full, Object.fromEntries(many)));
  const history = await openHistory(page);
  const rows = history.getByRole('listitem');
  await expect(rows).toHaveCount(10);
  await expect(history.getByLabel(t.result.history.since).locator('option')).toHaveCount(501);
  await history.getByRole('button', { name: plural('fr', t.result.history.more, 50) }).click();
  await expect(rows).toHaveCount(60);
  await expect(rows.nth(10).locator('summary')).toBeFocused();
  await history.getByLabel(t.result.history.since).selectOption('r0');
  await expect(history.getByRole('status').first()).toContainText('1er janvier 2024');
  await rows.nth(0).locator('summary').click();
  await rows.nth(0).getByLabel(t.result.history.name).fill('Le dernier');
  await rows.nth(0).getByLabel(t.result.history.name).blur();
  await expect(rows.nth(0).locator('summary')).toContainText('Le dernier');
  await rows.nth(0).getByRole('button', { name: t.result.history.delete }).click();
  await page.getByRole('button', { name: t.result.history.deleteYes, exact: true }).click();
  await expect(rows.nth(0).locator('summary')).toBeFocused();
  await expect.poll(() => results(page)).toHaveLength(499);
  const compare = page.getByRole('region', { name: t.result.compare.title });
  await compare.getByRole('button', { name: t.result.page.tools.withSomebody }).click();
  await expect(compare.getByLabel(t.result.compare.sides[0] ?? '').locator('option')).toHaveCount(502);
});

for (const { colorScheme, locale } of themes)
  test(`the history is accessible and as wide as a phone (${locale}, ${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 740 });
    const words = strings(locale).result.history;
    const name = 'W'.repeat(60);
    await remember(
      page,
      asStored(better, { a: { date: '2026-03-03T09:05:00', model: 9, name }, b: { date: '2099-03-03T09:05:00' } }),
    );
    const history = await openHistory(page, resultPath[locale], words.title);
    for (const summary of await history.locator('li summary').all()) await summary.click();
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await history.getByRole('button', { name: words.delete }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
