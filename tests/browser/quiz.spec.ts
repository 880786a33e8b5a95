import { groupsOf, questionIds } from '../../src/core/quiz/quiz.ts';
import { rangeOf } from '../../src/core/scoring/range.ts';
import { fill } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { choice, open, saved } from './reader.ts';
import { expect, full, quiz, remember, short, stored, test } from './site.ts';

const t = strings('fr').quiz.page;
const groups = groupsOf(quiz);
const heading = (id: string) => t.groups[id] ?? '';

for (const [locale, path] of [
  ['fr', '/quiz/'],
  ['en', '/en/quiz/'],
] as const) {
  test(`nineteen questions, a few at a time, lead to a result (${locale})`, async ({ page }) => {
    const words = strings(locale);
    await open(page, path);
    for (const [index, group] of groups.entries()) {
      const title = page.getByRole('heading', { name: words.quiz.page.groups[group.id] ?? '' });
      await expect(title).toBeVisible();
      if (index > 0) await expect(title).toBeFocused();
      await expect(page.getByText(fill(words.quiz.page.position, { n: index + 1, all: groups.length }))).toBeVisible();
      for (const question of group.questions) {
        if (question === 'horizons')
          await page.getByRole('radio', { name: words.quiz.page.unsure }).or(page.locator('#horizons-short-job')).click();
        else if (question === 'reasons') await choice(page, 'reasons', 'touch', locale).check();
        else
          await choice(page, question, question === 'size' ? 'from-5000' : question === 'hours' ? 'from-1' : 1, locale).check();
      }
      const last = index === groups.length - 1;
      await page.getByRole('button', { name: last ? words.quiz.page.finish : words.quiz.page.next }).click();
      if (group.id === 'habits') await page.getByRole('button', { name: words.quiz.page.halfOn }).click();
    }
    await expect(page.getByRole('heading', { name: words.result.page.title, level: 1 })).toBeVisible();
    await expect(page.getByText(words.result.page.partialTitle)).toHaveCount(0);
    expect(Object.keys(((await saved(page)) as { answers: { items: object } }).answers.items)).toHaveLength(15);
  });
}

test('nothing advances by itself, and an answer is kept at the moment it is given', async ({ page }) => {
  await open(page, '/quiz/');
  await choice(page, 'size', 'from-500').check();
  await expect(page).toHaveURL(/#network$/);
  await expect.poll(() => saved(page)).toEqual({ version: 1, answers: { size: 'from-500' } });
  await page.reload();
  await expect(choice(page, 'size', 'from-500')).toBeChecked();
});

test('a step with open questions says which, and its links lead to them', async ({ page }) => {
  await open(page, '/quiz/#cap');
  await page.getByRole('button', { name: t.next }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveCount(2);
  const question = await summary.getByRole('link').first().textContent();
  const group = page.getByRole('group', { name: question ?? '' });
  await expect(group).toHaveAccessibleDescription(new RegExp(t.error));
  await summary.getByRole('link').first().click();
  await expect(group.getByRole('radio').first()).toBeFocused();
  await expect(page).toHaveURL(/#cap$/);
  await page.keyboard.press('Space');
  await expect(summary.getByRole('link')).toHaveCount(1);
  await page.getByRole('button', { name: t.skip }).click();
  await expect(page).toHaveURL(/#fit$/);
  await expect(page.getByRole('heading', { name: heading('fit') })).toBeFocused();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('back, forward and reload are the browser’s', async ({ page }) => {
  await remember(page, stored(full));
  await open(page, '/quiz/#network');
  for (const id of ['intent', 'glance']) {
    await page.getByRole('button', { name: t.next }).click();
    await expect(page.getByRole('heading', { name: heading(id) })).toBeFocused();
  }
  await page.goBack();
  await expect(page.getByRole('heading', { name: heading('intent') })).toBeFocused();
  await page.goForward();
  await expect(page.getByRole('heading', { name: heading('glance') })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: heading('glance') })).toBeVisible();
  await page.getByRole('button', { name: t.back }).click();
  await expect(page.getByRole('heading', { name: heading('intent') })).toBeVisible();
});

test('skipping to the content stays at the same step', async ({ page }) => {
  await open(page, '/quiz/#ties');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page.getByRole('heading', { name: heading('ties') })).toBeVisible();
  await expect(page).toHaveURL(/#ties$/);
});

test('whoever comes back goes on where questions are open', async ({ page }) => {
  for (const [answers, place] of [
    [{}, 'network'],
    [{ size: 'from-500', hours: 'from-1' }, 'intent'],
    [short, 'halfway'],
    [{ ...short, items: { ...short.items, criterion: 1 } }, 'cap'],
    [full, 'network'],
  ] as const) {
    await remember(page, stored(answers));
    await open(page, '/quiz/');
    await expect(page).toHaveURL(new RegExp(`#${place}$`));
    await page.evaluate(() => (location.hash = 'nulle-part'));
    await expect(page).toHaveURL(new RegExp(`#${place}$`));
  }
  await expect(page.getByText(t.done)).toBeVisible();
});

test('halfway, the reader sees what the result is worth and what going on sharpens', async ({ page }) => {
  await remember(page, stored(short));
  await open(page, '/quiz/');
  const range = rangeOf(quiz, short);
  await expect(page.getByText(new RegExp(`${range?.low} .* ${range?.high}`))).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(5);
  await expect(page.getByRole('link', { name: t.halfResult })).toHaveAttribute('href', '/resultat/');
  await page.getByRole('button', { name: t.halfOn }).click();
  await expect(page.getByRole('heading', { name: heading('cap') })).toBeFocused();
});

test('“none” excludes the other reasons, and they exclude it', async ({ page }) => {
  await open(page, '/quiz/#intent');
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
  await open(page, '/quiz/#cap');
  await choice(page, 'criterion', 0).focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => saved(page)).toMatchObject({ answers: { items: { criterion: 1 } } });
  await page.getByRole('radio', { name: t.unsure }).first().check();
  await expect.poll(() => saved(page)).toMatchObject({ answers: { items: { criterion: 'unsure' } } });
});

for (const screen of ['reach', 'network'])
  test(`starting again from ${screen} asks first, and leads to the first heading`, async ({ page }) => {
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
    await expect(page.getByRole('heading', { name: heading('network') })).toBeFocused();
    // Whole answers become a dated result.
    await expect.poll(() => saved(page)).toMatchObject({ version: 1, answers: {} });
    const { results } = (await saved(page)) as { results: Record<string, unknown> };
    expect(Object.values(results)).toMatchObject([{ model: quiz.model, answers: full }]);
    expect(questionIds(quiz)).toHaveLength(19);
  });

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
