import type { Page } from '@playwright/test';
import { strings } from '../../src/i18n/strings.ts';
import { alive, asideKey, choice, everything, open, put, saved, savedUnread, turnTo } from './reader.ts';
import { expect, kept, key, remember, short, stored, test } from './site.ts';

const t = strings('fr');

/** A tab that never hears of what the others store. */
async function deafen(page: Page): Promise<void> {
  await page.addInitScript(() => addEventListener('storage', (event) => event.stopImmediatePropagation(), true));
}

test('the questionnaire and a chapter open in two tabs show each other’s answers at once', async ({ page, context }) => {
  const chapter = await context.newPage();
  await open(page, '/quiz/#size');
  await open(chapter, '/guide/question/');
  await choice(page, 'size', 'from-500').check();
  await expect(choice(chapter, 'size', 'from-500')).toBeChecked();
  await choice(chapter, 'size', 'at-cap').check();
  await expect(choice(page, 'size', 'at-cap')).toBeChecked();
  await expect(choice(page, 'size', 'from-500')).not.toBeChecked();

  await open(chapter, '/guide/raisons/');
  await open(page, '/quiz/#reasons');
  await choice(chapter, 'reasons', 'touch').check();
  await expect(choice(page, 'reasons', 'touch')).toBeChecked();
  await choice(page, 'reasons', 'help').check();
  await choice(page, 'reasons', 'touch').uncheck();
  await expect(choice(chapter, 'reasons', 'help')).toBeChecked();
  await expect(choice(chapter, 'reasons', 'touch')).not.toBeChecked();
  await expect.poll(() => savedUnread(page)).toEqual({ version: 1, answers: { size: 'at-cap', reasons: ['help'] } });
});

test('a result open in another tab follows the answers, and their end', async ({ page, context }) => {
  const result = await context.newPage();
  await open(result, '/resultat/');
  await expect(result.getByRole('heading', { name: t.result.page.emptyTitle })).toBeVisible();
  await open(page, '/guide/objectifs/');
  await choice(page, 'purpose', 3).check();
  await expect(result.getByRole('region', { name: t.result.page.dimensions })).toBeVisible();
  const first = result.getByRole('region', { name: t.result.page.dimensions }).getByRole('listitem').first();
  await expect(first).toContainText(t.result.strength.strong);
  await choice(page, 'purpose', 0).check();
  await expect(first).toContainText(t.result.strength.low);

  await open(page, '/quiz/#size');
  await turnTo(page, 'asked');
  await page.getByRole('button', { name: t.quiz.page.restart }).click();
  await page.getByRole('button', { name: t.quiz.page.restartYes }).click();
  await expect(result.getByRole('heading', { name: t.result.page.emptyTitle })).toBeVisible();
});

for (const deaf of [false, true])
  test(`two tabs answering in turn lose nothing${deaf ? ', even when neither hears the other' : ''}`, async ({
    page,
    context,
  }) => {
    const other = await context.newPage();
    if (deaf) await Promise.all([deafen(page), deafen(other)]);
    await open(page, '/quiz/#size');
    await open(other, '/guide/agir/');
    const turns: [tab: Page, question: string, option: string | number][] = [
      [page, 'size', 'from-500'],
      [other, 'criterion', 1],
      [page, 'hours', 'over-7'],
      [other, 'newest', 2],
      [page, 'size', 'at-cap'],
      [other, 'give', 3],
    ];
    for (const [tab, question, option] of turns) {
      if (tab === page) await turnTo(page, question);
      await choice(tab, question, option).check();
      // What one tab stores takes the browser a moment to tell the other: less than a reader takes to go there.
      await expect.poll(async () => (await kept(page)) === (await kept(other))).toBe(true);
    }
    const answers = { size: 'at-cap', hours: 'over-7', items: { criterion: 1, newest: 2, give: 3 } };
    await expect.poll(() => savedUnread(page)).toEqual({ version: 1, answers });
    await expect(choice(page, 'size', 'at-cap')).toBeChecked();
    await expect(choice(other, 'newest', 2)).toBeChecked();
  });

test('reasons ticked in two tabs add up, even when one has not heard of the other', async ({ page, context }) => {
  const other = await context.newPage();
  await deafen(other);
  await open(other, '/guide/raisons/');
  await open(page, '/guide/raisons/');
  await choice(page, 'reasons', 'touch').check();
  await choice(other, 'reasons', 'help').check();
  await expect.poll(() => savedUnread(page)).toEqual({ version: 1, answers: { reasons: ['touch', 'help'] } });
});

for (const deaf of [false, true])
  test(`erasing in one tab is erasing in all${deaf ? ', even one that has not heard of it' : ''}`, async ({ page, context }) => {
    await remember(page, stored(short));
    const data = await context.newPage();
    if (deaf) await deafen(page);
    await open(page, '/quiz/#size');
    await open(data, '/donnees/');
    await data.getByRole('button', { name: t.data.delete }).click();
    await data.getByRole('dialog').getByRole('button', { name: t.data.deleteYes }).click();
    await expect(data.getByText(t.data.deleted)).toBeVisible();
    expect(await kept(page)).toBeNull();
    if (!deaf) await expect(choice(page, 'size', short.size ?? '')).not.toBeChecked();
    await turnTo(page, 'hours');
    await choice(page, 'hours', 'over-7').check();
    expect(await saved(page)).toEqual({ version: 1, answers: { hours: 'over-7' } });
  });

test('a storage that another tab clears leaves a page that starts afresh', async ({ page, context }) => {
  await remember(page, stored(short));
  await open(page, '/quiz/#size');
  const other = await context.newPage();
  await other.goto('/404.html');
  await other.evaluate(() => localStorage.clear());
  await expect(choice(page, 'size', short.size ?? '')).not.toBeChecked();
  await turnTo(page, 'hours');
  await choice(page, 'hours', 'over-7').check();
  expect(await saved(page)).toEqual({ version: 1, answers: { hours: 'over-7' } });
});

test('the way back leads to a page that agrees with what was answered since', async ({ page }) => {
  await open(page, '/guide/question/');
  await choice(page, 'size', 'from-500').check();
  await open(page, '/quiz/#size');
  await choice(page, 'size', 'at-cap').check();
  await page.goBack();
  await alive(page);
  await expect(choice(page, 'size', 'at-cap')).toBeChecked();
  await expect(choice(page, 'size', 'from-500')).not.toBeChecked();
});

test('a page brought back whole takes in what it has not heard of', async ({ page, context }) => {
  await deafen(page);
  await open(page, '/quiz/#size');
  const other = await context.newPage();
  await open(other, '/guide/question/');
  await choice(other, 'size', 'at-cap').check();
  // What one process stores takes a moment to reach another.
  await expect.poll(() => kept(page)).toContain('at-cap');
  // Browsers fire it on the window with the document as its target.
  await page.evaluate(() => document.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true, bubbles: true })));
  await expect(choice(page, 'size', 'at-cap')).toBeChecked();
});

/** Stores a text as another program of this origin would, from another tab. */
async function storeElsewhere(page: Page, text: string): Promise<void> {
  const other = await page.context().newPage();
  await other.goto('/404.html');
  await put(other, { [key]: text });
}

test('a newer document that arrives from another tab is left alone, and the page keeps what it shows', async ({ page }) => {
  const newer = '{"version":2,"answers":{"size":12345}}';
  await remember(page, stored(short));
  await open(page, '/quiz/#size');
  await storeElsewhere(page, newer);
  await expect(page.getByText(t.quiz.storageNotice.newer)).toBeVisible();
  await expect(choice(page, 'size', short.size ?? '')).toBeChecked();
  await turnTo(page, 'hours');
  await choice(page, 'hours', 'over-7').check();
  await turnTo(page, 'size');
  await expect(choice(page, 'size', short.size ?? '')).toBeChecked();
  expect(await kept(page)).toBe(newer);
});

for (const heard of [true, false])
  test(`a spoiled document that arrives from another tab costs nothing${heard ? '' : ', heard of or not'}`, async ({ page }) => {
    if (!heard) await deafen(page);
    await remember(page, stored(short));
    await open(page, '/quiz/#size');
    await storeElsewhere(page, '{oups');
    if (heard) await expect(page.getByText(t.quiz.storageNotice.aside)).toBeVisible();
    await turnTo(page, 'hours');
    await choice(page, 'hours', 'over-7').check();
    await expect(page.getByText(t.quiz.storageNotice.aside)).toBeVisible();
    await turnTo(page, 'size');
    await expect(choice(page, 'size', short.size ?? '')).toBeChecked();
    expect(await saved(page)).toEqual({ version: 1, answers: { ...short, hours: 'over-7' } });
    expect((await everything(page))[asideKey]).toContain('{oups');
  });
