import type { Page } from '@playwright/test';
import { localize, type Locale } from '../../src/core/locale.ts';
import { groupsOf, isBehaviour, itemsOf, questionIds } from '../../src/core/quiz.ts';
import { fill, plural } from '../../src/core/words.ts';
import { strings } from '../../src/i18n/strings.ts';
import { choice, open, saved } from './reader.ts';
import { expect, full, quiz, remember, stored, test } from './site.ts';

const t = strings('fr').quiz;
const groups = groupsOf(quiz);
const ids = questionIds(quiz);

/** Each question's own words, by id. */
const wordings = (locale: Locale): Record<string, string> => {
  const words = localize(quiz, locale);
  const context = (['size', 'hours', 'reasons', 'horizons'] as const).map((id) => [id, words[id].question]);
  const behaviours = itemsOf(words).flatMap(({ item }) => (isBehaviour(item) ? [[item.id, item.question]] : []));
  return Object.fromEntries([...context, ...behaviours]) as Record<string, string>;
};

/** An objective, or none, at a horizon. */
function horizon(page: Page, id: string, objective: string, locale: Locale = 'fr') {
  const words = localize(quiz, locale);
  const label = words.objectives.find((each) => each.id === objective)?.label ?? words.horizons.none;
  return page
    .getByRole('group', { name: words.horizons.options.find((each) => each.id === id)?.label ?? '', exact: true })
    .getByRole('radio', { name: label, exact: true });
}

/** Gives to a question the answer that `full` has for it. */
async function answerAsFull(page: Page, id: string, locale: Locale): Promise<void> {
  const { items = {}, reasons = [], horizons = {} } = full;
  if (id === 'horizons')
    for (const [name, objective] of Object.entries(horizons)) await horizon(page, name, objective, locale).check();
  else if (id === 'reasons') for (const reason of reasons) await choice(page, id, reason, locale).check();
  else await choice(page, id, id === 'size' || id === 'hours' ? (full[id] ?? '') : (items[id] ?? ''), locale).check();
}

for (const [locale, path, resultPath] of [
  ['fr', '/quiz/', '/resultat/'],
  ['en', '/en/quiz/', '/en/result/'],
] as const) {
  test(`nineteen questions, a few at a time and each with its position, lead to the result (${locale})`, async ({ page }) => {
    const words = strings(locale);
    const asked = wordings(locale);
    await open(page, path);
    let given = 0;
    for (const [index, group] of groups.entries()) {
      const title = page.getByRole('heading', { level: 2, name: words.quiz.groups[group.id] ?? '', exact: true });
      await expect(title).toBeVisible();
      if (index > 0) await expect(title).toBeFocused();
      await expect(page.getByText(fill(words.quiz.position, { n: index + 1, all: groups.length }))).toBeVisible();
      await expect(page.getByRole('group', { name: /\?/ })).toHaveCount(group.questions.length);
      for (const id of group.questions) {
        const fieldset = page.getByRole('group', { name: asked[id] ?? '' });
        await expect(fieldset).toHaveAccessibleName(
          `${fill(words.quiz.questionOf, { n: ids.indexOf(id) + 1, all: ids.length })} ${asked[id]}`,
        );
        await answerAsFull(page, id, locale);
        given += 1;
        const progress = plural(locale, words.quiz.progress, given, { all: ids.length });
        await expect(page.getByRole('progressbar', { name: progress })).toHaveJSProperty('value', given);
      }
      // Nothing has advanced by itself.
      await expect(page).toHaveURL(new RegExp(`#${group.id}$`));
      await expect(title).toBeVisible();
      const last = index === groups.length - 1;
      await page.getByRole('button', { name: last ? words.quiz.finish : words.quiz.next, exact: true }).click();
      if (group.id === 'habits') await page.getByRole('button', { name: words.quiz.halfOn }).click();
    }
    await expect(page).toHaveURL(new RegExp(`${resultPath}$`));
    await expect(page.getByRole('heading', { name: words.result.title, level: 1 })).toBeVisible();
    await expect(page.getByText(words.result.partialTitle)).toHaveCount(0);
    expect(await saved(page)).toEqual({ version: 1, answers: full });

    await page.goBack();
    await expect(page.getByRole('heading', { name: words.quiz.groups['care'] ?? '' })).toBeVisible();
    await expect(choice(page, 'feed', full.items?.['feed'] ?? '', locale)).toBeChecked();
  });
}

test('an answer is kept at the moment it is given, can be changed, and is still there after a reload', async ({ page }) => {
  await open(page, '/quiz/');
  await choice(page, 'size', 'at-cap').check();
  expect(await saved(page)).toEqual({ version: 1, answers: { size: 'at-cap' } });
  await choice(page, 'size', 'from-500').check();
  await expect(page).toHaveURL(/#network$/);
  expect(await saved(page)).toEqual({ version: 1, answers: { size: 'from-500' } });
  await page.reload();
  await expect(choice(page, 'size', 'from-500')).toBeChecked();
  await open(page, '/quiz/#intent');
  await horizon(page, 'medium', 'hire').check();
  await horizon(page, 'long', 'none').check();
  await page.reload();
  await expect(horizon(page, 'medium', 'hire')).toBeChecked();
  await expect(horizon(page, 'long', 'none')).toBeChecked();
  expect(await saved(page)).toEqual({
    version: 1,
    answers: { size: 'from-500', horizons: { medium: 'hire', long: 'none' } },
  });
});

test('“none” excludes the other reasons, they exclude it, and unchecking the last withdraws the answer', async ({ page }) => {
  await open(page, '/quiz/#intent');
  const [touch, help] = [choice(page, 'reasons', 'touch'), choice(page, 'reasons', 'help')];
  const none = page.getByRole('checkbox', { name: quiz.reasons.none.fr.replace(' :', '\u00A0:') });
  await touch.check();
  await help.check();
  expect(await saved(page)).toMatchObject({ answers: { reasons: ['touch', 'help'] } });
  await none.check();
  await expect(touch).not.toBeChecked();
  await expect(help).not.toBeChecked();
  expect(await saved(page)).toMatchObject({ answers: { reasons: [] } });
  await help.check();
  await expect(none).not.toBeChecked();
  expect(await saved(page)).toMatchObject({ answers: { reasons: ['help'] } });
  await help.uncheck();
  expect(await saved(page)).toEqual({ version: 1, answers: {} });
  await none.check();
  await none.uncheck();
  expect(await saved(page)).toEqual({ version: 1, answers: {} });
});

test('arrow keys choose and keep, and “not sure” is an answer', async ({ page }) => {
  await open(page, '/quiz/#cap');
  await choice(page, 'criterion', 0).focus();
  for (const level of [1, 2]) {
    await page.keyboard.press('ArrowDown');
    await expect(choice(page, 'criterion', level)).toBeFocused();
    await expect(choice(page, 'criterion', level)).toBeChecked();
    expect(await saved(page)).toMatchObject({ answers: { items: { criterion: level } } });
  }
  await page.keyboard.press('ArrowUp');
  expect(await saved(page)).toMatchObject({ answers: { items: { criterion: 1 } } });
  const unsure = page.getByRole('group', { name: wordings('fr')['criterion'] ?? '' }).getByRole('radio', { name: t.unsure });
  await unsure.check();
  expect(await saved(page)).toMatchObject({ answers: { items: { criterion: 'unsure' } } });
  await page.reload();
  await expect(unsure).toBeChecked();
});

test('the other language opens at the same step with the same answers', async ({ page }) => {
  await remember(page, stored(full));
  await open(page, '/quiz/#ties');
  await page.getByRole('link', { name: strings('fr').site.switchTo }).click();
  await expect(page).toHaveURL(/\/en\/quiz\/#ties$/);
  await expect(page.getByRole('heading', { name: strings('en').quiz.groups['ties'] ?? '' })).toBeVisible();
  await expect(choice(page, 'give', full.items?.['give'] ?? '', 'en')).toBeChecked();
});
