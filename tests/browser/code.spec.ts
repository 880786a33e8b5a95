/** The codes to scan, read from the screen by another program. */
import jsQR from 'jsqr';
import type { Locator, Page } from '@playwright/test';
import { strings } from '../../src/i18n/strings.ts';
import { faults } from './faults.ts';
import { cardLinkOf, complete, expect, full, key, stored, sub, test } from './site.ts';

/** What a camera would read on a part of the screen. */
async function scanned(page: Page, part: Locator): Promise<string | undefined> {
  const picture = (await part.screenshot()).toString('base64');
  const { dark, width } = await page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    // A digit a pixel: the whole would take long to hand over.
    return {
      dark: Array.from(
        pixels.filter((_, at) => at % 4 === 0),
        (red) => Number(red < 128),
      ).join(''),
      width: bitmap.width,
    };
  }, picture);
  const pixels = [...dark].flatMap((digit) => [...Array<number>(3).fill(digit === '1' ? 0 : 255), 255]);
  return jsQR(Uint8ClampedArray.from(pixels), width, dark.length / width, { inversionAttempts: 'dontInvert' })?.data;
}

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
