/** The tools of the result: what opens and closes them, where the focus goes, and what is said of a file that does not come. */
import type { Page } from '@playwright/test';
import { strings } from '../../src/i18n/strings.ts';
import { alive, open, unfold } from './reader.ts';
import { complete, expect, full, remember, short, stored, test } from './site.ts';

const { result: t, site } = strings('fr');
const close = (page: Page) => page.getByRole('button', { name: t.page.tools.close, exact: true }).first();

test('a tile says whether its tool is open, and closes the one that it opened', async ({ page }) => {
  await remember(page, stored(full));
  await open(page, '/resultat/');
  const tiles = page.getByRole('region', { name: t.page.toolsTitle });
  for (const name of [t.whatIf.title, t.takeAway.title, t.compare.title, t.answers.mine]) {
    const tile = tiles.getByRole('button', { name, exact: true });
    await expect(tile).toHaveAttribute('aria-expanded', 'false');
    await unfold(page, name);
    await expect(tile).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('heading', { name, exact: true })).toBeFocused();
    await tile.click();
    await expect(tile).toHaveAttribute('aria-expanded', 'false');
    await expect(page.getByRole('heading', { name, exact: true })).toHaveCount(0);
    await expect(tile).toBeFocused();
  }
});

test('a tool that is closed gives the focus back to what opened it: a tile, a way, or a button where there is no tile', async ({
  page,
}) => {
  await remember(page, stored(full));
  await open(page, '/resultat/');
  await page.getByRole('button', { name: t.page.next.way }).click();
  await expect(page.getByRole('heading', { name: t.whatIf.title, exact: true })).toBeFocused();
  await close(page).click();
  await expect(page.getByRole('button', { name: t.page.next.way })).toBeFocused();
  await unfold(page, t.compare.title);
  await close(page).click();
  await expect(page.locator('.tools').getByRole('button', { name: t.compare.title, exact: true })).toBeFocused();

  await remember(page, stored(short));
  await open(page, `/resultat/#${complete}`);
  const compare = page.getByRole('button', { name: t.received.compare });
  await compare.click();
  await expect(page.getByRole('heading', { name: t.compare.title, exact: true })).toBeFocused();
  await close(page).click();
  await expect(compare).toBeFocused();
  await expect(compare).toHaveAttribute('aria-expanded', 'false');
});

/** Has a file of the page come broken, by its name. */
const breakFile = (page: Page, name: string) =>
  page.route(new RegExp(`/${name}\\.[^/]*\\.js$`), (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error()' }),
  );

test('sharing that does not come is said in view of the button that was pressed', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await remember(page, stored(full));
  await breakFile(page, 'Share');
  await open(page, '/resultat/');
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByRole('button', { name: t.page.share }).click();
  const alert = page.getByRole('alert').filter({ hasText: site.late });
  await expect(alert).toBeInViewport({ ratio: 1 });
  await page.getByRole('region', { name: t.page.toolsTitle }).getByRole('button', { name: t.share.title, exact: true }).click();
  await expect(alert).toHaveCount(1);
  await expect(alert).toBeInViewport({ ratio: 1 });
});

test('a tool that does not come is not said to be open', async ({ page }) => {
  await remember(page, stored(full));
  await breakFile(page, 'ToolPanel');
  await open(page, '/resultat/');
  const tile = page.getByRole('region', { name: t.page.toolsTitle }).getByRole('button', { name: t.answers.mine, exact: true });
  await tile.click();
  await expect(page.getByRole('alert').filter({ hasText: site.late })).toBeInViewport({ ratio: 1 });
  await expect(tile).toHaveAttribute('aria-expanded', 'false');
});

for (const [sign, give] of [
  ['the pointer moves', (page: Page) => page.mouse.move(200, 200)],
  ['a key is pressed', (page: Page) => page.keyboard.press('Control')],
] as const)
  test(`paper is whole as soon as ${sign}`, async ({ page }) => {
    // The two seconds after which it would come by itself never end.
    await page.addInitScript(() => {
      const { setTimeout } = globalThis;
      Object.assign(globalThis, { setTimeout: (f: () => void, ms?: number) => (ms === 2000 ? 0 : setTimeout(f, ms)) });
    });
    await remember(page, stored(full));
    await page.goto('/resultat/');
    const reasons = page.locator('#r-steps .why').first();
    await expect(reasons.locator('[aria-busy="true"]')).toHaveCount(1);
    await give(page);
    await expect(reasons.locator('[aria-busy="true"]')).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(
      reasons.getByText(t.page.becauseDerived.split('{')[0] ?? '').or(reasons.getByText(t.page.because.split('{')[0] ?? '')),
    ).toBeVisible();
    await expect(page.getByRole('region', { name: t.page.risksTitle }).getByRole('list')).toBeVisible();
    await alive(page);
  });
