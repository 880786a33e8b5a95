import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strings } from '../../src/i18n/strings.ts';
import { open } from './reader.ts';
import { expect, full, key, remember, stored, sub, test } from './site.ts';

const formats = [
  ['wide', 1200, 630],
  ['square', 1080, 1080],
] as const;

/** The picture that a button gives, and every request made meanwhile. */
async function pictureFrom(page: Page, button: string): Promise<{ name: string; bytes: Buffer; requests: string[] }> {
  const requests: string[] = [];
  const note = (request: { url: () => string; resourceType: () => string }) =>
    /^https?:/.test(request.url()) && requests.push(`${request.resourceType()} ${new URL(request.url()).pathname}`);
  page.on('request', note);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  const bytes = readFileSync(await file.path());
  page.off('request', note);
  return { name: file.suggestedFilename(), bytes, requests };
}

for (const [locale, path] of [
  ['fr', '/resultat/'],
  ['en', `${sub}/en/result/`],
] as const) {
  const { share: t } = strings(locale).result;

  test(`the card is downloaded as a picture, drawn in the page, the same by night (${locale})`, async ({ page }) => {
    await page.addInitScript(([item, text]) => localStorage.setItem(item, text), [key, stored(full)] as const);
    await open(page, path);
    for (const [format, width, height] of formats) {
      await page.emulateMedia({ colorScheme: 'light' });
      const { name, bytes, requests } = await pictureFrom(page, t.picture[format]);
      expect(name).toMatch(new RegExp(`^reseau-a-dessein-[a-z]+-${width}x${height}\\.png$`));
      expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
      expect(bytes.length).toBeGreaterThan(20_000);
      // The code that draws comes with the first click, from this site; after that, nothing does.
      expect(requests.filter((each) => !/^script .*\/_astro\//.test(each))).toEqual([]);
      await expect(page.getByRole('status').filter({ hasText: t.picture.done })).toBeVisible();

      await page.emulateMedia({ colorScheme: 'dark' });
      const again = await pictureFrom(page, t.picture[format]);
      expect(again.requests).toEqual([]);
      expect(Buffer.compare(again.bytes, bytes)).toBe(0);
    }
  });
}

test('a complete result, and one without a profile, have no picture', async ({ page }) => {
  const { share: t } = strings('fr').result;
  const button = page.getByRole('button', { name: t.picture.wide });
  await remember(page, stored(full));
  await open(page, '/resultat/');
  await expect(button).toBeVisible();
  await page.getByRole('radio', { name: t.complete }).check();
  await expect(button).toBeHidden();
  await remember(page, stored({ size: 'from-5000', items: { purpose: 1 } }));
  await open(page, '/resultat/');
  await expect(button).toBeHidden();
});
