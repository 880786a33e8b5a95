import { strings } from '../../src/i18n/strings.ts';
import { fill } from '../../src/core/format/message.ts';
import { sources } from '../quiz.ts';
import { expect, test } from './site.ts';

/** The number of a source that the chapter on risks cites. */
const n = sources.findIndex(({ id }) => id === 'dunbar-1992') + 1;

for (const [locale, path] of [
  ['fr', '/guide/risques/'],
  ['en', '/en/guide/risks/'],
] as const) {
  const t = strings(locale).guide;

  test(`a source opens in place, by the keyboard, and closing it comes back (${locale})`, async ({ page }) => {
    await page.goto(path);
    const number = page.getByRole('button', { name: fill(t.source, { n }) }).first();
    const note = page.getByRole('note', { name: fill(t.source, { n }) });
    await expect(note).toBeHidden();
    await number.press('Enter');
    await expect(note).toBeVisible();
    await expect(note.getByRole('link', { name: t.allSources })).toHaveAttribute('href', /#source-/);
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(number).toBeFocused();
    await number.press('Enter');
    await note.getByRole('button', { name: t.closeNote }).click();
    await expect(note).toBeHidden();
    await expect(number).toBeFocused();
    expect(new URL(page.url()).pathname).toBe(path);
  });

  test(`the contents are at hand on a narrow screen and on a wide one (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 760 });
    await page.goto(path);
    const here = page.getByRole('navigation', { name: t.here });
    await expect(here).toBeHidden();
    await page.locator('summary', { hasText: t.here }).press('Enter');
    await expect(here).toBeVisible();
    await page.setViewportSize({ width: 1280, height: 760 });
    await page.goto(path);
    await expect(here).toBeVisible();
    const last = here.getByRole('link').last();
    await last.press('Enter');
    await expect(last).toHaveAttribute('aria-current', 'location');
    await expect(here.locator('[aria-current]')).toHaveCount(1);
  });

  test(`every heading has a link to itself, named after it (${locale})`, async ({ page }) => {
    await page.goto(path);
    const heading = page.locator('article h2[id="cap"]').or(page.locator('article .heading h2').first()).first();
    const id = (await heading.getAttribute('id')) ?? '';
    const link = page.getByRole('link', { name: `${t.anchor} ${(await heading.textContent())?.trim() ?? ''}` });
    await link.press('Enter');
    expect(new URL(page.url()).hash).toBe(`#${id}`);
  });
}

test('a note opens without scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/guide/risques/`);
  const name = fill(strings('fr').guide.source, { n });
  await page.getByRole('button', { name }).first().click();
  await expect(page.getByRole('note', { name })).toBeVisible();
  await context.close();
});

test('the way through a chapter is drawn at its top, from nothing to the whole width', async ({ page }) => {
  await page.goto('/guide/raisons/');
  const drawn = () => page.locator('.scrolled').evaluate((bar) => bar.getBoundingClientRect().width / innerWidth);
  await expect.poll(drawn).toBeLessThan(0.01);
  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  await expect.poll(drawn).toBeGreaterThan(0.9);
});
