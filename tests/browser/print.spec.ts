import type { Page } from '@playwright/test';
import { strings } from '../../src/i18n/strings.ts';
import { alive } from './reader.ts';
import { complete, expect, full, remember, short, stored, test } from './site.ts';

/** How many pages a page takes on paper. */
async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1');
  return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
}

for (const [locale, path] of [
  ['fr', '/feuille/'],
  ['en', '/en/sheet/'],
] as const)
  for (const format of ['A4', 'Letter'] as const)
    test(`the sheet is one leaf, both sides: two pages of ${format} (${locale})`, async ({ page }) => {
      await page.goto(path);
      expect(await pagesOf(page, format)).toBe(2);
    });

test('on paper, the sheet is only the sheet', async ({ page }) => {
  await page.goto('/feuille/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2);
  const wide = await page
    .locator('.sheet')
    .evaluateAll((sheets) => sheets.filter((sheet) => sheet.scrollWidth > sheet.clientWidth).length);
  expect(wide).toBe(0);
});

for (const [locale, chapter, result] of [
  ['fr', '/guide/question/', '/resultat/'],
  ['en', '/en/guide/question/', '/en/result/'],
] as const) {
  const t = strings(locale);

  test(`a printed chapter has its sources and addresses, and asks nothing (${locale})`, async ({ page }) => {
    await page.goto(chapter);
    const notes = page.getByRole('region', { name: t.guide.notes });
    await expect(notes).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(notes).toBeVisible();
    await expect(notes.getByText('https://mathieulaferriere.com').first()).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(page.getByRole('navigation')).toHaveCount(0);
    const marks = await page
      .locator('article a[data-note]')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
    expect(new Set(marks)).toEqual(new Set(['counter(note, lower-alpha)']));
    await expect(page.getByRole('contentinfo')).toContainText(new URL(page.url()).pathname);
  });

  test(`a printed result has everything open, and the address that opens it again (${locale})`, async ({ page }) => {
    await remember(page, stored(full));
    await page.goto(result);
    await alive(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(`${result}#${complete}`)).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    const closed = await page
      .locator('main details')
      .evaluateAll((all) => all.filter((each) => (each.lastElementChild?.getBoundingClientRect().height ?? 0) === 0).length);
    expect(closed).toBe(0);
    expect(await page.locator('main details').count()).toBeGreaterThan(0);

    await remember(page, stored(short));
    await page.goto(result);
    await alive(page);
    await expect(page.getByText(t.result.partialTitle)).toBeVisible();
  });
}
