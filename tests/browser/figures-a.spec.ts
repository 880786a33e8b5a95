import type { Locator, Page } from '@playwright/test';
import { type Locale } from '../../src/core/format/locale.ts';
import { localize } from '../../src/core/format/localize.ts';
import { plural } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { faults } from './faults.ts';
import { saved, skipGuess } from './reader.ts';
import { alternated, expect, quiz, remember, stored, sub, test, themes } from './site.ts';

const chapters = {
  size: { fr: '/guide/question/', en: '/en/guide/question/' },
  time: { fr: '/guide/risques/', en: '/en/guide/risks/' },
  piles: { fr: '/guide/agir/', en: '/en/guide/act/' },
} as const;
type Id = keyof typeof chapters;
const ids = Object.keys(chapters) as Id[];
const locales = ['fr', 'en'] as const;

const figureOf = (page: Page, id: Id, locale: Locale): Locator =>
  page.getByRole('figure', { name: strings(locale).figures[id].title });
const label = (question: 'size' | 'hours', id: string, locale: Locale): string =>
  localize(quiz, locale)[question].options.find((option) => option.id === id)?.label ?? '';

/** Opens a chapter and goes to its figure, until it is alive. */
async function show(page: Page, id: Id, locale: Locale = 'fr', origin = ''): Promise<Locator> {
  await page.goto(origin + chapters[id][locale]);
  const figure = figureOf(page, id, locale);
  await figure.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island', { has: figure })).not.toHaveAttribute('ssr');
  await expect(figure.locator('fieldset:disabled')).toHaveCount(0);
  await skipGuess(figure, locale);
  return figure;
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const [id, locale] of alternated(ids))
    test(`“${id}” is drawn, said, tabulated and explained (${locale})`, async ({ page }) => {
      await page.goto(chapters[id][locale]);
      const figure = figureOf(page, id, locale);
      await expect(figure.locator('svg').last()).toBeVisible();
      await expect(figure.locator('svg').locator('rect, circle, line')).not.toHaveCount(0);
      await expect(figure.getByRole('status')).toContainText(id === 'size' ? /5[\s,]000/ : /10[\s,]000/);
      await expect(figure.getByRole('combobox').or(figure.getByRole('slider'))).toHaveCount(0);
      for (const summary of await figure.locator('summary').all()) await summary.click();
      await expect(figure.getByRole('row')).not.toHaveCount(0);
      await expect(figure.getByRole('row').last()).toBeVisible();
      await expect(figure.getByRole('listitem').last()).toBeVisible();
      for (const link of await figure.getByRole('listitem').getByRole('link').all())
        await expect(link).toHaveAttribute('href', /(methode|method)\/#source-[\w-]+$/);
    });
});

for (const id of ids)
  test(`“${id}” is of one size before and after it comes alive, in either language, on a phone and on a desk`, async ({
    page,
  }) => {
    for (const [width, locale] of [
      [320, 'fr'],
      [1280, 'en'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(chapters[id][locale]);
      const figure = figureOf(page, id, locale);
      const before = await figure.boundingBox();
      expect(before?.width).toBeGreaterThan(200);
      const after = await (await show(page, id, locale)).boundingBox();
      expect(after?.height).toBe(before?.height);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

test('choosing a band in “size” is answering the question below, and the other way round', async ({ page }) => {
  for (const locale of locales) {
    await remember(page, stored({}));
    const t = strings(locale).figures.size;
    const figure = await show(page, 'size', locale);
    const before = await figure.getByRole('status').textContent();
    await figure
      .getByText(label('size', 'from-15000', locale))
      .first()
      .click();
    await expect(figure.getByRole('status')).not.toHaveText(before ?? '');
    await expect(figure.getByRole('status')).toContainText(label('size', 'from-15000', locale));
    await expect.poll(() => saved(page)).toMatchObject({ answers: { size: 'from-15000' } });

    const question = page.getByRole('group', { name: localize(quiz, locale).size.question });
    await question.scrollIntoViewIfNeeded();
    await expect(question.getByRole('radio', { name: label('size', 'from-15000', locale) })).toBeChecked();
    await question.getByRole('radio', { name: label('size', 'at-cap', locale) }).check();
    await expect(
      figure.getByRole('group', { name: t.legend }).getByRole('radio', { name: label('size', 'at-cap', locale) }),
    ).toBeChecked();
    await expect(figure.getByRole('status')).toContainText(locale === 'fr' ? '6 fois' : '6 times');
  }
});

for (const id of ['time', 'piles'] as const)
  test(`“${id}” shows an example, then the reader’s own answers, which it keeps`, async ({ page }) => {
    for (const locale of locales) {
      await remember(page, stored({}));
      const { reading } = strings(locale).figures;
      const figure = await show(page, id, locale);
      const says = figure.getByRole('status');
      await expect(says).toContainText(reading.example);
      await figure.getByLabel(reading.size).selectOption(label('size', 'at-cap', locale));
      await figure.getByLabel(reading.hours).selectOption(label('hours', 'over-7', locale));
      await expect(says).not.toContainText(reading.example);
      await expect(says).toContainText(plural(locale, reading.contacts, 30_000));
      await expect.poll(() => saved(page)).toMatchObject({ answers: { size: 'at-cap', hours: 'over-7' } });
      await show(page, id, locale);
      await expect(figure.getByLabel(reading.size)).toHaveValue('at-cap');
      await expect(says).toContainText(plural(locale, reading.contacts, 30_000));
    }
  });

test('in “time”, a list follows the question below, even once it has been used', async ({ page }) => {
  await remember(page, stored({}));
  const figure = await show(page, 'time');
  const list = figure.getByLabel(strings('fr').figures.reading.hours);
  await list.selectOption(label('hours', 'over-7', 'fr'));
  const question = page.getByRole('group', { name: localize(quiz, 'fr').hours.question });
  await question.scrollIntoViewIfNeeded();
  await expect(question.getByRole('radio', { name: label('hours', 'over-7', 'fr') })).toBeChecked();
  await question.getByRole('radio', { name: label('hours', 'under-1', 'fr') }).check();
  await expect(list).toHaveValue('under-1');
});

test('in “time”, the way to the cap follows the rhythm, and never ends at zero', async ({ page }) => {
  await remember(page, stored({ size: 'from-5000', hours: 'from-1' }));
  const t = strings('fr').figures.time;
  const figure = await show(page, 'time');
  const rhythm = figure.getByRole('slider', { name: t.rate });
  await rhythm.focus();
  await page.keyboard.press('End');
  await expect(figure.getByRole('status')).toContainText('5 ans et 7 mois');
  await expect(rhythm).toHaveAttribute('aria-valuetext', plural('fr', t.rateValue, 300));
  await page.keyboard.press('Home');
  await expect(figure.getByRole('status')).toContainText(t.way.never);
});

test('in “piles”, the minutes always add up to the week', async ({ page }) => {
  await remember(page, stored({ size: 'from-1500', hours: 'from-3' }));
  const t = strings('fr').figures.piles;
  const figure = await show(page, 'piles');
  await figure.getByText(strings('fr').figures.table).click();
  const before = await figure.getByRole('status').textContent();
  for (const [name, key] of [
    [t.close, 'End'],
    [t.nurture, 'ArrowRight'],
    [t.inTwenty, 'Home'],
  ] as const) {
    await figure.getByRole('slider', { name }).focus();
    await page.keyboard.press(key);
    const cells = await figure.getByRole('row').locator('td:nth-of-type(2)').allTextContents();
    const numbers = cells.map((cell) => Number(cell.replace(/\s/g, '')));
    expect(numbers.at(-1)).toBe(300);
    expect(numbers.slice(0, -1).reduce((a, b) => a + b, 0)).toBe(300);
  }
  await expect(figure.getByRole('status')).not.toHaveText(before ?? '');
  await expect(figure.getByRole('row', { name: t.rows['close'] ?? '' })).toContainText('50');
});

test('the figures are worked with the keyboard alone', async ({ page }) => {
  await remember(page, stored({}));
  const size = await show(page, 'size');
  await size.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(size.getByRole('radio').nth(1)).toBeFocused();
  await expect.poll(() => saved(page)).toMatchObject({ answers: { size: 'from-500' } });

  for (const id of ['time', 'piles'] as const) {
    const figure = await show(page, id);
    const [contacts, hours] = [figure.getByRole('combobox').first(), figure.getByRole('combobox').last()];
    await contacts.focus();
    await page.keyboard.press('Tab');
    await expect(hours).toBeFocused();
    const before = await figure.getByRole('status').textContent();
    await page.keyboard.press('ArrowDown');
    await expect(figure.getByRole('status')).not.toHaveText(before ?? '');
    await page.keyboard.press('Tab');
    await expect(figure.getByRole('slider').first()).toBeFocused();
  }
});

test('under a folder, the figures lead to its own method page', async ({ page }) => {
  for (const id of ids) {
    const figure = await show(page, id, 'fr', sub);
    await figure.getByText(strings('fr').figures.assumptions).click();
    await expect(figure.getByRole('listitem').getByRole('link').first()).toHaveAttribute(
      'href',
      /^\/un\/sous-chemin\/methode\/#source-/,
    );
  }
});

for (const { colorScheme, locale } of themes) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const id of ids)
      test(`“${id}” is accessible, as an example and with answers`, async ({ page }) => {
        for (const answers of [{}, { size: 'from-15000', hours: 'from-3' }]) {
          await remember(page, stored(answers));
          const figure = await show(page, id, locale);
          for (const summary of await figure.locator('summary').all()) await summary.click();
          expect(await faults(page, `figure[aria-labelledby="figure-${id}-title"]`)).toEqual([]);
        }
      });
  });
}
