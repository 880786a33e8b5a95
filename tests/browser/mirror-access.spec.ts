// cspell:ignore Donaudampfschifffahrtsgesellschaftskapitän Rechtsschutzversicherungsgesellschaften Hexakosioihexekontahexaphobie
/** The mirror for everybody: axe in each of its states, no sideways scrolling, nothing that moves, and paper. */
import type { Page } from '@playwright/test';
import type { Locale } from '../../src/core/format/locale.ts';
import { strings } from '../../src/i18n/strings.ts';
import { exported, type Someone } from '../core/network/exports.ts';
import { faults } from './faults.ts';
import { addresses, five, give, hold, locales, openMirror, read, report, results, unfoldAll } from './mirror.ts';
import { alive } from './reader.ts';
import { shiftsIn, watchShifts } from './shifts.ts';
import { expect, remember, stored, test } from './site.ts';

/** People enough for every part to have something to show, some with the longest words there are. */
const many: Someone[] = Array.from({ length: 60 }, (_, at) => ({
  first: at === 0 ? 'Donaudampfschifffahrtsgesellschaftskapitän' : `Léa-${at}`,
  last: 'Tremblay',
  slug: `ex-${at}`,
  company: at % 3 ? 'Société coopérative Boréal' : `Rechtsschutzversicherungsgesellschaften${at % 4}`,
  position: at % 2 ? 'Directrice du marketing' : 'Hexakosioihexekontahexaphobie, développeuse',
  on: [2014 + (at % 12), 1 + (at % 12), 1 + (at % 28)],
}));
const file = exported(many, {}, [[2020, 4, 1]]).concat('\nfew,cells');

/** Brings the page to what it shows of a file, with everything in it open, chosen, drawn and listed. */
async function fullest(page: Page, locale: Locale): Promise<void> {
  const { kept, tools: t } = strings(locale).mirror;
  await give(page, file, 'Connections.csv', locale);
  await read(page, 61, locale);
  await page.getByLabel(t.aim.objective, { exact: true }).selectOption('job');
  await page.getByRole('button', { name: t.sample.draw }).click();
  await page.getByRole('button', { name: t.sample.said.yes, exact: true }).first().click();
  await unfoldAll(page);
  await page.getByRole('button', { name: kept.keep }).click();
  await expect(page.getByText(kept.done)).toBeVisible();
}

/** How far the page goes beyond its window. */
const beyond = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [colorScheme, locale, width] of [
  ['light', 'fr', 360],
  ['dark', 'en', 1280],
] as const)
  test.describe(`in the ${colorScheme} theme, ${width} px wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });

    test(`every state of the mirror is accessible (${locale})`, async ({ page }) => {
      test.setTimeout(120_000);
      const { source, fault, progress } = strings(locale).mirror;
      await openMirror(page, locale);
      await page.getByText(source.paste, { exact: true }).click();
      expect(await faults(page), 'nothing given yet, a text to paste').toEqual([]);
      await give(page, '%PDF-1.7', 'a.pdf', locale);
      await expect(page.getByText(fault.pdf)).toBeVisible();
      expect(await faults(page), 'a wrong file').toEqual([]);
      await fullest(page, locale);
      expect(await faults(page), 'a file that was read').toEqual([]);
      expect(await beyond(page)).toBe(0);
      await page.reload();
      await alive(page);
      await hold(page);
      await give(page, five, 'Connections.csv', locale);
      await expect(page.getByRole('progressbar', { name: progress.title })).toBeVisible();
      expect(await faults(page), 'a file that is being read').toEqual([]);
    });
  });

for (const locale of locales)
  test(`the mirror does not scroll sideways at 320 px, nor at 200 % of a small screen (${locale})`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width: 320, height: 640 });
    await openMirror(page, locale);
    await page.getByText(strings(locale).mirror.source.paste, { exact: true }).click();
    expect(await beyond(page), 'nothing given yet').toBe(0);
    await fullest(page, locale);
    expect(await beyond(page), 'a file that was read').toBe(0);
    await page.setViewportSize({ width: 640, height: 480 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await beyond(page), 'with letters twice as large').toBe(0);
  });

test('nothing moves while the mirror opens, with or without answers', async ({ page }) => {
  await watchShifts(page);
  for (const answers of [undefined, { hours: 'from-1', horizons: { short: 'job' } } as const]) {
    if (answers) await remember(page, stored(answers));
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const locale of locales) expect(await shiftsIn(page, addresses[locale]), `${locale}, ${width} px`).toEqual([]);
    }
  }
});

test('every control of the mirror is at least 44 px high, and wide enough', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openMirror(page);
  await fullest(page, 'fr');
  const small = await page
    .locator('main :is(button, select, summary, a.button, label:has(input), input[type="text"], input[type="range"]):visible')
    .evaluateAll((all) =>
      all
        .filter((each) => each.getBoundingClientRect().height < 43.9 || each.getBoundingClientRect().width < 24)
        .map((each) => each.outerHTML.slice(0, 200)),
    );
  expect(small).toEqual([]);
});

for (const locale of locales)
  test(`on paper, what was read is there without what is only of use on a screen (${locale})`, async ({ page }) => {
    await openMirror(page, locale);
    await fullest(page, locale);
    // Letter, at 96 px for an inch, less its margins.
    await page.setViewportSize({ width: 672, height: 912 });
    await page.emulateMedia({ media: 'print' });
    await expect(results(page, locale)).toBeVisible();
    await expect(report(page, locale)).toBeVisible();
    for (const role of ['button', 'slider', 'combobox', 'textbox', 'checkbox'] as const)
      await expect(page.getByRole(role).filter({ visible: true }), role).toHaveCount(0);
    await expect(
      page
        .getByRole('link', { name: /Tremblay/ })
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
    expect(await beyond(page)).toBe(0);
  });
