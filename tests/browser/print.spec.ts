import { strings } from '../../src/i18n/strings.ts';
import { pagesOf } from './pages.ts';
import { expect, test } from './site.ts';

for (const [locale, path] of [
  ['fr', '/feuille/'],
  ['en', '/en/sheet/'],
] as const)
  test(`the sheet is one leaf, both sides: two pages of A4 or Letter (${locale})`, async ({ page }) => {
    await page.goto(path);
    for (const format of ['A4', 'Letter'] as const) expect(await pagesOf(page, format), format).toBe(2);
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

for (const [locale, chapter] of [
  ['fr', '/guide/question/'],
  ['en', '/en/guide/question/'],
] as const) {
  const t = strings(locale);

  test(`a printed chapter has its sources and addresses, and asks nothing (${locale})`, async ({ page }) => {
    await page.goto(chapter);
    const notes = page.getByRole('region', { name: t.guide.notes });
    await expect(notes).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(notes).toBeVisible();
    await expect(notes.getByText('https://mathieulaferriere.com').first()).toBeVisible();
    const cited = await page.locator('article sup:not(figure *)').allTextContents();
    const printed = await notes
      .getByRole('list')
      .first()
      .getByRole('listitem')
      .evaluateAll((items) => items.map((item) => getComputedStyle(item, '::marker').content.replace(/\D/g, '')));
    expect(new Set(printed)).toEqual(new Set(cited.map((number) => number.trim())));
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(page.getByRole('navigation')).toHaveCount(0);
    const marks = await page
      .locator('article a[data-note]')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
    expect(new Set(marks)).toEqual(new Set(['counter(note, lower-alpha)']));
    await expect(page.getByRole('contentinfo')).toContainText(new URL(page.url()).pathname);
  });
}

test('the guide in one piece is a booklet: its chapters begin on a page of their own, the sources come once, nothing is to be clicked', async ({
  page,
}) => {
  await page.goto('/guide/tout/');
  const { whole } = strings('fr').guide;
  const parts = await page.locator('main section').count();
  const booklet = await pagesOf(page, 'A4');
  expect(booklet).toBeLessThanOrEqual(34);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: whole.addresses })).toBeVisible();
  // One after the other on a page as tall as it takes, they are as many pages: each begins one.
  const tall = await page.pdf({ width: '210mm', height: '5000mm' });
  expect([...tall.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length).toBe(parts + 1);
});
