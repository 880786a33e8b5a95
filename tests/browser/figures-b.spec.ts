import type { Locator, Page } from '@playwright/test';
import { type Locale } from '../../src/core/format/locale.ts';
import { localize } from '../../src/core/format/localize.ts';
import { fill, number } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { faults } from './faults.ts';
import { choice, saved, skipGuess } from './reader.ts';
import { alternated, expect, quiz, remember, short, stored, sub, test, themes } from './site.ts';

const figures = ['reasons', 'fit', 'chance', 'audience'] as const;
type Name = (typeof figures)[number];

const chapters: Record<Name, Record<Locale, string>> = {
  reasons: { fr: '/guide/raisons/', en: '/en/guide/reasons/' },
  fit: { fr: '/guide/objectifs/', en: '/en/guide/objectives/' },
  chance: { fr: '/guide/objectifs/', en: '/en/guide/objectives/' },
  audience: { fr: '/guide/opportunites/', en: '/en/guide/opportunities/' },
};
const titleOf = (name: Name, locale: Locale) => strings(locale).figures[name].title;
const figureIn = (page: Page, name: Name, locale: Locale = 'fr') => page.getByRole('figure', { name: titleOf(name, locale) });
const sentenceOf = (figure: Locator) => figure.getByRole('status').innerText();

/** Opens a figure's chapter and waits until the figure is alive. */
async function open(page: Page, name: Name, locale: Locale = 'fr', root = ''): Promise<Locator> {
  await page.goto(root + chapters[name][locale]);
  return awake(page, name, locale);
}
async function awake(page: Page, name: Name, locale: Locale = 'fr'): Promise<Locator> {
  const figure = figureIn(page, name, locale);
  await figure.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]').filter({ has: figure })).toHaveCount(0);
  await skipGuess(figure, locale);
  return figure;
}
const faultsOf = (page: Page, name: Name): Promise<string[]> => faults(page, `figure[aria-labelledby="figure-${name}-title"]`);
/** A box of the figure of reasons. */
const box = (figure: Locator, reason: string) =>
  figure.getByRole('checkbox', { name: strings('fr').figures.short.reasons[reason] ?? reason });
/** A cell of the table of fit. */
const cell = (figure: Locator, reason: string, objective: string, locale: Locale = 'fr') => {
  const { short: names } = strings(locale).figures;
  return figure.getByRole('radio', { name: `${names.reasons[reason]}, ${names.within[objective]}` });
};

/** What the name of a cell of the reader's ends with. */
const yours = strings('fr').figures.fit.cellYours.replace(/.*; /, '');

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const [name, locale] of alternated(figures))
    test(`${name} is drawn, said, and told as a table with what it assumes (${locale})`, async ({ page }) => {
      await page.goto(chapters[name][locale]);
      const figure = figureIn(page, name, locale);
      await expect(figure).toBeVisible();
      expect((await sentenceOf(figure)).length).toBeGreaterThan(60);
      expect(await figure.locator('svg, table').first().isVisible()).toBe(true);
      for (const summary of await figure.locator('summary').all()) await summary.click();
      await expect(
        figure.locator('details').first().getByRole('row').or(figure.locator('details').first().getByRole('listitem')).first(),
      ).toBeVisible();
      const cited = figure.locator('details').last().getByRole('link');
      expect(await cited.count()).toBeGreaterThan(0);
      for (const link of await cited.all()) await expect(link).toHaveAttribute('href', /\/(methode|en\/method)\/#source-[\w-]+$/);
      // What cannot work is not offered.
      await expect(figure.getByRole('slider')).toHaveCount(0);
      if (name !== 'fit') await expect(figure.getByRole('radio')).toHaveCount(0);
      await expect(figure.locator('input[type=checkbox]:enabled')).toHaveCount(0);
    });
});

test('reasons: a tick changes the sentence and the answers kept, with the question of the chapter', async ({ page }) => {
  const figure = await open(page, 'reasons');
  const before = await sentenceOf(figure);
  await box(figure, 'touch').check();
  await expect(figure.getByRole('status')).not.toHaveText(before);
  await expect.poll(() => saved(page)).toMatchObject({ answers: { reasons: ['touch'] } });

  await page.locator('astro-island form').last().scrollIntoViewIfNeeded();
  await expect(choice(page, 'reasons', 'touch')).toBeChecked();
  await choice(page, 'reasons', 'pool').check();
  await expect(box(figure, 'pool')).toBeChecked();
  await figure.getByText(strings('fr').figures.reasons.none).click();
  await expect(figure.getByRole('status')).toHaveText(strings('fr').figures.reasons.saysNone);
  await expect.poll(() => saved(page)).toMatchObject({ answers: { reasons: [] } });
  await expect(choice(page, 'reasons', 'pool')).not.toBeChecked();
});

test('reasons: a keyboard is enough', async ({ page }) => {
  const figure = await open(page, 'reasons');
  await box(figure, 'touch').focus();
  await page.keyboard.press('Tab');
  await expect(box(figure, 'help')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(box(figure, 'help')).toBeChecked();
  await expect.poll(() => saved(page)).toMatchObject({ answers: { reasons: ['help'] } });
});

test('fit: the reader’s cells are lit, and the least of them is read first', async ({ page }) => {
  await remember(page, stored({ reasons: ['pool', 'touch'], horizons: { short: 'job', long: 'hire' } }));
  const figure = await open(page, 'fit');
  await expect(figure.getByRole('radio', { name: yours })).toHaveCount(4);
  await expect(cell(figure, 'pool', 'job')).toBeChecked();
  await expect(figure.getByRole('status')).toContainText(localize(quiz.match.pool.job.why, 'fr'));

  // An answer given below lights others.
  await page.locator('astro-island form').last().scrollIntoViewIfNeeded();
  const horizon = localize(quiz.horizons, 'fr').options[1]?.label ?? '';
  await page.getByRole('combobox', { name: horizon }).selectOption('client');
  await expect(figure.getByRole('radio', { name: yours })).toHaveCount(6);
});

test('fit: each of the twenty cells tells its why, one at a time, by the arrows alone', async ({ page }) => {
  const figure = await open(page, 'fit', 'en');
  await cell(figure, 'touch', 'job', 'en').focus();
  for (const [reason, row] of Object.entries(quiz.match))
    for (const [objective, { why }] of Object.entries(row)) {
      await expect(cell(figure, reason, objective, 'en')).toBeFocused();
      await expect(figure.getByRole('radio', { checked: true })).toHaveCount(1);
      await expect(figure.getByRole('status')).toContainText(localize(why, 'en'));
      await page.keyboard.press('ArrowRight');
    }
});

test('fit: reading a why moves nothing', async ({ page }) => {
  for (const width of [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const figure = await open(page, 'fit');
    const heights = new Set<number>();
    for (const radio of await figure.getByRole('radio').all()) {
      await radio.check();
      heights.add((await figure.boundingBox())?.height ?? 0);
    }
    expect([...heights], `at ${width} px`).toHaveLength(1);
  }
});

test('chance: each control changes the sentence, by the keyboard too, and keeps no answer', async ({ page }) => {
  const figure = await open(page, 'chance');
  const t = strings('fr').figures.chance;
  for (const [control, key] of [
    [figure.getByRole('radio', { name: number('fr', 10_000) }), 'ArrowLeft'],
    [figure.getByRole('slider', { name: t.few }), 'ArrowRight'],
    [figure.getByRole('slider', { name: t.rate }), 'ArrowRight'],
  ] as const) {
    const before = await sentenceOf(figure);
    await control.focus();
    await page.keyboard.press(key);
    await expect(figure.getByRole('status')).not.toHaveText(before);
  }
  await expect(figure.getByRole('radio', { name: number('fr', 1_000), exact: true })).toBeChecked();
  await expect(figure.getByRole('slider', { name: t.rate })).toHaveAttribute('aria-valuetext', fill(t.rateValue, { n: 20 }));
  await expect.poll(() => saved(page)).toBeNull();
});

test('audience: the size is the answer kept; rhythm and relevance only change the drawing', async ({ page }) => {
  await remember(page, stored({ size: 'from-500' }));
  const figure = await open(page, 'audience');
  const t = strings('fr').figures.audience;
  const size = (id: string) => figure.getByRole('group', { name: t.size }).getByRole('radio', { name: label(id), exact: true });
  const label = (id: string) => localize(quiz.size, 'fr').options.find((each) => each.id === id)?.label ?? id;
  await expect(size('from-500')).toBeChecked();
  await expect(figure.getByRole('status')).toContainText(`${number('fr', 500)} à ${number('fr', 1499)}`);

  await size('at-cap').check();
  await expect(figure.getByRole('status')).toContainText(number('fr', 30_000));
  await expect.poll(() => saved(page)).toMatchObject({ answers: { size: 'at-cap' } });
  for (const name of [t.rhythm, t.relevance]) {
    const before = await sentenceOf(figure);
    await figure.getByRole('slider', { name }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(figure.getByRole('status')).not.toHaveText(before);
  }
  await size('at-cap').focus();
  await page.keyboard.press('ArrowUp');
  await expect(size('from-15000')).toBeChecked();
  await expect.poll(() => saved(page)).toEqual(expect.objectContaining({ answers: { size: 'from-15000' } }));
});

test('what another tab answers is drawn here', async ({ page, context }) => {
  const figure = await open(page, 'reasons');
  const other = await context.newPage();
  const twin = await open(other, 'reasons');
  await box(twin, 'amplify').check();
  await expect(box(figure, 'amplify')).toBeChecked();
});

test('under a folder, the figures live and cite', async ({ page }) => {
  for (const name of figures) {
    const figure = await open(page, name, 'fr', sub);
    await figure.locator('summary').last().click();
    await expect(figure.locator('details').last().getByRole('link').first()).toHaveAttribute(
      'href',
      /^\/un\/sous-chemin\/methode\/#source-/,
    );
  }
});

for (const { colorScheme, locale } of themes)
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const name of figures)
      test(`${name} is accessible, empty and answered, on a phone and on a desk`, async ({ page }) => {
        for (const [width, text] of [
          [320, '{"version":1}'],
          [1280, stored(short)],
        ] as const) {
          await page.setViewportSize({ width, height: 800 });
          await remember(page, text);
          const figure = await open(page, name, locale);
          for (const summary of await figure.locator('summary').all()) await summary.click();
          expect(await faultsOf(page, name), `${locale}, ${width} px`).toEqual([]);
        }
      });
  });

test('the drawing of the server and the living one have the same size, whatever was answered', async ({ page }) => {
  test.setTimeout(120_000);
  await remember(page, stored(short));
  for (const [width, locale] of [
    [320, 'fr'],
    [360, 'en'],
    [1280, 'fr'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    for (const name of figures) {
      await page.goto(chapters[name][locale]);
      const figure = figureIn(page, name, locale);
      const drawn = await figure.boundingBox();
      await awake(page, name, locale);
      const alive = await figure.boundingBox();
      expect(alive?.height, `${name}, ${locale}, ${width} px`).toBeCloseTo(drawn?.height ?? 0, 0);
    }
  }
});
