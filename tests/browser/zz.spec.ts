import { expect, full, key, kept, remember, stored, test } from './site.ts';
import { asideKey, choice, document_, downloaded, fillUp, open } from './reader.ts';
import { strings } from '../../src/i18n/strings.ts';
const t = strings('fr');

test('probe', async ({ page, context }) => {
  await open(page, '/quiz/');
  const now = await choice(page, 'size', 'from-500').evaluate((input: HTMLInputElement, name) => { input.click(); return localStorage.getItem(name); }, key);
  console.log(now);
  const two = await context.newPage();
  await open(two, '/guide/question/');
  await expect(choice(two, 'size', 'from-500')).toBeChecked();
  await choice(two, 'size', 'at-cap').check();
  await expect(choice(page, 'size', 'at-cap')).toBeChecked();
  await open(two, '/donnees/');
  console.log(await downloaded(two, t.data.export));
});
test('probe full', async ({ page }) => {
  await remember(page, stored(full));
  await fillUp(page);
  console.log(await page.evaluate(() => localStorage.getItem('autre')?.length));
  await open(page, '/guide/question/');
  await choice(page, 'size', 'at-cap').check();
  console.log(await page.getByText(t.keeping.memory).isVisible(), await kept(page));
});
test('probe before hydration', async ({ page }) => {
  let release = () => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/*Questions*.js', async (route) => { await gate; await route.continue(); });
  await page.goto('/guide/question/');
  await page.locator('astro-island form').scrollIntoViewIfNeeded();
  await choice(page, 'size', 'at-cap').check();
  release();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  console.log(await choice(page, 'size', 'at-cap').isChecked(), await kept(page));
});
test('probe aside erase', async ({ page }) => {
  await remember(page, '{oops');
  await open(page, '/donnees/');
  const b = page.getByRole('button', {name: t.data.asideDelete});
  await b.focus(); await page.keyboard.press('Enter');
  await expect(b).toBeHidden();
  console.log(await page.evaluate(() => document.activeElement?.outerHTML.slice(0,100)), await page.getByRole('status').allTextContents());
  await page.reload();
  await open(page, '/donnees/');
  console.log('after reload', await b.isVisible());
});
