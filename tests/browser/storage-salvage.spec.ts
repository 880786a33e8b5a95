import type { Page } from '@playwright/test';
import { fill, plural } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { alive, asideKey, choice, downloaded, everything, open, put, saved, savedUnread, turnTo } from './reader.ts';
import { expect, kept, remember, test } from './site.ts';

const t = strings('fr');
/** What the page of the reader's data hands over of what was set aside. */
const aside = async (page: Page): Promise<unknown> => JSON.parse((await downloaded(page, t.data.asideDownload)).text);

test('one bad field does not take the good ones along: they stay, the page says so and offers the original', async ({ page }) => {
  const text = '{"version":1, "answers":{"size":"from-500","hours":7,"items":{"purpose":2,"review":9}},"plan":{"a":1}}';
  await remember(page, text);
  await open(page, '/quiz/#size');
  await expect(choice(page, 'size', 'from-500')).toBeChecked();
  await expect(page.getByText(t.quiz.storageNotice.aside)).toBeVisible();
  await turnTo(page, 'hours');
  await choice(page, 'hours', 'over-7').check();
  expect(await saved(page)).toEqual({
    version: 1,
    answers: { size: 'from-500', hours: 'over-7', items: { purpose: 2 } },
    plan: { a: 1 },
  });
  await page.reload();
  await alive(page);
  await page.getByRole('link', { name: t.quiz.storageNotice.dataLink }).click();
  await expect(page.getByRole('heading', { name: t.data.asideTitle })).toBeVisible();
  await expect(page.getByText(plural('fr', t.data.asideText, 1))).toBeVisible();
  await expect(page.getByText(plural('fr', t.data.count, 3))).toBeVisible();
  expect(await aside(page)).toEqual([text]);
});

// Every kind of them is in tests/stores/document-store.test.ts: here, that a page shows and keeps what the store says.
const unreadable: Record<string, string> = {
  'no JSON': '{"version":1,"answers":{"size":"from-5',
  'a million characters': `{"souvenir":"${'é'.repeat(1_000_000)}"`,
};
for (const [what, text] of Object.entries(unreadable))
  test(`a stored text with ${what} is set aside byte for byte, and the page works`, async ({ page }) => {
    await remember(page, text);
    await open(page, '/guide/question/');
    await expect(choice(page, 'size', 'from-500')).not.toBeChecked();
    await expect(page.getByText(t.quiz.storageNotice.aside)).toBeVisible();
    await choice(page, 'size', 'at-cap').check();
    expect(await savedUnread(page)).toEqual({ version: 1, answers: { size: 'at-cap' } });
    await open(page, '/donnees/');
    expect(await aside(page)).toEqual([text]);
  });

test('answers named after the insides of the language do no harm', async ({ page }) => {
  const text = '{"__proto__":{"oups":1},"version":1,"answers":{"items":{"__proto__":2,"constructor":1,"purpose":3}}}';
  await remember(page, text);
  await open(page, '/guide/question/');
  await choice(page, 'size', 'at-cap').check();
  expect(await page.evaluate(() => 'oups' in {})).toBe(false);
  const answers = { items: { ['__proto__']: 2, constructor: 1, purpose: 3 }, size: 'at-cap' };
  expect(await savedUnread(page)).toEqual({ ['__proto__']: { oups: 1 }, version: 1, answers });
  await open(page, '/resultat/');
  await expect(page.getByRole('region', { name: t.result.page.dimensions })).toBeVisible();
});

test('a document nested deeper than it could be written back is not lost', async ({ page }) => {
  const deep = `${'['.repeat(400_000)}12345678${']'.repeat(400_000)}`;
  await remember(page, `{"version":1,"plan":${deep},"answers":{"size":"from-500"}}`);
  await open(page, '/guide/question/');
  await choice(page, 'size', 'at-cap').check();
  const texts = Object.values(await everything(page));
  expect(
    texts.some((text) => text.includes(deep)),
    'in the document or set aside',
  ).toBe(true);
  expect(await kept(page)).toContain('"answers":{"size":"at-cap"}');
});

test('a text too large to be set aside is not overwritten, and the page works in memory', async ({ page }) => {
  const text = `{"souvenir":"${'x'.repeat(3_500_000)}`;
  await remember(page, text);
  await open(page, '/quiz/#size');
  await expect(page.getByText(t.quiz.storageNotice.memory)).toBeVisible();
  await choice(page, 'size', 'from-500').check();
  await turnTo(page, 'hours');
  await choice(page, 'hours', 'over-7').check();
  await turnTo(page, 'size');
  await expect(choice(page, 'size', 'from-500')).toBeChecked();
  expect((await kept(page)) === text).toBe(true);
});

test('what was set aside before is not lost when it is spoiled itself', async ({ page }) => {
  await remember(page, '{oups');
  await put(page, { [asideKey]: '{"souvenir"' });
  await open(page, '/guide/question/');
  await expect(page.getByText(t.quiz.storageNotice.aside)).toBeVisible();
  await choice(page, 'size', 'at-cap').check();
  await open(page, '/donnees/');
  const texts = await aside(page);
  expect(texts).toContain('{oups');
  expect(JSON.stringify(texts)).toContain('souvenir');
});

test('the page says how many texts are set aside, each counted once', async ({ page }) => {
  for (const text of ['{un', '{deux', '{un']) {
    await remember(page, text);
    await open(page, '/donnees/');
  }
  await expect(page.getByText(fill(t.data.asideText.other, { n: 2 }))).toBeVisible();
  expect(await aside(page)).toEqual(['{un', '{deux']);
});
