import { alive } from './reader.ts';
import { expect, full, isCutOff, key, pathsIn, stored, sub, test } from './site.ts';

// Those of the other language open at the root as well, in layout.spec.ts.
for (const [name, prefix, locale] of [
  ['at the root', '', 'fr'],
  ['under a folder', sub, 'en'],
] as const) {
  test(`every page of the site ${name} opens without one complaint of the browser (${locale})`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.addInitScript(([item, text]) => localStorage.setItem(item, text), [key, stored(full)] as const);
    for (const path of [...pathsIn(locale), '/404.html']) {
      const response = await page.goto(prefix + path);
      expect(response?.status(), path).toBe(200);
      await alive(page);
    }
  });
}

test('an address that leads nowhere gives the page that says so, in both languages', async ({ page, complaints }) => {
  const response = await page.goto('/nulle-part/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'This page does not exist' })).toBeVisible();
  // The browser's own remark that the page is missing.
  expect(complaints.splice(0)).toHaveLength(1);
});

test('a page can reach nothing: the policy refuses any connection', async ({ page, complaints }) => {
  await page.goto('/');
  expect(await isCutOff(page)).toBe(true);
  expect(complaints.splice(0).join()).toMatch(/connect-src 'none'/);
});
