import { strings } from '../../src/i18n/strings.ts';
import { alive, choice, fillUp, open, saved, savedUnread, turnTo } from './reader.ts';
import { expect, kept, remember, test } from './site.ts';

const notice = strings('fr').quiz.storageNotice.memory;

test('with no room left, a first answer stays in memory, and all is kept as soon as there is room', async ({ page, context }) => {
  await open(page, '/quiz/#size');
  await fillUp(page);
  await choice(page, 'size', 'from-500').check();
  await expect(page.getByText(notice)).toBeVisible();
  await expect(choice(page, 'size', 'from-500')).toBeChecked();
  expect(await kept(page)).toBeNull();

  const other = await context.newPage();
  await other.goto('/404.html');
  await other.evaluate(() => localStorage.removeItem('autre'));
  await turnTo(page, 'hours');
  await choice(page, 'hours', 'over-7').check();
  await expect(page.getByText(notice)).toBeHidden();
  expect(await saved(page)).toEqual({ version: 1, answers: { size: 'from-500', hours: 'over-7' } });
});

test('with no room left, a bad document, which cannot be set aside, is not overwritten', async ({ page }) => {
  // Longer than what is left of it, for which there would be room.
  const text = `{"version":1,"answers":{"size":"at-cap","hours":"${'? '.repeat(50)}"}}`;
  await remember(page, text);
  await fillUp(page);
  await open(page, '/quiz/#size');
  await expect(choice(page, 'size', 'at-cap')).toBeChecked();
  await expect(page.getByText(notice)).toBeVisible();
  await turnTo(page, 'hours');
  await choice(page, 'hours', 'over-7').check();
  await turnTo(page, 'size');
  await choice(page, 'size', 'from-500').check();
  expect(await kept(page)).toBe(text);
});

test('with no room left, what is only in memory is not given up for what another tab keeps', async ({ page, context }) => {
  await open(page, '/quiz/#reasons');
  await fillUp(page);
  await choice(page, 'reasons', 'touch').check();
  await expect(page.getByText(notice)).toBeVisible();
  const other = await context.newPage();
  await open(other, '/guide/question/');
  await other.evaluate(() => localStorage.removeItem('autre'));
  await choice(other, 'size', 'at-cap').check();
  await choice(page, 'reasons', 'help').check();
  await expect(page.getByText(notice)).toBeHidden();
  await expect(choice(page, 'reasons', 'touch')).toBeChecked();
  expect(await saved(page)).toMatchObject({ answers: { reasons: ['touch', 'help'] } });
});

test('what another tab has kept in the meantime is not lost when there is room again', async ({ page, context }) => {
  await open(page, '/quiz/#size');
  await fillUp(page);
  await choice(page, 'size', 'from-500').check();
  await expect(page.getByText(notice)).toBeVisible();
  const other = await context.newPage();
  await open(other, '/guide/raisons/');
  await other.evaluate(() => localStorage.removeItem('autre'));
  await choice(other, 'reasons', 'touch').check();
  await turnTo(page, 'hours');
  await choice(page, 'hours', 'over-7').check();
  await expect
    .poll(() => savedUnread(page))
    .toEqual({ version: 1, answers: { size: 'from-500', hours: 'over-7', reasons: ['touch'] } });
});

test('with no room left, answers follow the reader from page to page, through a reload, and are kept when there is room', async ({
  page,
  context,
}) => {
  await open(page, '/quiz/#size');
  await fillUp(page);
  await choice(page, 'size', 'from-500').check();
  await page.reload();
  await alive(page);
  await expect(page.getByText(notice)).toBeVisible();
  await expect(choice(page, 'size', 'from-500')).toBeChecked();
  const other = await context.newPage();
  await other.goto('/404.html');
  await other.evaluate(() => localStorage.removeItem('autre'));
  await open(page, '/guide/question/');
  await expect(choice(page, 'size', 'from-500')).toBeChecked();
  await expect(page.getByText(notice)).toBeHidden();
  await expect.poll(() => savedUnread(page)).toEqual({ version: 1, answers: { size: 'from-500' } });
});
