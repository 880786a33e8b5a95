import type { Locator, Page } from '@playwright/test';
import { peopleForExpected, spamRate } from '../../src/core/figures/chance.ts';
import type { Locale } from '../../src/core/format/locale.ts';
import { fill, number, plural } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { faults } from './faults.ts';
import { everything, skipGuess } from './reader.ts';
import { alternated, expect, remember, stored, test } from './site.ts';

const chapters = {
  twenty: { fr: '/guide/question/', en: '/en/guide/question/' },
  chance: { fr: '/guide/objectifs/', en: '/en/guide/objectives/' },
  time: { fr: '/guide/risques/', en: '/en/guide/risks/' },
} as const;
type Id = keyof typeof chapters;
const ids = Object.keys(chapters) as Id[];

const figureOf = (page: Page, id: Id, locale: Locale = 'fr') =>
  page.getByRole('figure', { name: strings(locale).figures[id].title });

/** Opens a chapter at its figure, which is alive and has not been asked anything. */
async function ask(page: Page, id: Id, locale: Locale = 'fr'): Promise<Locator> {
  await page.goto(chapters[id][locale]);
  const figure = figureOf(page, id, locale);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('fieldset:disabled')).toHaveCount(0);
  return figure;
}
const partsOf = (figure: Locator, locale: Locale = 'fr') => {
  const t = strings(locale).figures.guess;
  return {
    slider: figure.getByRole('slider', { name: t.slide }),
    field: figure.getByRole('spinbutton'),
    see: figure.getByRole('button', { name: t.see }),
    skip: figure.getByRole('button', { name: t.skip }),
    again: figure.getByRole('button', { name: t.again }),
    hide: figure.getByRole('button', { name: t.hide }),
    line: figure.locator('[aria-live]'),
    answer: figure.getByRole('status'),
  };
};

for (const [id, locale] of alternated(ids)) {
  test(`“${id}” covers its answer until a guess is made, and takes no other room for it`, async ({ page }) => {
    for (const [width, language] of [
      [320, 'fr'],
      [360, 'en'],
      [1280, 'fr'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      const figure = await ask(page, id, language);
      const { slider, field, see, again, skip, hide, line, answer } = partsOf(figure, language);
      await expect(answer).toHaveCount(0);
      const before = await figure.boundingBox();
      // An empty guess is none.
      await see.click();
      await expect(answer).toHaveCount(0);
      await field.fill(id === 'twenty' ? '20' : '7');
      await see.click();
      await expect(answer).toBeVisible();
      await expect(line).toContainText(id === 'twenty' ? '20' : '7');
      expect((await figure.boundingBox())?.height, `${width} px`).toBe(before?.height);

      await hide.click();
      await expect(answer).toHaveCount(0);
      await expect(field).toHaveValue('');
      await skip.click();
      await expect(answer).toBeVisible();
      await expect(line).toHaveText(strings(language).figures.guess.hint);
      expect((await figure.boundingBox())?.height, `${width} px`).toBe(before?.height);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      for (const control of [slider, again, hide, field])
        expect((await control.boundingBox())?.height, `${width} px`).toBeGreaterThanOrEqual(44);
    }
  });

  test(`“${id}” says what is covered, and that nothing is chosen; then the guess can be changed (${locale})`, async ({
    page,
  }) => {
    const figure = await ask(page, id, locale);
    const { slider, field, see, again } = partsOf(figure, locale);
    const t = strings(locale).figures.guess;
    const covers = () =>
      figure.locator('.answer').evaluateAll((all) => all.map((each) => getComputedStyle(each, '::before').content));
    const fill = () => slider.evaluate((input) => getComputedStyle(input).accentColor);
    expect(new Set(await covers())).toEqual(new Set([`"${t.hidden}"`]));
    const unset = await fill();
    await field.fill('7');
    await see.click();
    await expect(see).toHaveCount(0);
    await expect(again).toBeFocused();
    expect(new Set(await covers())).toEqual(new Set(['none']));
    expect(await fill(), 'a slider that stands nowhere is not filled in the colour of an answer').not.toBe(unset);
    await field.fill('9');
    await again.click();
    await expect(partsOf(figure, locale).line).toContainText('9');
  });

  test(`“${id}”: what is slid is typed, and what is typed is slid (${locale})`, async ({ page }) => {
    const figure = await ask(page, id, locale);
    const { slider, field } = partsOf(figure, locale);
    await expect(slider).toHaveAttribute('aria-valuetext', strings(locale).figures.guess.unset);
    await slider.focus();
    await page.keyboard.press('End');
    const most = await field.inputValue();
    await expect(slider).toHaveAttribute('aria-valuetext', /\d/);
    await page.keyboard.press('ArrowLeft');
    await expect(field).not.toHaveValue(most);
    await field.fill('1');
    await expect(slider).toHaveValue(id === 'twenty' ? '1' : '0');
    await field.fill(most);
    await expect(slider).toHaveValue((await slider.getAttribute('max')) ?? '');
  });
}

test('“time” says how far ten minutes are from the answer, and follows the numbers chosen', async ({ page }) => {
  await remember(page, stored({ size: 'at-cap', hours: 'from-1' }));
  for (const [locale, said, then] of [
    ['fr', /10.minutes; .*12.secondes.: environ 48.fois moins/, /37.secondes.: environ 16.fois moins/],
    ['en', /10.minutes; .*12.seconds\. .*48.times too high/, /37.seconds\. .*16.times too high/],
  ] as const) {
    const figure = await ask(page, 'time', locale);
    const { slider, field, line, see } = partsOf(figure, locale);
    await field.fill('600');
    await expect(slider).toHaveAttribute('aria-valuetext', /10.minutes/);
    await see.click();
    await expect(line).toHaveText(said);
    const list = figure.getByLabel(strings(locale).figures.reading.size);
    await list.selectOption('from-5000');
    await expect(line).toHaveText(then);
    await list.selectOption('at-cap');
  }
  const figure = await ask(page, 'time');
  await partsOf(figure).field.fill('12');
  await partsOf(figure).see.click();
  await expect(partsOf(figure).line).toHaveText(/c’est exactement cela/);
});

test('“chance” compares the guess with what it would take at random', async ({ page }) => {
  const figure = await ask(page, 'chance');
  const { field, see, line, answer } = partsOf(figure);
  const people = number('fr', peopleForExpected(20 / 50, spamRate));
  await field.fill('1000');
  await see.click();
  const { guess } = strings('fr').figures;
  await expect(line).toHaveText(
    fill(guess.timesMore, { guess: number('fr', 1000), answer: people, n: number('fr', 5000) }).replace(/\s/g, ' '),
  );
  await expect(answer).toContainText(people);
});

test('“twenty” draws the guess, then the reader’s own count once they have answered', async ({ page }) => {
  await remember(page, stored({ size: 'from-5000' }));
  const t = strings('fr').figures.twenty;
  const figure = await ask(page, 'twenty');
  const { field, see, again, line, answer } = partsOf(figure);
  await field.fill('9');
  await see.click();
  await expect(line).toContainText('Vous dites 9.');
  await expect(answer).toContainText('9 sur 20');
  await expect(answer).toContainText(plural('fr', strings('fr').figures.reading.contacts, 10_000));

  await remember(page, stored({ size: 'from-5000', items: { sample: 2 } }));
  await ask(page, 'twenty');
  for (const [guess, said] of [
    ['9', 'c’est bien cela'],
    ['3', 'au moins 4 de plus'],
    ['15', 'au moins 4 de moins'],
  ] as const) {
    await field.fill(guess);
    await see.or(again).click();
    await expect(line).toContainText(`Vous aviez dit ${guess}`);
    await expect(line).toContainText(said);
  }
  await expect(answer).toContainText('de 7 à 11 sur 20');
  await figure.getByText(strings('fr').figures.table).click();
  await expect(figure.getByRole('row')).toHaveCount(22);
  await expect(figure.getByRole('columnheader', { name: t.columns.share })).toBeVisible();
});

test('a guess is made with the keyboard alone, and the focus stays where it was', async ({ page }) => {
  for (const id of ids) {
    const figure = await ask(page, id);
    const { slider, field, again, skip, hide, answer } = partsOf(figure);
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await expect(field).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(answer).toBeVisible();
    await expect(field).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(again).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(hide).toBeFocused();
    await page.keyboard.press('Space');
    await expect(skip).toBeFocused();
    await expect(answer).toHaveCount(0);
  }
});

test('nothing of a guess is kept: neither stored, nor in the address, nor after a reload', async ({ page }) => {
  for (const id of ids) {
    const figure = await ask(page, id);
    const { field, see, answer } = partsOf(figure);
    const before = [await everything(page), await page.evaluate(() => [location.href, history.length, sessionStorage.length])];
    await field.fill('13');
    await see.click();
    await expect(answer).toBeVisible();
    expect([await everything(page), await page.evaluate(() => [location.href, history.length, sessionStorage.length])]).toEqual(
      before,
    );
    await page.reload();
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.locator('fieldset:disabled')).toHaveCount(0);
    await expect(field).toHaveValue('');
    await expect(answer).toHaveCount(0);
  }
});

test('on paper, the answer is there and nothing is asked', async ({ page }) => {
  for (const id of ids) {
    const figure = await ask(page, id);
    await page.emulateMedia({ media: 'print' });
    await expect(figure.getByRole('status')).toBeVisible();
    await expect(figure.getByRole('button')).toHaveCount(0);
    await expect(figure.getByRole('spinbutton')).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('nothing moves by itself for a reader who asked for less motion, nor for another', async ({ page }) => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    await page.emulateMedia({ reducedMotion });
    for (const id of ids) {
      const figure = await ask(page, id);
      await skipGuess(figure, 'fr');
      const moving = await figure.evaluate((root) => root.getAnimations({ subtree: true }).length);
      expect(moving, id).toBe(0);
    }
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const [id, locale] of alternated(ids))
    test(`“${id}” says its answer and asks nothing (${locale})`, async ({ page }) => {
      await page.goto(chapters[id][locale]);
      const figure = figureOf(page, id, locale);
      await expect(figure.getByRole('status')).toBeVisible();
      await expect(figure.locator('svg').first()).toBeVisible();
      await expect(figure.getByRole('slider')).toHaveCount(0);
      await expect(figure.getByRole('spinbutton')).toHaveCount(0);
      await expect(figure.getByRole('button')).toHaveCount(0);
      for (const summary of await figure.locator('summary').all()) await summary.click();
      await expect(figure.getByRole('row').last().or(figure.getByRole('listitem').last()).first()).toBeVisible();
    });
});

for (const [scheme, width, locale] of [
  ['light', 320, 'fr'],
  ['dark', 1280, 'en'],
  ['forced', 320, 'en'],
] as const)
  test(`before and after a guess, the figures are accessible (${scheme})`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia(scheme === 'forced' ? { forcedColors: 'active' } : { colorScheme: scheme });
    await page.setViewportSize({ width, height: 800 });
    for (const id of ids) {
      const figure = await ask(page, id, locale);
      for (const open of [false, true]) {
        if (open) await skipGuess(figure, locale);
        expect(await faults(page, `figure[aria-labelledby="figure-${id}-title"]`)).toEqual([]);
      }
    }
  });
