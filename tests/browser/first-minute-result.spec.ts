/** What a reader of a result sees first, how long the page is, and where the hand falls: the numbers of the design. */
import type { Locator, Page } from '@playwright/test';
import type { Answers } from '../../src/core/quiz/answers.ts';
import { fill, plural } from '../../src/core/format/message.ts';
import { localize } from '../../src/core/format/localize.ts';
import { shortNames } from '../../src/core/quiz/names.ts';
import { questionOrder } from '../../src/core/quiz/questions.ts';
import { resultOf } from '../../src/core/scoring/result.ts';
import { scoreAnswers } from '../../src/core/scoring/score.ts';
import { strings } from '../../src/i18n/strings.ts';
import { faults } from './faults.ts';
import { alive, open, saved, unfold } from './reader.ts';
import { shiftsOf, watchShifts } from './shifts.ts';
import { complete, expect, full, quiz, remember, resultPath, short, stored, test } from './site.ts';

/** The header has a height of its own, which other tests watch: what is below it is measured as under one of 56 px. */
async function placed(page: Page): Promise<(part: Locator) => Promise<{ top: number; bottom: number }>> {
  await page.evaluate(() => scrollTo(0, 0));
  const lift = await page
    .locator('.site-header')
    .evaluate((header) => header.getBoundingClientRect().bottom + scrollY - (innerWidth < 600 ? 56 : 78));
  return (part) =>
    part.first().evaluate((element, by) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top: top + scrollY - by, bottom: bottom + scrollY - by };
    }, lift);
}
const lengthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
const wordsIn = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const texts = (node: Node): string[] => {
      if (node.nodeType === Node.TEXT_NODE) return [node.textContent ?? ''];
      return node instanceof Element && !node.checkVisibility({ visibilityProperty: true })
        ? []
        : [...node.childNodes].flatMap(texts);
    };
    return (
      texts(document.body)
        .join(' ')
        .match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0
    );
  });

for (const locale of ['fr', 'en'] as const) {
  const { page: t } = strings(locale).result;
  const profile = localize(quiz, locale).profiles.find(({ id }) => id === resultOf(quiz, full).profile)?.name ?? '?';
  const move = (page: Page) => page.getByRole('region', { name: t.movesTitle }).getByRole('heading', { level: 3 });

  for (const [width, height] of [
    [360, 640],
    [390, 780],
  ] as const)
    test(`on a phone of ${width} × ${height}, the first screen says who, what to do and whom to show (${locale})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await remember(page, stored(full));
      await open(page, resultPath[locale]);
      const at = await placed(page);
      expect((await at(page.getByRole('heading', { level: 1, name: profile }))).top).toBeLessThanOrEqual(84);
      expect((await at(page.locator('.identity .rose'))).top).toBeLessThanOrEqual(200);
      const now = page.locator('.now');
      expect((await at(now.getByRole('link'))).bottom).toBeLessThanOrEqual(524);
      expect((await at(now.getByRole('button', { name: t.share }))).bottom).toBeLessThanOrEqual(580);
      expect((await at(move(page))).top).toBeLessThanOrEqual(700);
      const watch = await at(page.getByRole('region', { name: t.watchTitle }));
      expect(watch.bottom - watch.top).toBeLessThanOrEqual(220);
      expect(await lengthOf(page)).toBeLessThanOrEqual(3400);
      expect(await wordsIn(page)).toBeLessThanOrEqual(650);
      const cards = page.locator('.first > li');
      const [first, second] = [await at(cards.nth(0)), await at(cards.nth(1))];
      expect(first.bottom - first.top).toBeLessThanOrEqual(340);
      expect(second.bottom - second.top).toBeLessThanOrEqual(112);
    });

  test(`on a desktop, who, what to do and whom to show stand above the fold, and the width is used (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await remember(page, stored(full));
    await open(page, resultPath[locale]);
    const at = await placed(page);
    for (const part of [
      page.getByRole('heading', { level: 1, name: profile }),
      page.locator('.identity .rose'),
      move(page),
      page.locator('.now').getByRole('button', { name: t.share }),
    ])
      expect((await at(part)).bottom).toBeLessThanOrEqual(800);
    expect((await at(move(page))).top).toBeLessThanOrEqual(160);
    expect(await lengthOf(page)).toBeLessThanOrEqual(2400);
    const [left, right] = await Promise.all(
      ['.who', '.what'].map((part) => page.locator(part).evaluate((element) => element.getBoundingClientRect())),
    );
    expect(((right?.right ?? 0) - (left?.left ?? 0)) / 1280).toBeGreaterThanOrEqual(0.85);
    // The identity stays in sight.
    await page.evaluate(() => scrollTo(0, 900));
    await expect(page.getByRole('heading', { level: 1, name: profile })).toBeInViewport();
  });

  test(`a first look is told in words and as a range, and leads to what makes it precise (${locale})`, async ({ page }) => {
    const { missing, total } = resultOf(quiz, short);
    await remember(page, stored(short));
    await open(page, resultPath[locale]);
    await expect(page.getByText(t.kickerFirst, { exact: true })).toBeVisible();
    await expect(page.getByText(fill(t.range, { ...total }))).toBeVisible();
    await page.getByRole('link', { name: plural(locale, t.sharpen, missing.length) }).click();
    await expect(page, 'at the first of the ten').toHaveURL(new RegExp(`/quiz/#${questionOrder(quiz).rest[0]}$`));
    await page.goBack();
    await open(page, resultPath[locale]);
    await expect(page.locator('main')).not.toContainText(fill(t.outOf, { n: scoreAnswers(quiz, short).total ?? '' }));
    const rows = page.getByRole('region', { name: t.dimensions });
    for (const word of Object.values(strings(locale).result.strength))
      await expect(rows.or(page.getByText(word))).not.toHaveCount(0);
    expect((await rows.getByRole('listitem').allTextContents()).join(' ')).not.toMatch(/\d/);
    // Three lengths, no more: the rose gives no number away either.
    const ends = await page.locator('.identity .rose .lit').evaluateAll((all) => all.map((each) => each.getAttribute('d')));
    expect(ends).toHaveLength(5);
  });

  test(`the first questions come before anything else, and what cannot be shared is not offered (${locale})`, async ({
    page,
  }) => {
    const { size, hours } = { ...short };
    await remember(page, stored({ ...(size && { size }), ...(hours && { hours }) }));
    await open(page, resultPath[locale]);
    await expect(page.getByRole('main').getByRole('link', { name: plural(locale, t.left, 7), exact: true })).toHaveAttribute(
      'href',
      /\/quiz\/#reasons$/,
    );
    await expect(page.getByRole('button', { name: t.share })).toHaveCount(0);
  });

  test(`a question that was passed over is named, and a tap leads to it (${locale})`, async ({ page }) => {
    const names = shortNames(localize(quiz, locale));
    const { reply: _reply, ...items } = { ...full.items };
    await remember(page, stored({ ...full, items }));
    await open(page, resultPath[locale]);
    await expect(page.getByText(plural(locale, t.passed, 1))).toBeVisible();
    await page.getByRole('link', { name: names['reply'] ?? '?', exact: true }).click();
    await expect(page).toHaveURL(/\/quiz\/#reply$/);
    await remember(page, stored(short));
    await open(page, resultPath[locale]);
    await expect(page.getByText(plural(locale, t.passed, 1)), 'what was not asked yet is not passed over').toHaveCount(0);
  });

  test(`one dimension out of five is said to be one (${locale})`, async ({ page }) => {
    const one: Answers = { items: { purpose: 1 } };
    await remember(page, stored(one));
    await open(page, resultPath[locale]);
    await expect(page.getByRole('heading', { level: 1, name: t.known[1] ?? '?' })).toBeVisible();
    await expect(page.locator('main')).not.toContainText(/100/);
    await expect(page.locator('main')).not.toContainText(fill(t.outOf, { n: scoreAnswers(quiz, one).total ?? '' }));
  });
}

const t = strings('fr').result;
const words = localize(quiz, 'fr');

test('an answer that was changed by itself is told before and after, once', async ({ page }) => {
  const before: Answers = { ...full, items: { ...full.items, publish: 0 } };
  const after: Answers = { ...full, items: { ...full.items, publish: 3 } };
  await remember(page, stored(after));
  await page.evaluate(
    (left) => sessionStorage.setItem('reseau-a-dessein.before', left),
    JSON.stringify({ id: 'publish', answers: before }),
  );
  await open(page, '/resultat/#changed-publish');
  const said = page.getByRole('status').filter({ hasText: 'Total' });
  const [from, to] = [before, after].map((answers) => scoreAnswers(quiz, answers));
  await expect(said).toContainText(`Rayonnement ${from?.dimensions['reach']} → ${to?.dimensions['reach']}`);
  await expect(said).toContainText(`Total ${from?.total} → ${to?.total}`);
  await expect(page).toHaveURL(/\/resultat\/$/);
  await page.reload();
  await alive(page);
  await expect(said).toHaveCount(0);
});

test('each answer leads to its question alone', async ({ page }) => {
  await remember(page, stored(full));
  await open(page, '/resultat/');
  await unfold(page, t.answers.mine);
  const publish = words.dimensions.flatMap(({ items }) => items).find(({ id }) => id === 'publish')?.short ?? '?';
  await expect(page.getByRole('link', { name: fill(t.answers.changeOf, { name: publish }) })).toHaveAttribute(
    'href',
    /\/quiz\/#change-publish$/,
  );
});

test('a result that came by a link is somebody’s: it is compared first, and nothing is said of the reader’s answers', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, `/resultat/#${complete}`);
  await expect(page.getByRole('heading', { level: 1, name: t.received.title })).toBeVisible();
  await expect(page.getByRole('link', { name: t.received.answer })).toBeVisible();
  await expect(page.getByRole('button', { name: t.received.compare })).toHaveCount(0);
  expect(await faults(page)).toEqual([]);

  await remember(page, stored(short));
  await open(page, `/resultat/#${complete}`);
  const at = await placed(page);
  await page.getByRole('button', { name: t.received.compare }).click();
  const panel = page.getByRole('region', { name: t.compare.title });
  await expect(panel.getByRole('table').first()).toBeVisible();
  expect((await at(panel)).top).toBeLessThanOrEqual(640);
  await expect.poll(() => saved(page)).toEqual(JSON.parse(stored(short)));
});

test('the rose grows once in a visit, and not for whoever wants less motion', async ({ page }) => {
  const animated = () =>
    page.evaluate(
      () => document.getAnimations().filter((each) => 'animationName' in each && /grow/.test(String(each.animationName))).length,
    );
  await remember(page, stored(full));
  for (const [motion, grown] of [
    ['reduce', 0],
    ['no-preference', 0],
  ] as const) {
    await page.emulateMedia({ reducedMotion: motion });
    await page.goto('/resultat/');
    await page.locator('.identity').waitFor();
    if (motion === 'reduce') expect(await animated()).toBe(grown);
    else await expect(page.locator('.identity.grows')).toHaveCount(0);
  }
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('/resultat/');
  await expect(page.locator('.identity.grows')).toHaveCount(1);
});

test('nothing moves while the page comes to life, nor when what is fetched later comes', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await remember(page, stored(full));
  await watchShifts(page);
  await open(page, '/resultat/');
  expect(await shiftsOf(page)).toEqual([]);
});
