import { questionOrder } from '../../src/core/quiz/questions.ts';
import { fill, plural } from '../../src/core/format/message.ts';
import { localize } from '../../src/core/format/localize.ts';
import { itemsOf } from '../../src/core/quiz/quiz.ts';
import { shortNames } from '../../src/core/quiz/names.ts';
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

test('a date that another objective has says whose it is, and is not to be chosen: nothing is exchanged unasked', async ({
  page,
}) => {
  const horizons = async () => ((await saved(page)) as { answers: { horizons?: unknown } }).answers.horizons;
  const hire = localize(quiz, 'fr').objectives.find(({ id }) => id === 'hire')?.short ?? '';
  await remember(page, stored({ horizons: { short: 'job', medium: 'hire', long: 'none' } }));
  await open(page, '/quiz/#horizons');
  const dates = page.getByRole('group', { name: t.when }).getByRole('radio');
  const others = page.getByRole('combobox');
  await expect(dates.nth(1)).toHaveAccessibleName(new RegExp(`${t.taken} ${hire}`));
  await expect(dates.nth(1)).toBeDisabled();
  await expect(others.nth(0), 'where it can be changed').toHaveValue('hire');

  await dates.nth(0).focus();
  await page.keyboard.press('ArrowDown');
  await expect(dates.nth(2)).toBeChecked();
  await expect.poll(horizons).toEqual({ short: 'none', medium: 'hire', long: 'job' });
  await page.keyboard.press('ArrowUp');
  await expect.poll(horizons).toEqual({ short: 'job', medium: 'hire', long: 'none' });

  await others.nth(0).selectOption('none');
  await expect(dates.nth(1)).toBeEnabled();
  await dates.nth(1).check();
  await expect.poll(horizons).toEqual({ short: 'none', medium: 'job', long: 'none' });
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

test('whoever makes up for what is missing is led through it alone; whoever reads again, through all', async ({ page }) => {
  const next = page.getByRole('button', { name: t.next });
  const { reply: _reply, reopen: _reopen, asked: _asked, ...items } = { ...full.items };
  await remember(page, stored({ ...full, items }));
  await open(page, '/quiz/#reopen');
  await choice(page, 'reopen', 1).check();
  await next.click();
  await expect(page, 'past what has its answer').toHaveURL(/#asked$/);
  await choice(page, 'asked', 1).check();
  await page.goBack();
  await next.click();
  await expect(page, 'an answered question leads to the next in order').toHaveURL(/#give$/);
  await page.evaluate(() => (location.hash = 'reply'));
  await choice(page, 'reply', 1).check();
  await next.click();
  await expect(page, 'the last missing of the nine leads to their end').toHaveURL(/#halfway$/);

  const { asked: _again, ...rest } = { ...full.items };
  await remember(page, stored({ ...full, items: rest }));
  await open(page, '/quiz/#asked');
  await choice(page, 'asked', 1).check();
  await page.getByRole('button', { name: t.finish }).click();
  await expect(page).toHaveURL(/\/resultat\/$/);
});

test('halfway names the question that was passed over, and one tap leads to it and back', async ({ page }) => {
  const { reply: _reply, ...items } = { ...short.items };
  await remember(page, stored({ ...short, items }));
  await open(page, '/quiz/#halfway');
  await expect(page.getByText(plural('fr', t.passed, 1))).toBeVisible();
  await page.getByRole('link', { name: shortNames(localize(quiz, 'fr'))['reply'] ?? '?', exact: true }).click();
  await expect(page.getByRole('heading', { name: heading('reply') })).toBeFocused();
  await choice(page, 'reply', 1).check();
  await page.getByRole('button', { name: t.next }).click();
  await expect(page).toHaveURL(/#halfway$/);
  await expect(page.getByText(plural('fr', t.passed, 1))).toHaveCount(0);
});

test('an objective without its date is told so beside the dates, which are in sight and in their boxes', async ({ page }) => {
  for (const [locale, path] of [
    ['fr', '/quiz/#horizons'],
    ['en', '/en/quiz/#horizons'],
  ] as const) {
    const q = strings(locale).quiz.page;
    await page.setViewportSize({ width: 360, height: 640 });
    await remember(page, stored({}));
    await open(page, path);
    await page.locator('#horizons-hire').check();
    const dates = page.getByRole('group', { name: q.when });
    await page.getByRole('button', { name: q.next }).click({ force: true });
    await expect(dates).toHaveAccessibleDescription(q.dateError);
    await expect(page.getByText(q.errors['horizons'] ?? '?'), 'the objective is chosen').toHaveCount(0);
    await expect(dates.getByRole('radio').first()).toBeFocused();
    const foot = await page.locator('.foot').boundingBox();
    for (const date of await page.locator('.when .option').all()) {
      const box = await date.boundingBox();
      expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
      expect(await date.evaluate((label) => label.scrollWidth <= label.clientWidth)).toBe(true);
    }
    await dates.getByRole('radio').first().check();
    await expect(dates).toHaveAccessibleDescription('');
  }
});

test('on a wide screen, the page does not slide between two questions; starting again stands apart from the answers', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await remember(page, stored(full));
  await open(page, '/quiz/#size');
  await page.getByRole('button', { name: t.next }).click();
  await expect(page.getByRole('heading', { name: heading('hours') })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.evaluate(() => (location.hash = 'asked'));
  const [last, again] = await Promise.all([
    page.locator('.option').last().boundingBox(),
    page.getByRole('button', { name: t.restart }).boundingBox(),
  ]);
  expect((again?.y ?? 0) - (last?.y ?? 0) - (last?.height ?? 0)).toBeGreaterThanOrEqual(24);
});

test('a touch leaves no colour on the button that takes the place of the one touched', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await open(page, `${baseURL}/quiz/#criterion`);
  const skip = page.getByRole('button', { name: t.skip });
  const colour = () => skip.evaluate((button) => getComputedStyle(button).backgroundColor);
  const before = await colour();
  await skip.hover();
  expect(await colour()).toBe(before);
  await context.close();
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
