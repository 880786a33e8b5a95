/** The mirror's first minute: what is said first, and how far down the rest is, on a phone. */
import type { Page } from '@playwright/test';
import type { Locale } from '../../src/core/format/locale.ts';
import { strings } from '../../src/i18n/strings.ts';
import { exported } from '../core/network/exports.ts';
import { give, locales, openMirror, results, shown } from './mirror.ts';
import { expect, remember, test } from './site.ts';

test.use({ viewport: { width: 360, height: 640 } });

const titles = [
  'Directrice des ressources humaines',
  'Soudeuse',
  'Comptable',
  'Infirmière clinicienne',
  'Superviseure d’entrepôt',
];
/** Three hundred people in thirty companies, with names and positions of some length. */
const network = exported(
  Array.from({ length: 300 }, (_, at) => ({
    first: `Marie-Ève${at}`,
    last: 'Essai-Tremblay',
    slug: `essai-${at}`,
    company: `Groupe coopératif Boréal ${String.fromCodePoint(65 + (at % 30))}`,
    position: titles[at % titles.length] ?? '',
    on: [2012 + (at % 15), 1 + (at % 10), 1 + (at % 28)] as const,
  })),
);

/** The header that pages share, on a phone: what is measured here begins below it. */
const header = 56;

/** How far an element's top is from that of the page, below a header of one row. */
const topOf = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, from) => {
      const main = document.querySelector('main');
      return element.getBoundingClientRect().top - (main?.getBoundingClientRect().top ?? 0) + from;
    }, header);

const wordsIn = (page: Page): Promise<number> =>
  page.getByRole('main').evaluate((main: HTMLElement) => main.innerText.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);

/** The page's length, below a header of one row. */
const pageHeight = (page: Page): Promise<number> =>
  page.evaluate((from) => {
    const main = document.querySelector('main')?.getBoundingClientRect().top ?? 0;
    return document.documentElement.scrollHeight - (main + scrollY) + from;
  }, header);

async function example(page: Page, locale: Locale): Promise<void> {
  await openMirror(page, locale);
  await page.getByRole('button', { name: strings(locale).mirror.source.example }).click();
  await shown(page, locale);
}

for (const locale of locales) {
  const { mirror } = strings(locale);
  const { tools: t } = mirror;

  test(`before a file, one sentence and an example come first (${locale})`, async ({ page }) => {
    expect(mirror.lead.match(/[\p{L}\p{N}]+/gu)?.length).toBeLessThanOrEqual(20);
    await openMirror(page, locale);
    const button = page.getByRole('button', { name: mirror.source.example });
    await expect(button).toBeInViewport({ ratio: 1 });
    expect(await topOf(page, '[data-mirror] .button.main')).toBeLessThanOrEqual(330);
    await expect(page.getByRole('button', { name: mirror.source.later })).toBeVisible();
  });

  test(`the answer comes first, then the words, whom to write to, and all the rest in a few screens (${locale})`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    for (const objective of ['job', 'info', 'hire', 'client']) {
      await remember(page, JSON.stringify({ version: 1, answers: { horizons: { short: objective } } }));
      await example(page, locale);
      await expect(page.getByRole('region', { name: t.aim.title }).getByRole('status').locator('strong')).toBeVisible();
      const at = async (selector: string) => Math.round(await topOf(page, selector));
      expect(await at('#shown ~ [role="status"]'), objective).toBeLessThanOrEqual(200);
      expect(await at('#aim-objective'), objective).toBeLessThanOrEqual(420);
      expect(await at('fieldset'), objective).toBeLessThanOrEqual(420);
      expect(await at('#lists'), objective).toBeLessThanOrEqual(640);
      await expect(page.getByRole('region', { name: t.lists.title }).locator('ul').getByRole('listitem')).toHaveCount(3);
      expect(await wordsIn(page), objective).toBeLessThanOrEqual(550);
    }
  });

  test(`the page stays short, whatever is drawn, answered and opened (${locale})`, async ({ page }) => {
    test.setTimeout(60_000);
    await remember(page, JSON.stringify({ version: 1, answers: { size: 'at-cap', horizons: { short: 'job' } } }));
    await openMirror(page, locale);
    await give(page, network, 'Connections.csv', locale);
    await shown(page, locale);
    await page.getByRole('button', { name: t.sample.draw }).click();
    for (let at = 0; at < 10; at++)
      for (const asked of Object.values(t.sample.asked))
        await page.getByRole('group', { name: asked }).getByRole('button', { name: t.sample.said.yes, exact: true }).click();
    await expect(page.getByRole('button', { name: t.sample.stop })).toBeVisible();
    const card = page.getByRole('group', { name: locale === 'fr' ? /sur 20$/ : /of 20$/ });
    expect((await card.boundingBox())?.height).toBeLessThanOrEqual(420);
    const parts = page.locator('main summary');
    for (let at = 0; at < (await parts.count()); at++) {
      const part = parts.nth(at);
      // One fold closes another, and what is in it, a task after it is opened.
      await page.evaluate(() => new Promise(requestAnimationFrame));
      if (!(await part.isVisible())) continue;
      const name = await part.innerText();
      if ((await part.locator('..').getAttribute('open')) === null) await part.click();
      expect.soft(await pageHeight(page), name).toBeLessThanOrEqual(4000);
    }
    expect(await page.locator('main details[open]').count()).toBeLessThan(5);
  });
}

test('on a phone a chart of the portrait closes the one before it, and what is pressed stays where it is', async ({ page }) => {
  await example(page, 'fr');
  const charts = page.getByRole('region', { name: strings('fr').mirror.shown.title }).locator('.folds > .fold');
  await charts.nth(0).locator('> summary').click();
  await expect(charts.nth(0)).toHaveAttribute('open');
  for (const at of [1, 2, 0]) {
    const summary = charts.nth(at).locator('> summary');
    // At once: the page scrolls softly, and a place that is read on the way is not where it ends.
    await summary.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const before = await summary.boundingBox();
    await summary.click();
    await expect(charts.nth(at)).toHaveAttribute('open');
    await expect(charts.and(page.locator('[open]'))).toHaveCount(1);
    await expect.poll(async () => Math.abs(((await summary.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(1);
  }
});

test('a chart that the reader opened stays open, whatever comes after it or changes in it', async ({ page }) => {
  await page.clock.install();
  await example(page, 'fr');
  const charts = page.getByRole('region', { name: strings('fr').mirror.shown.title }).locator('.folds > .fold');
  const last = charts.last();
  await last.locator('> summary').click();
  // What the page fetches once it has rested is there already.
  await page.clock.runFor(5000);
  await last.getByRole('slider').press('ArrowRight');
  await expect(last.getByRole('status')).toBeVisible();
  await expect(last).toHaveAttribute('open');
});

test('without an objective in the quiz, the answer to a file is one choice away', async ({ page }) => {
  const { tools: t } = strings('fr').mirror;
  await openMirror(page);
  await give(page, network);
  await expect(results(page)).toBeVisible();
  await page.getByLabel(t.aim.objective, { exact: true }).selectOption('job');
  await expect(page.getByRole('region', { name: t.aim.title }).getByRole('status').locator('strong')).toBeVisible();
});

test('on a desktop the charts stand open in two columns', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await example(page, 'en');
  const { shown: words } = strings('en').mirror;
  const left = await page.getByRole('figure', { name: words.arrivals.title }).boundingBox();
  const right = await page.getByRole('figure', { name: words.families.title }).boundingBox();
  expect(left && right && right.x >= left.x + left.width).toBe(true);
  // Of the page's own width, between its gutters.
  expect(((left?.width ?? 0) + (right?.width ?? 0)) / (66 * 17)).toBeGreaterThan(0.85);
});
