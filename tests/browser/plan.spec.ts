/** The plan is the moves: one list, in which a move is proposed, taken and done where it stands. */
import type { Locator, Page } from '@playwright/test';
import { localize } from '../../src/core/format/localize.ts';
import { effectOf } from '../../src/core/plan/effect.ts';
import { effectInWords } from '../../src/core/plan/effect-words.ts';
import { answersAfterMove, moveId, moveOf, type Plan } from '../../src/core/plan/plan.ts';
import { itemsOf, type Level } from '../../src/core/quiz/quiz.ts';
import { resultOf } from '../../src/core/scoring/result.ts';
import { scoreAnswers } from '../../src/core/scoring/score.ts';
import { day, span } from '../../src/core/format/date.ts';
import { fill, plural } from '../../src/core/format/message.ts';
import { withinSentence } from '../../src/core/format/sentences.ts';
import { strings } from '../../src/i18n/strings.ts';
import { faults } from './faults.ts';
import { open, saved } from './reader.ts';
import { complete, expect, full, quiz, remember, resultPath, stored, inTurn, test } from './site.ts';

const ids = resultOf(quiz, full).advice.map(({ item, from }) => moveId(item, from));
const [first = '', second = '', third = ''] = ids;
/** A Friday: the next working day is a Monday. */
const today = '2026-11-27';
const monday = '2026-11-30';
const withPlan = (plan: Plan) => JSON.stringify({ ...(JSON.parse(stored(full)) as object), plan });
const active = (...moves: string[]): Plan =>
  Object.fromEntries(moves.map((id) => [id, { state: 'active', start: '2026-11-02' }]));

for (const locale of ['fr', 'en'] as const) {
  const turn = inTurn(locale);
  const path = resultPath[locale];
  const { plan: t, page: words } = strings(locale).result;
  const named = localize(quiz, locale);
  const nameOf = (id: string) => moveOf(named, id)?.move.do ?? '';
  const hoursOf = (id: string) => named.hours.options.find((each) => each.id === id)?.label ?? '?';
  const list = (page: Page) => page.locator('#r-steps');
  const card = (page: Page, id: string) =>
    list(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: nameOf(id), exact: true }) });
  const unfoldCard = async (it: Locator) => {
    if (
      !(await it
        .locator('details')
        .first()
        .getAttribute('open')
        .then((each) => each !== null))
    )
      await it.locator('summary').first().click();
  };
  const headings = (page: Page) => list(page).locator('.first > li h3').allTextContents();

  test.describe(`the plan (${locale})`, () => {
    test.beforeEach(({ page }) => page.clock.setFixedTime(`${today}T09:05:00`));

    turn('takes moves where they stand, from the next working day, three at most, and keeps them', async ({ page }) => {
      await remember(page, stored(full));
      await open(page, path);
      const before = await headings(page);
      for (const id of [first, second, third]) {
        await unfoldCard(card(page, id));
        await card(page, id).getByRole('button', { name: t.take }).click();
        await expect(page.getByRole('status').filter({ hasText: t.said.take })).toHaveCount(1);
        await expect(card(page, id), 'never twice').toHaveCount(1);
        await expect(card(page, id)).toContainText(fill(t.taken, { day: day(locale, monday) }));
        await expect(card(page, id).locator('summary').first(), 'what takes the focus of a button that is gone').toBeFocused();
      }
      expect(await headings(page)).toEqual(before);
      await expect
        .poll(() => saved(page))
        .toMatchObject({
          plan: Object.fromEntries([first, second, third].map((id) => [id, { state: 'active', start: monday }])),
        });
      // No room for a fourth: its button says why and does nothing.
      await page.getByText(plural(locale, words.otherMoves, ids.length - 3)).click();
      const fourth = card(page, ids[3] ?? '');
      await unfoldCard(fourth);
      const button = fourth.getByRole('button', { name: t.take });
      await expect(button).toHaveAttribute('aria-disabled', 'true');
      await expect(fourth).toContainText(t.full);
      await button.press('Enter');
      await expect(list(page).getByLabel(t.note)).toHaveCount(3);
      await page.reload();
      await expect(list(page).getByLabel(t.note)).toHaveCount(3);
    });

    turn('a date that is changed moves no card, and a note stays with its move', async ({ page }) => {
      await remember(page, withPlan(active(first, second)));
      await open(page, path);
      const before = await headings(page);
      const [at, other] = before.map((name) => (name === nameOf(first) ? first : second)) as [string, string];
      await unfoldCard(card(page, at));
      await card(page, at).getByLabel(t.start).fill('2026-12-20');
      await card(page, at).getByLabel(t.start).blur();
      expect(await headings(page)).toEqual(before);
      await card(page, at).getByLabel(t.note).fill('Appeler Josée; <b>jeudi</b>\nou vendredi');
      await expect
        .poll(() => saved(page))
        .toMatchObject({ plan: { [at]: { note: 'Appeler Josée; <b>jeudi</b>\nou vendredi', start: '2026-12-20' } } });
      expect((await saved(page)) as { plan: Plan }).not.toHaveProperty(['plan', other, 'note']);
      await page.reload();
      // The list is sorted again for another visit, never during one.
      expect((await headings(page))[0]).toBe(nameOf(other));
      await unfoldCard(card(page, at));
      await card(page, at).getByRole('button', { name: t.aside }).click();
      await expect(card(page, at)).toContainText('<b>jeudi</b>');
    });

    turn('done, a move says at once what it changes; one button updates the answer, and the result follows', async ({ page }) => {
      const id = ids.find((each) => moveOf(quiz, each)?.item.derived === undefined) ?? '';
      const answers = answersAfterMove(quiz, full, id);
      const names = Object.fromEntries([...named.dimensions, ...named.profiles].map((each) => [each.id, each.name])) as Record<
        string,
        string
      >;
      const effect = effectOf(quiz, full, answers);
      const { strength } = strings(locale).result;
      const says = effectInWords(locale, effect, names, words.effect, strength).join(' · ');
      const changes = effectInWords(locale, effect, names, { ...words.effect, ...t.ifDone }, strength).join(', ');
      await remember(page, withPlan(active(id)));
      await open(page, path);
      const before = await headings(page);
      await unfoldCard(card(page, id));
      await card(page, id).getByRole('button', { name: t.done }).click();
      await expect(card(page, id)).toContainText(fill(t.ifDone.says, { changes }));
      await expect(card(page, id), 'nothing is promised before').not.toContainText(says);
      await expect(card(page, id).locator('.under'), 'the rose over its old outline').toHaveCount(1);
      await expect.poll(() => saved(page)).toMatchObject({ answers: full, plan: { [id]: { state: 'done', end: today } } });
      await card(page, id).getByRole('button', { name: t.ifDone.yes }).click();
      await expect(card(page, id)).toContainText(t.shown);
      await expect(card(page, id)).toContainText(says);
      expect(await headings(page)).toEqual(before);
      await expect.poll(() => saved(page)).toMatchObject({ answers });
      const { total } = scoreAnswers(quiz, answers);
      await expect(page.locator('.identity')).toContainText(fill(words.outOf, { n: total ?? '' }));
      // To be made again, the move does not take the answer back: the card says so, and where to change it.
      await card(page, id).getByRole('button', { name: t.takeAgain }).click();
      await expect(card(page, id)).toContainText(t.answerKept);
      await expect(card(page, id).getByRole('link', { name: t.answerChange })).toHaveAttribute(
        'href',
        new RegExp(`/quiz/#change-${moveOf(quiz, id)?.item.id}$`),
      );
      await expect.poll(() => saved(page)).toMatchObject({ answers, plan: { [id]: { state: 'active' } } });
    });

    turn('done when the answer says so already, a move changes nothing, and no more is made of it', async ({ page }) => {
      const id = ids.find((each) => moveOf(quiz, each)?.item.derived === undefined) ?? '';
      const answers = answersAfterMove(quiz, full, id);
      await remember(page, JSON.stringify({ ...(JSON.parse(stored(answers)) as object), plan: active(id) }));
      await open(page, path);
      await unfoldCard(card(page, id));
      await card(page, id).getByRole('button', { name: t.done }).click();
      await expect(card(page, id)).toContainText(t.already);
      await expect(card(page, id)).not.toContainText('→');
      await expect(card(page, id).getByRole('strong')).toHaveCount(0);
    });

    turn('no action folds the card that it is made in', async ({ page }) => {
      await remember(page, stored(full));
      await open(page, path);
      const it = card(page, second);
      const body = it.locator('.body').first();
      await it.locator('summary').first().click();
      await expect(body).toBeVisible();
      for (const button of [t.take, t.aside, t.take, t.done]) {
        await it
          .getByRole('button', { name: button, exact: true })
          .or(it.getByRole('button', { name: t.takeAgain }))
          .first()
          .click();
        await expect(body, `after “${button}”`).toBeVisible();
      }
      await it.getByRole('button', { name: t.ifDone.yes }).click();
      await expect(body).toBeVisible();
      // What the reader folds stays so.
      const top = card(page, first);
      await top.locator('summary').first().click();
      await top.locator('summary').first().click();
      await top.locator('summary').first().click();
      await it.getByRole('button', { name: t.takeAgain }).click();
      await expect(top.locator('.body').first()).toBeHidden();
      await expect(body).toBeVisible();
    });

    turn('sends back to the questions for what no single answer says', async ({ page }) => {
      await remember(page, withPlan({ 'horizons-2': { state: 'done', start: '2026-11-01', end: '2026-11-10' } }));
      await open(page, path);
      await page.locator('#r-steps .past > summary').click();
      await list(page).getByRole('link', { name: t.askLink }).click();
      await expect(page).toHaveURL(/quiz\/#change-horizons$/);
    });

    turn('takes a move out with its note, puts it back, deletes it', async ({ page }) => {
      await remember(page, withPlan({ [first]: { state: 'active', start: '2026-11-01', note: 'zinnia' } }));
      await open(page, path);
      const it = card(page, first);
      await unfoldCard(it);
      await it.getByRole('button', { name: t.aside }).click();
      await it.getByRole('button', { name: t.takeAgain }).click();
      await expect(it.getByLabel(t.note)).toHaveValue('zinnia');
      await it.getByRole('button', { name: t.aside }).click();
      await it.getByRole('button', { name: t.forget }).click();
      await expect(it).not.toContainText('zinnia');
      await expect.poll(() => saved(page)).toEqual(JSON.parse(stored(full)));
    });

    turn('for whoever comes back, the first button is the move of the day, in its own words, and opens it', async ({ page }) => {
      const time = span(moveOf(quiz, second)?.move.minutes ?? 0);
      const begins = nameOf(second).split(' ').slice(0, 3).join(' ');
      const beginning = (template: string) => fill(template, { move: begins, time: '' }).split(' (')[0] ?? '';
      await remember(page, withPlan({ [second]: { state: 'active', start: today } }));
      await open(page, path);
      const button = page.locator('.now').getByRole('link');
      await expect(button).toContainText(beginning(words.moveToday));
      await expect(button).toContainText(`(${time})`);
      // Weeks later, it is still to do, and not of today.
      await remember(page, withPlan(active(second)));
      await open(page, path);
      await expect(button).toContainText(beginning(words.moveDue));
      await expect(card(page, second)).toContainText(fill(t.since, { day: day(locale, '2026-11-02') }));
      await button.click();
      await expect(card(page, second).locator('summary').first()).toBeFocused();
      await expect(card(page, second)).toBeInViewport();
      await expect(page.getByRole('heading', { name: words.movesTitle })).toBeInViewport({ ratio: 1 });
      await remember(page, withPlan({ [second]: { state: 'active', start: monday } }));
      await open(page, path);
      await expect(button).toContainText(
        fill(words.moveLater, { move: begins, time: '', day: day(locale, monday) }).split(' (')[0] ?? '',
      );
    });

    test('the move of the day takes two lines of a phone at most', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      const moves = itemsOf(named)
        .flatMap(({ item }) => item.moves.map((move, from) => ({ id: moveId(item.id, from as Level), length: move.do.length })))
        .sort((a, b) => b.length - a.length);
      for (const { id } of moves.filter((_, at) => at % 6 === 0))
        for (const start of [today, monday]) {
          await remember(page, withPlan({ [id]: { state: 'active', start } }));
          await page.goto(path);
          const button = page.locator('.now').getByRole('link');
          await expect(button).toContainText(')');
          const lines = await button.evaluate((each) => {
            const range = document.createRange();
            range.selectNodeContents(each);
            return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
          });
          expect(lines, await button.innerText()).toBeLessThanOrEqual(2);
        }
    });

    turn('says what its moves take of the week, and which move still fits', async ({ page }) => {
      // Half an hour a week: some moves do not fit in it.
      const answers = { ...full, hours: 'under-1' };
      const fitting = ids.slice(0, 3).find((id) => (moveOf(quiz, id)?.move.minutes ?? 99) <= 30) ?? '';
      await remember(page, stored(answers));
      await open(page, path);
      await unfoldCard(card(page, fitting));
      await card(page, fitting).getByText(words.why, { exact: true }).first().click();
      await expect(card(page, fitting)).toContainText(t.fits);
      await card(page, fitting).getByRole('button', { name: t.take }).click();
      await expect(list(page)).toContainText(span(moveOf(quiz, fitting)?.move.minutes ?? 0));
      // The band that was answered, in its own words: nobody said half an hour.
      await expect(list(page).locator('> .note')).toContainText(withinSentence(hoursOf('under-1')));
      for (const { id } of quiz.hours.options) {
        await remember(page, JSON.stringify({ version: 1, answers: { ...full, hours: id }, plan: active(fitting) }));
        await open(page, path);
        const note = await list(page).locator('> .note').textContent();
        const own = `${span(moveOf(quiz, fitting)?.move.minutes ?? 0)} ${hoursOf(id)}`.match(/\d+/g);
        expect(
          note?.match(/\d+/g)?.every((n) => own?.includes(n)),
          note ?? '',
        ).toBe(true);
      }
      const { hours: _, ...without } = full;
      await remember(page, JSON.stringify({ version: 1, answers: without, plan: active(fitting) }));
      await open(page, path);
      await expect(list(page)).toContainText(t.noHours);
    });
  });
}

test('a past move that goes back to the plan is in view, wherever its place in the list is, and has the focus', async ({
  page,
}) => {
  const t = strings('fr').result;
  const last = ids.at(-1) ?? '';
  await page.setViewportSize({ width: 360, height: 640 });
  await remember(page, withPlan({ [last]: { state: 'done', start: '2026-11-01', end: '2026-11-02' } }));
  await open(page, '/resultat/');
  await page.locator('#r-steps .past > summary').click();
  await page.getByRole('button', { name: t.plan.takeAgain }).click();
  const it = page.locator(`#move-${last}`);
  await expect(it.locator('summary').first()).toBeFocused();
  await expect(it.getByLabel(t.plan.note)).toBeVisible();
  await expect(it.getByRole('heading')).toBeInViewport();
});

test('a past move that is deleted gives the focus to the next one, to the one before, then to the title', async ({ page }) => {
  const t = strings('fr').result;
  const named = localize(quiz, 'fr');
  const done = { state: 'done', start: '2026-11-01', end: '2026-11-02' } as const;
  await remember(page, withPlan({ [first]: done, [second]: done, [third]: done }));
  await open(page, '/resultat/');
  await page.locator('#r-steps .past > summary').click();
  const past = page.locator('.past').getByRole('listitem');
  const names = await past.locator('strong').allTextContents();
  expect(names.toSorted()).toEqual([first, second, third].map((id) => moveOf(named, id)?.move.do ?? '').toSorted());
  const nameAt = (at: number) => page.getByText(names[at] ?? '', { exact: true });
  const remove = (at: number) => past.nth(at).getByRole('button', { name: t.plan.forget }).click();
  await remove(1);
  await expect(nameAt(2)).toBeFocused();
  await remove(1);
  await expect(nameAt(0)).toBeFocused();
  await remove(0);
  await expect(page.locator('#r-plan')).toBeFocused();
});

test('a move that this version no longer proposes is shown by its id, and can be deleted', async ({ page }) => {
  const t = strings('fr').result.plan;
  await remember(page, withPlan({ 'gone-1': { state: 'active', start: '2026-11-01', note: 'souvenir' } }));
  await open(page, '/resultat/');
  const move = page.getByRole('listitem').filter({ hasText: fill(t.gone, { id: 'gone-1' }) });
  await expect(move.getByLabel(t.note)).toHaveValue('souvenir');
  await move.getByRole('button', { name: t.aside }).click();
  await move.getByRole('button', { name: t.forget }).click();
  await expect(move).toHaveCount(0);
  await expect(page.locator('#r-steps summary').first(), 'what has taken its place has the focus').toBeFocused();
});

test('somebody else’s result has no plan, and cannot change mine', async ({ page }) => {
  await remember(page, withPlan(active(first)));
  await open(page, `/resultat/#${complete}`);
  const t = strings('fr').result.plan;
  await expect(page.getByLabel(t.note)).toHaveCount(0);
  await expect(page.getByRole('button', { name: t.take })).toHaveCount(0);
});

test('an impossible start is not kept', async ({ page }) => {
  const t = strings('fr').result.plan;
  await remember(page, withPlan(active(first)));
  await open(page, '/resultat/');
  await page.getByLabel(t.start).fill('');
  await page.getByLabel(t.start).blur();
  await expect.poll(() => saved(page)).toMatchObject({ plan: { [first]: { start: '2026-11-02' } } });
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
    for (const details of await page.locator('#r-steps details:not([open]) > summary').all())
      if (await details.isVisible()) await details.click();
    expect(await faults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 600 });
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > 320)
        .map((each) => `${each.tagName} ${each.className.toString()} ${each.textContent?.slice(0, 30)}`),
    );
    expect(wide).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
