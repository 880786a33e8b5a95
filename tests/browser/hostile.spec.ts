/** What happens to readers: a storage that fills up, a tab left open, a clock that is wrong. */
import type { Page } from '@playwright/test';
import type { Saved } from '../../src/core/document/document.ts';
import { scoreAnswers } from '../../src/core/scoring/score.ts';
import { fill } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { choice, fillUp, open, saved, turnTo } from './reader.ts';
import { expect, full, kept, key, quiz, remember, short, stored, test } from './site.ts';

const t = strings('fr');
const totalOf = (answers: typeof full) => fill(t.result.page.outOf, { n: scoreAnswers(quiz, answers).total ?? '' });
const document = (page: Page) => saved(page) as Promise<Saved>;

/** Goes from the last screen of an answered quiz to its result. */
async function finish(page: Page): Promise<void> {
  await open(page, '/quiz/#asked');
  await page.getByRole('button', { name: t.quiz.page.finish }).click();
  await expect(page.getByRole('heading', { name: t.result.page.dimensions })).toBeVisible();
}

test('a storage that fills up in the middle of the quiz costs no answer, as far as the result', async ({ page }) => {
  const { size: _, items, ...rest } = full;
  await remember(page, stored({ ...rest, items: { ...items, asked: 0 } }));
  await open(page, '/quiz/#size');
  await fillUp(page);
  await choice(page, 'size', 'from-5000').check();
  await expect(page.getByText(t.quiz.storageNotice.memory)).toBeVisible();
  await finish(page);
  await expect(page.getByText(totalOf({ ...full, items: { ...items, asked: 0 } })).first()).toBeAttached();
  await expect(page.getByText(t.quiz.storageNotice.memory)).toBeVisible();
  // Room again: all of it is stored, the dated result included.
  await page.evaluate(() => localStorage.removeItem('autre'));
  await page.getByRole('button', { name: t.result.plan.take }).first().click();
  await expect(page.getByText(t.quiz.storageNotice.memory)).toHaveCount(0);
  const now = await document(page);
  expect(now.answers.size).toBe('from-5000');
  expect(Object.keys(now.plan)).toHaveLength(1);
});

test('a tab left open for a day, while another retakes the quiz, gives nothing of the day before back', async ({
  page,
  context,
}) => {
  await page.clock.setFixedTime('2026-11-23T09:00:00');
  await remember(page, stored(full));
  await finish(page);
  // Asleep, the tab hears of nothing.
  await page.evaluate(() => addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true }));

  const other = await context.newPage();
  await other.clock.setFixedTime('2026-11-24T10:00:00');
  await open(other, '/quiz/#size');
  await choice(other, 'size', 'at-cap').check();
  await open(other, '/quiz/#criterion');
  await turnTo(other, 'review');
  await choice(other, 'review', 3).check();
  await finish(other);
  const answers = { ...full, size: 'at-cap', items: { ...full.items, review: 3 as const } };
  const results = async () => Object.values((await document(other)).results);
  await expect.poll(results).toMatchObject([
    { date: '2026-11-23T09:00:00', answers: full },
    { date: '2026-11-24T10:00:00', answers },
  ]);

  await page.getByRole('button', { name: t.result.plan.take }).first().click();
  const now = await document(page);
  expect(now.answers).toEqual(answers);
  expect(Object.keys(now.plan)).toHaveLength(1);
  await expect.poll(() => results()).toHaveLength(2);
  await expect(page.getByText(totalOf(answers)).first()).toBeAttached();
});

test('a clock set back a year loses no result and no move, and dates what it is given', async ({ page }) => {
  const results = { '20261101090000': { date: '2026-11-01T09:00:00', model: 1, answers: short } };
  const plan = { 'reply-0': { state: 'active', start: '2026-11-01', note: 'souvenir' } };
  await page.clock.setFixedTime('2025-11-23T09:00:00');
  await remember(page, JSON.stringify({ ...(JSON.parse(stored(full)) as object), results, plan }));
  await finish(page);
  const dated = { '20251123090000': { date: '2025-11-23T09:00:00', model: quiz.model, answers: full } };
  await expect.poll(() => document(page)).toMatchObject({ plan, results: { ...results, ...dated } });
  await expect(page.getByLabel(t.result.plan.note)).toHaveValue('souvenir');
});

test('two tabs that each take a move keep both; where that makes four, one is put aside with its note', async ({
  page,
  context,
}) => {
  const active = (id: string, start: string) => [id, { state: 'active', start, note: id }] as const;
  const plan = Object.fromEntries([active('purpose-0', '2026-11-01'), active('reply-0', '2026-11-02')]);
  await page.clock.setFixedTime('2026-11-23T09:00:00');
  await remember(page, JSON.stringify({ ...(JSON.parse(stored(full)) as object), plan }));
  await open(page, '/resultat/');
  // What another program of this origin stores at the same time.
  const other = await context.newPage();
  await other.goto('/404.html');
  const four = { ...plan, ...Object.fromEntries([active('inbox-0', '2026-11-03'), active('feed-0', '2026-11-04')]) };
  await other.evaluate(([name, text]) => localStorage.setItem(name, text), [
    key,
    JSON.stringify({ ...(JSON.parse(stored(full)) as object), plan: four }),
  ] as const);
  await expect(page.getByLabel(t.result.plan.note)).toHaveCount(3);
  await expect(page.locator('#r-steps li').filter({ hasText: 'feed-0' })).toBeAttached();
  await expect.poll(() => kept(page)).toContain('feed-0');
});
