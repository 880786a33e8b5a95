import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strings } from '../../src/i18n/strings.ts';
import { expect, full, key, remember, short, stored, sub, test } from './site.ts';

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
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const bytes = readFileSync(await file.path());
  page.off('request', note);
  return { name: file.suggestedFilename(), bytes, requests };
}

for (const [locale, path] of [
  ['fr', '/resultat/'],
  ['en', `${sub}/en/result/`],
] as const) {
  const { share: t } = strings(locale).result;

  test(`the card is shown as it will look, and downloaded as a picture, the same by night (${locale})`, async ({ page }) => {
    await page.addInitScript(([item, text]) => localStorage.setItem(item, text), [key, stored(full)] as const);
    await page.goto(`${path}#share`);
    await page.getByText(t.details).click();
    for (const [format, width, height] of formats) {
      const button = format === 'wide' ? t.image : t.picture.square;
      await page.emulateMedia({ colorScheme: 'light' });
      const { name, bytes, requests } = await pictureFrom(page, button);
      expect(name).toMatch(new RegExp(`^reseau-a-dessein-[a-z]+-${width}x${height}\\.png$`));
      expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
      expect(bytes.length).toBeGreaterThan(20_000);
      expect(requests).toEqual([]);
      await expect(page.getByRole('status').filter({ hasText: t.picture.done })).toBeAttached();

      await page.emulateMedia({ colorScheme: 'dark' });
      const again = await pictureFrom(page, button);
      expect(Buffer.compare(again.bytes, bytes)).toBe(0);
    }
  });
}

test('the total is on the picture when the reader shows it, and then only', async ({ page }) => {
  const { share: t } = strings('fr').result;
  await remember(page, stored(full));
  await page.goto('/resultat/#share');
  const shown = page.getByRole('dialog', { name: t.title }).getByRole('img');
  await expect(shown).not.toHaveAccessibleName(/sur\s100/);
  const drawn = () => shown.locator('canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  // Drawn once its faces are there.
  await expect.poll(async () => (await drawn()).length).toBeGreaterThan(20_000);
  const without = await drawn();
  const total = page.getByRole('checkbox', { name: t.showTotal });
  await total.check();
  await expect(shown).toHaveAccessibleName(/sur\s100/);
  expect(await drawn()).not.toBe(without);
  await total.uncheck();
  expect(await drawn()).toBe(without);
});

test('a complete result, and one without a profile, have no picture; a first look has one in words', async ({ page }) => {
  const { share: t, strength } = strings('fr').result;
  const button = page.getByRole('button', { name: t.image, exact: true });
  const dialog = page.getByRole('dialog', { name: t.title });
  await remember(page, stored(full));
  await page.goto('/resultat/#share');
  await expect(button).toBeVisible();
  await page.getByRole('radio', { name: t.complete }).check();
  await expect(button).toBeHidden();
  await remember(page, stored(short));
  await page.goto('/resultat/#share');
  await expect(button).toBeVisible();
  await expect(dialog.getByRole('img')).toHaveAccessibleName(new RegExp(Object.values(strength).join('|')));
  await expect(dialog.getByRole('img')).not.toHaveAccessibleName(/\d/);
  await expect(page.getByRole('checkbox', { name: t.showTotal })).toHaveCount(0);
  await expect(dialog).toContainText(t.firstLook);
  await remember(page, stored({ size: 'from-5000', items: { purpose: 1 } }));
  await page.goto('/resultat/#share');
  await expect(dialog).toBeVisible();
  await expect(button).toBeHidden();
});
