/** The codes to scan, read from the screen by another program. */
import type { Page } from '@playwright/test';
import { strings } from '../../src/i18n/strings.ts';
import { faults } from './faults.ts';
import { scanned } from './scanned.ts';
import { cardLinkOf, complete, expect, full, key, stored, sub, test } from './site.ts';

async function openShare(page: Page, path: string): Promise<void> {
  // The month of the card that the tests make.
  await page.clock.setFixedTime('2026-11-23T09:00:00');
  await page.addInitScript(([name, text]) => localStorage.setItem(name, text), [key, stored(full)] as const);
  await page.goto(`${path}#share`);
  await expect(page.getByRole('dialog')).toBeVisible();
}

for (const [locale, path] of [
  ['fr', '/resultat/'],
  ['en', `${sub}/en/result/`],
] as const) {
  const { share, code: t } = strings(locale).result;

  // Each theme at each width, in one language or the other.
  for (const [colorScheme, width, height] of locale === 'fr'
    ? ([
        ['light', 1280, 720],
        ['dark', 360, 740],
      ] as const)
    : ([
        ['light', 360, 740],
        ['dark', 1280, 720],
      ] as const))
    test(`both links are scanned from the screen, ${width} px wide, ${colorScheme} (${locale})`, async ({ page }) => {
      const requests: string[] = [];
      page.on('request', (request) => /\/code\./.test(request.url()) && requests.push(request.url()));
      // A page that still scrolls moves what is photographed.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      await openShare(page, path);
      expect(requests).toEqual([]);
      for (const kind of ['card', 'complete'] as const) {
        await page.getByRole('radio', { name: share[kind], exact: true }).check();
        const opener = page.getByRole('button', { name: share.codeButton });
        await opener.click();
        const dialog = page.getByRole('dialog', { name: t.titles[kind] });
        const code = dialog.getByRole('img', { name: t.label });
        // All of it is in view at once, its button too.
        await expect(code).toBeInViewport({ ratio: 1 });
        await expect(dialog.getByRole('button', { name: t.close })).toBeInViewport({ ratio: 1 });
        expect(await dialog.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
        const link = kind === 'card' ? cardLinkOf(full, false) : complete;
        expect(await scanned(page, code)).toMatch(new RegExp(`/#${link.replaceAll('.', '\\.')}$`));
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        expect(await faults(page, `dialog[aria-label="${t.titles[kind]}"]`)).toEqual([]);
        if (kind === 'card') await page.keyboard.press('Escape');
        else await dialog.getByRole('button', { name: t.close }).click();
        await expect(dialog).toHaveCount(0);
        await expect(opener).toBeFocused();
      }
    });
}

test('a code that cannot be made is said; the link is still there', async ({ page }) => {
  await page.route(/\/code\.[^/]*\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error()' }));
  await openShare(page, '/resultat/');
  const { code } = strings('fr').result;
  await page.getByRole('button', { name: strings('fr').result.share.codeButton }).click();
  await expect(page.getByText(code.failed)).toBeVisible();
});
