import type { Page } from '@playwright/test';
import { localize } from '../../src/core/format/localize.ts';
import { moveId, moveOf, type Plan } from '../../src/core/plan/plan.ts';
import { resultOf } from '../../src/core/scoring/result.ts';
import { span } from '../../src/core/format/date.ts';
import { fill } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { faults } from './faults.ts';
import { open, saved } from './reader.ts';
import { complete, expect, full, quiz, remember, stored, test } from './site.ts';

const ids = resultOf(quiz, full).advice.map(({ item, from }) => moveId(item, from));
const [first = '', second = '', third = ''] = ids;
const today = '2026-11-23';
const withPlan = (plan: Plan) => JSON.stringify({ ...(JSON.parse(stored(full)) as object), plan });
const active = (...moves: string[]): Plan =>
  Object.fromEntries(moves.map((id) => [id, { state: 'active', start: '2026-11-01' }]));

for (const [locale, path] of [
  ['fr', '/resultat/'],
  ['en', '/en/result/'],
] as const) {
  const t = strings(locale).result.plan;
  const words = localize(quiz, locale);
  const nameOf = (id: string) => moveOf(words, id)?.move.do ?? '';
  const plan = (page: Page) => page.getByRole('region', { name: t.title, exact: true });
  const advice = (page: Page, id: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: nameOf(id), exact: true }) });
  const inPlan = (page: Page, id: string) =>
    plan(page)
      .getByRole('listitem')
      .filter({ hasText: nameOf(id) });

  test.describe(`the plan (${locale})`, () => {
    test.beforeEach(({ page }) => page.clock.setFixedTime(`${today}T09:05:00`));

    test('takes moves from the advice, dated today, three at most, and keeps them', async ({ page }) => {
      await remember(page, stored(full));
      await open(page, path);
      await expect(plan(page)).toContainText(t.empty);
      for (const id of [first, second, third]) {
        await advice(page, id).getByRole('button', { name: t.take }).click();
        await expect(page.getByRole('status').filter({ hasText: t.said.take })).toBeVisible();
        await expect(inPlan(page, id)).toHaveCount(1);
      }
      await expect
        .poll(() => saved(page))
        .toMatchObject({
          plan: Object.fromEntries([first, second, third].map((id) => [id, { state: 'active', start: today }])),
        });
      // No room for a fourth: its button stays where it is, says why and does nothing.
      await page.locator('#r-steps ~ details > summary').click();
      const fourth = advice(page, ids[3] ?? '').last();
      const button = fourth.getByRole('button', { name: t.take });
      await expect(button).toHaveAttribute('aria-disabled', 'true');
      await expect(fourth).toContainText(t.full);
      await button.press('Enter');
      await expect(plan(page).getByLabel(t.note)).toHaveCount(3);

      await page.reload();
      await expect(plan(page).getByLabel(t.note)).toHaveCount(3);
    });

    test('keeps a note and a start as they are typed', async ({ page }) => {
      await remember(page, withPlan(active(first)));
      await open(page, path);
      await inPlan(page, first).getByLabel(t.note).fill('Appeler Josée; <b>jeudi</b>\nou vendredi');
      await inPlan(page, first).getByLabel(t.start).fill('2026-12-01');
      await inPlan(page, first).getByLabel(t.start).blur();
      await expect
        .poll(() => saved(page))
        .toMatchObject({
          plan: { [first]: { note: 'Appeler Josée; <b>jeudi</b>\nou vendredi', start: '2026-12-01' } },
        });
      await page.reload();
      await expect(inPlan(page, first).getByLabel(t.note)).toHaveValue('Appeler Josée; <b>jeudi</b>\nou vendredi');
      await inPlan(page, first).getByRole('button', { name: t.aside }).click();
      await expect(inPlan(page, first)).toContainText('<b>jeudi</b>');
    });

    test('offers to update the answer that a finished move changes, and the result follows', async ({ page }) => {
      const behaviour = ids.find((id) => moveOf(quiz, id)?.item.derived === undefined) ?? '';
      const move = moveOf(words, behaviour);
      if (!move) throw new Error('no move');
      await remember(page, withPlan(active(behaviour)));
      await open(page, path);
      await inPlan(page, behaviour).getByRole('button', { name: t.done }).click();
      await expect(
        plan(page).getByRole('heading', { name: t.title }),
        'what takes the focus of a button that is gone',
      ).toBeFocused();
      await expect(inPlan(page, behaviour)).toContainText(fill(t.offer, { answer: move.item.levels[move.from + 1] ?? '' }));
      await expect.poll(() => saved(page)).toMatchObject({ answers: full, plan: { [behaviour]: { state: 'done', end: today } } });

      await inPlan(page, behaviour).getByRole('button', { name: t.offerYes }).click();
      await expect(inPlan(page, behaviour)).toContainText(t.shown);
      const answers = { ...full, items: { ...full.items, [move.item.id]: (move.from + 1) as 1 | 2 | 3 } };
      await expect.poll(() => saved(page)).toMatchObject({ answers });
      const { total } = resultOf(quiz, answers).score;
      await expect(page.getByText(fill(strings(locale).result.page.outOf, { n: total ?? '' })).first()).toBeAttached();
      await expect(advice(page, behaviour)).toHaveCount(0);
    });

    test('sends back to the questions for what no single answer says', async ({ page }) => {
      await remember(page, withPlan({ 'horizons-2': { state: 'done', start: '2026-11-01', end: '2026-11-10' } }));
      await open(page, path);
      await plan(page).getByRole('link', { name: t.askLink }).click();
      await expect(page).toHaveURL(/quiz\/#intent$/);
    });

    test('puts a move aside with its note, goes on with it, forgets it', async ({ page }) => {
      await remember(page, withPlan({ [first]: { state: 'active', start: '2026-11-01', note: 'souvenir' } }));
      await open(page, path);
      await inPlan(page, first).getByRole('button', { name: t.aside }).click();
      await expect(plan(page).getByRole('heading', { name: t.asideTitle })).toBeVisible();
      await expect(advice(page, first).last().getByRole('button', { name: t.takeAgain })).toBeVisible();
      await inPlan(page, first).getByRole('button', { name: t.goOn }).click();
      await expect(inPlan(page, first).getByLabel(t.note)).toHaveValue('souvenir');
      await inPlan(page, first).getByRole('button', { name: t.aside }).click();
      await inPlan(page, first).getByRole('button', { name: t.forget }).click();
      await expect(plan(page).getByRole('heading', { name: t.asideTitle })).toHaveCount(0);
      await expect.poll(() => saved(page)).toEqual(JSON.parse(stored(full)));
    });

    test('says what its moves take of the week, and which move still fits', async ({ page }) => {
      // Half an hour a week: some moves do not fit in it.
      const answers = { ...full, hours: 'under-1' };
      const fitting = ids.find((id) => (moveOf(quiz, id)?.move.minutes ?? 99) <= 30) ?? '';
      const tight = ids.find((id) => moveOf(quiz, id)?.move.every === 'week' && (moveOf(quiz, id)?.move.minutes ?? 0) > 30) ?? '';
      await remember(page, stored(answers));
      await open(page, path);
      await page.locator('#r-steps ~ details > summary').click();
      if (fitting) await expect(advice(page, fitting)).toContainText(fill(t.fits, { time: span(30) }));
      if (tight) await expect(advice(page, tight)).toContainText(fill(t.tight, { time: span(30) }));
      await advice(page, fitting).getByRole('button', { name: t.take }).click();
      await expect(plan(page)).toContainText(span(30));
      const { hours: _, ...without } = full;
      await remember(page, JSON.stringify({ version: 1, answers: without, plan: active(fitting) }));
      await open(page, path);
      await expect(plan(page)).toContainText(t.noHours);
    });
  });
}

test('a move that this version no longer proposes is shown by its id, and can be forgotten', async ({ page }) => {
  const t = strings('fr').result.plan;
  await remember(page, withPlan({ 'gone-1': { state: 'active', start: '2026-11-01', note: 'souvenir' } }));
  await open(page, '/resultat/');
  const move = page.getByRole('listitem').filter({ hasText: fill(t.gone, { id: 'gone-1' }) });
  await expect(move.getByLabel(t.note)).toHaveValue('souvenir');
  await move.getByRole('button', { name: t.aside }).click();
  await move.getByRole('button', { name: t.forget }).click();
  await expect(move).toHaveCount(0);
});

test('somebody else’s result has no plan, and cannot change mine', async ({ page }) => {
  await remember(page, withPlan(active(first)));
  await open(page, `/resultat/#${complete}`);
  const t = strings('fr').result.plan;
  await expect(page.getByRole('region', { name: t.title, exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: t.take })).toHaveCount(0);
});

test('an impossible start is not kept', async ({ page }) => {
  const t = strings('fr').result.plan;
  await remember(page, withPlan(active(first)));
  await open(page, '/resultat/');
  await page.getByLabel(t.start).fill('');
  await page.getByLabel(t.start).blur();
  await expect.poll(() => saved(page)).toMatchObject({ plan: { [first]: { start: '2026-11-01' } } });
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the plan is accessible in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await remember(
      page,
      withPlan({
        ...active(first, second, third),
        'purpose-0': { state: 'done', start: '2026-11-01', end: '2026-11-02' },
        'horizons-2': { state: 'done', start: '2026-11-01', end: '2026-11-02' },
        'gone-1': { state: 'aside', start: '2026-11-01', note: 'souvenir' },
      }),
    );
    await open(page, '/resultat/');
    expect(await faults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
