import { expect, full, key, paths, stored, test } from './site.ts';

const sub = 'http://localhost:4332/un/sous-chemin';

for (const [name, prefix] of [
  ['at the root', ''],
  ['under a folder', sub],
] as const) {
  test(`the whole site ${name} opens without one complaint of the browser`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.addInitScript(([item, text]) => localStorage.setItem(item, text), [key, stored(full)] as const);
    for (const path of [...paths, '/nulle-part/']) {
      const response = await page.goto(prefix + path);
      const missing = path === '/nulle-part/';
      expect(response?.status(), path).toBe(missing ? 404 : 200);
      await page.evaluate(async () => {
        scrollTo(0, document.body.scrollHeight);
        await new Promise(requestAnimationFrame);
      });
      const lazy = page.locator('astro-island[client="visible"]');
      if (await lazy.count()) {
        await lazy.locator('form').scrollIntoViewIfNeeded();
        await expect(lazy).not.toHaveAttribute('ssr');
      }
    }
  });
}

test('a page can reach nothing: the policy refuses any connection', async ({ page, complaints }) => {
  await page.goto('/');
  const refused = await page.evaluate(() => fetch('/robots.txt').then(() => false, () => true));
  expect(refused).toBe(true);
  expect(complaints.join()).toMatch(/connect-src 'none'/);
  complaints.length = 0;
});
