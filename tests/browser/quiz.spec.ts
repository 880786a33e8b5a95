import { questionOrder } from '../../src/core/quiz/quiz.ts';
import { fill } from '../../src/core/format/message.ts';
import { localize } from '../../src/core/format/localize.ts';
import { itemsOf } from '../../src/core/quiz/quiz.ts';
import { strengthOf } from '../../src/core/scoring/strength.ts';
import { scoreAnswers } from '../../src/core/scoring/score.ts';
import type { Locale } from '../../src/core/format/locale.ts';
import { strings } from '../../src/i18n/strings.ts';
import { choice, open, saved } from './reader.ts';
import { expect, full, quiz, remember, short, stored, test } from './site.ts';

const t = strings('fr').quiz.page;
const order = questionOrder(quiz);
/** The words of a question. */
function wording(id: string, locale: Locale = 'fr'): string {
  const words = localize(quiz, locale);
  const item = itemsOf(words).find((each) => each.item.id === id)?.item;
  return item && 'question' in item ? item.question : words[id as 'size' | 'hours' | 'reasons' | 'horizons'].question;
}
const heading = (id: string) => wording(id);

for (const [locale, path] of [
  ['fr', '/quiz/'],
  ['en', '/en/quiz/'],
] as const) {
  test(`nineteen questions, one at a time, lead to a result (${locale})`, async ({ page }) => {
    const words = strings(locale);
    const q = words.quiz.page;
    await open(page, path);
    for (const [part, ids] of Object.entries(order)) {
      for (const [at, id] of ids.entries()) {
        const title = page.getByRole('heading', { name: wording(id, locale) });
        await expect(title).toBeVisible();
        if (id !== 'size') await expect(title).toBeFocused();
        await expect(page.locator('.counter')).toHaveText(fill(q.counter, { n: at + 1, all: ids.length }));
        if (id === 'horizons') {
          await page.locator('#horizons-job').check();
          await page.locator('#horizons-when-short').check();
        } else if (id === 'reasons') await choice(page, 'reasons', 'touch', locale).check();
        else await choice(page, id, id === 'size' ? 'from-5000' : id === 'hours' ? 'from-1' : 1, locale).check();
        const last = part === 'rest' && at === ids.length - 1;
        await page.getByRole('button', { name: last ? q.finish : q.next }).click();
      }
      if (part === 'short') await page.getByRole('button', { name: / 10 |^10 / }).click();
    }
    await expect(page).toHaveURL(/(resultat|result)\/$/);
    expect(Object.keys(((await saved(page)) as { answers: { items: object } }).answers.items)).toHaveLength(15);
  });
}

test('nothing advances by itself, and an answer is kept at the moment it is given', async ({ page }) => {
  await open(page, '/quiz/');
  await choice(page, 'size', 'from-500').check();
  await expect(page).toHaveURL(/#size$/);
  await expect.poll(() => saved(page)).toEqual({ version: 1, answers: { size: 'from-500' } });
  await page.reload();
  await expect(choice(page, 'size', 'from-500')).toBeChecked();
});

test('without an answer, Continue says what is missing where it is, and Skip goes on', async ({ page }) => {
  await open(page, '/quiz/#criterion');
  const group = page.getByRole('group', { name: wording('criterion') });
  const next = page.getByRole('button', { name: t.next });
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await next.click({ force: true });
  await expect(group).toHaveAccessibleDescription(t.error);
  await expect(group.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(group).toHaveAccessibleDescription('');
  await expect(next).toHaveAttribute('aria-disabled', 'false');
  await expect(page.getByRole('button', { name: t.skip })).toHaveCount(0);
  await next.click();
  await page.getByRole('button', { name: t.skip }).click();
  await expect(page).toHaveURL(/#find$/);
  await expect(page.getByRole('heading', { name: heading('find') })).toBeFocused();
});

test('back, forward and reload are the browser’s', async ({ page }) => {
  await remember(page, stored(full));
  await open(page, '/quiz/#size');
  for (const id of ['hours', 'reasons']) {
    await page.getByRole('button', { name: t.next }).click();
    await expect(page.getByRole('heading', { name: heading(id) })).toBeFocused();
  }
  await page.goBack();
  await expect(page.getByRole('heading', { name: heading('hours') })).toBeFocused();
  await page.goForward();
  await expect(page.getByRole('heading', { name: heading('reasons') })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: heading('reasons') })).toBeVisible();
  await page.getByRole('button', { name: t.back }).click();
  await expect(page.getByRole('heading', { name: heading('hours') })).toBeVisible();
});

test('a hint is folded, and a count of twenty contacts can be done for real, or by the mirror', async ({ page }) => {
  await open(page, '/quiz/#sample');
  const mirror = page.getByRole('link', { name: t.mirror });
  await expect(mirror).toBeHidden();
  await page.getByText(t.count).click();
  await expect(mirror).toHaveAttribute('href', '/miroir/#sample');
  await open(page, '/quiz/#size');
  await expect(page.getByText(t.count)).toHaveCount(0);
});

test('an objective takes two taps, others can be added, and each is stored at its horizon', async ({ page }) => {
  const horizons = async () => ((await saved(page)) as { answers: { horizons?: unknown } } | null)?.answers.horizons;
  await open(page, '/quiz/#horizons');
  const next = page.getByRole('button', { name: t.next });
  await page.locator('#horizons-hire').check();
  await expect(next, 'an objective without its date is no answer yet').toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('group', { name: t.when }).getByRole('radio').nth(1).check();
  await expect.poll(horizons).toEqual({ short: 'none', medium: 'hire', long: 'none' });
  await expect(next).toHaveAttribute('aria-disabled', 'false');
  await page.getByText(t.another).click();
  await page.getByRole('combobox').nth(1).selectOption('client');
  await expect.poll(horizons).toEqual({ short: 'none', medium: 'hire', long: 'client' });
  await page.getByRole('combobox').nth(0).selectOption('job');
  await expect.poll(horizons).toEqual({ short: 'job', medium: 'hire', long: 'client' });
  await expect(page.locator('#horizons-hire'), 'what was chosen first stays under the finger').toBeChecked();
  await page.reload();
  await expect(page.locator('#horizons-job'), 'the nearest is first').toBeChecked();
  await expect(page.locator('#horizons-when-short')).toBeChecked();
  // An arrow that passes over “none” costs nothing.
  await page.locator('#horizons-none').check();
  await expect.poll(horizons).toEqual({ short: 'none', medium: 'none', long: 'none' });
  await page.locator('#horizons-info').check();
  await expect.poll(horizons).toEqual({ short: 'info', medium: 'hire', long: 'client' });
  await page.locator('#horizons-none').check();
  await expect.poll(horizons).toEqual({ short: 'none', medium: 'none', long: 'none' });
  await expect(page.getByRole('group', { name: t.when })).toHaveCount(0);
});

test('one answer is changed alone, kept when it is saved, and the result is told', async ({ page }) => {
  await remember(page, stored(full));
  await open(page, '/quiz/#change-purpose');
  await expect(page.getByRole('heading', { name: heading('purpose') })).toBeVisible();
  await expect(page.getByRole('button', { name: t.skip })).toHaveCount(0);
  const other = full.items?.['purpose'] === 3 ? 2 : 3;
  await choice(page, 'purpose', other).check();
  expect(((await saved(page)) as { answers: unknown }).answers, 'not before it is saved').toEqual(full);
  await page.getByRole('link', { name: t.close }).click();
  await expect(page).toHaveURL(/\/resultat\/$/);
  expect(((await saved(page)) as { answers: unknown }).answers, 'left as it was').toEqual(full);
  await open(page, '/quiz/#change-purpose');
  await choice(page, 'purpose', other).check();
  await page.getByRole('button', { name: t.save }).click();
  await expect(page).toHaveURL(/\/resultat\/$/);
  await expect(page.locator('.changed')).toContainText('→');
  await expect.poll(() => saved(page)).toMatchObject({ answers: { items: { purpose: other } } });
});

test('skipping to the content stays at the same step', async ({ page }) => {
  await open(page, '/quiz/#reopen');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page.getByRole('heading', { name: heading('reopen') })).toBeVisible();
  await expect(page).toHaveURL(/#reopen$/);
});

test('whoever comes back goes on where questions are open', async ({ page }) => {
  for (const [answers, place] of [
    [{}, 'size'],
    [{ size: 'from-500', hours: 'from-1' }, 'reasons'],
    [short, 'halfway'],
    [{ ...short, items: { ...short.items, criterion: 1 } }, 'review'],
    [full, 'size'],
  ] as const) {
    await remember(page, stored(answers));
    await open(page, '/quiz/');
    await expect(page).toHaveURL(new RegExp(`#${place}$`));
    await page.evaluate(() => (location.hash = 'nulle-part'));
    await expect(page).toHaveURL(new RegExp(`#${place}$`));
  }
});

test('halfway, the reader sees a first look in words, and what going on takes', async ({ page }) => {
  await remember(page, stored(short));
  await open(page, '/quiz/');
  const scores = scoreAnswers(quiz, short).dimensions;
  const words = localize(quiz, 'fr').dimensions.map(({ id, name }) =>
    fill(t.halfScore, { name, word: strings('fr').result.strength[strengthOf(scores[id] ?? 0)] }),
  );
  const rose = page.getByRole('img', { name: words[0] ?? '' });
  for (const word of words) await expect(rose).toHaveAccessibleName(new RegExp(word));
  await expect(page.getByRole('main')).not.toContainText(/\d{2} ?(%|sur 100|\/ 100)/);
  await expect(page.getByRole('link', { name: t.halfResult })).toHaveAttribute('href', '/resultat/');
  await page.getByRole('button', { name: / 10 |^10 / }).click();
  await expect(page.getByRole('heading', { name: heading('criterion') })).toBeFocused();

  await page.goto('/quiz/#halfway');
  await remember(page, stored({ ...short, items: { ...short.items, criterion: 1 } }));
  await open(page, '/quiz/#halfway');
  await expect(page.getByRole('button', { name: /9 .*min$/ })).toBeVisible();
});

test('“none” excludes the other reasons, and they exclude it', async ({ page }) => {
  await open(page, '/quiz/#reasons');
  const touch = choice(page, 'reasons', 'touch');
  const none = page.locator('#reasons-none');
  await touch.check();
  await none.check();
  await expect(touch).not.toBeChecked();
  await expect.poll(() => saved(page)).toMatchObject({ answers: { reasons: [] } });
  await touch.check();
  await expect(none).not.toBeChecked();
  await touch.uncheck();
  await expect.poll(() => saved(page)).toEqual({ version: 1, answers: {} });
});

test('arrow keys choose, and “not sure” is an answer', async ({ page }) => {
  await open(page, '/quiz/#criterion');
  await choice(page, 'criterion', 0).focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => saved(page)).toMatchObject({ answers: { items: { criterion: 1 } } });
  await page.getByRole('radio', { name: t.unsure }).first().check();
  await expect.poll(() => saved(page)).toMatchObject({ answers: { items: { criterion: 'unsure' } } });
});

{
  const screen = 'asked';
  test(`starting again from the end asks first, and leads to the first heading`, async ({ page }) => {
    await remember(page, stored(full));
    await open(page, `/quiz/#${screen}`);
    const restart = page.getByRole('button', { name: t.restart });
    for (const refuse of [() => page.keyboard.press('Escape'), () => page.getByRole('button', { name: t.restartNo }).click()]) {
      await restart.click();
      await expect(page.getByRole('dialog', { name: t.restartTitle })).toBeVisible();
      await refuse();
      await expect(restart).toBeFocused();
      await expect.poll(() => saved(page)).toEqual({ version: 1, answers: full });
    }
    await restart.click();
    await page.getByRole('button', { name: t.restartYes }).click();
    await expect(page.getByRole('heading', { name: heading('size') })).toBeFocused();
    // Whole answers become a dated result.
    await expect.poll(() => saved(page)).toMatchObject({ version: 1, answers: {} });
    const { results } = (await saved(page)) as { results: Record<string, unknown> };
    expect(Object.values(results)).toMatchObject([{ model: quiz.model, answers: full }]);
  });
}

test('a script that does not come is said, once it is late, and nothing is shown that could not be kept', async ({ page }) => {
  await page.route(/\/_astro\/.*\.js$/, () => new Promise<void>(() => undefined));
  for (const path of ['/quiz/', '/resultat/', '/donnees/']) {
    await page.goto(path, { waitUntil: 'commit' });
    const late = page.getByText(strings('fr').site.late);
    await expect(late).toBeAttached();
    await expect(late).toBeHidden();
    // The page has just begun to come: what tells the time may begin a little later.
    await expect
      .poll(async () => {
        await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
        return late.isVisible();
      })
      .toBe(true);
    await expect(page.locator('.pending').first()).toBeHidden();
  }
});
