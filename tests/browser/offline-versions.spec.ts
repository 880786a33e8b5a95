/** What happens to kept pages, and to open tabs, when the site is deployed again. */
import { appendFileSync, existsSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { strings } from '../../src/i18n/strings.ts';
import { expect, test } from './deploy.ts';
import { answered, rested } from './offline.ts';
import { alive } from './reader.ts';
import { full, kept, stored } from './site.ts';

const { offline: t } = strings('fr');
const notice = (page: Page) => page.getByRole('alert').filter({ hasText: t.later });

/** What a page is a version of. */
const edition = (page: Page): Promise<string | null> => page.locator('html').getAttribute('data-edition');

test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

test('a tab that is open while the site is deployed twice goes on, is told, and takes the last version when asked', async ({
  page,
  context,
  site,
}) => {
  test.setTimeout(120_000);
  await answered(page);
  // Its figures and questions come when they are near: none is, at its top.
  await page.goto(`${site.origin}/guide/objectifs/`);
  await rested(page);
  await site.deploy('second');
  await site.deploy('third');
  // Another tab looks for a new version, as each page that is opened does; it is one of the old version, since nobody took the new one.
  const other = await context.newPage();
  await other.goto(`${site.origin}/miroir/`);
  await expect(notice(page)).toContainText(t.ready, { timeout: 20_000 });
  expect(await edition(other)).toBeNull();
  await other.clock.fastForward(6000);
  await notice(other).getByRole('button', { name: t.take }).click();
  await expect.poll(() => edition(other)).toBe('third');
  await alive(other);
  // The first goes on with parts that neither the host nor the version in place has.
  await expect(notice(page)).toContainText(t.changed);
  expect(await edition(page)).toBeNull();
  // Nor the browser's cache of what it has fetched.
  await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
  await alive(page);
  await notice(page).getByRole('button', { name: t.later }).click();
  await expect(notice(page)).toHaveCount(0);
  await page.goto(`${site.origin}/quiz/`);
  expect(await edition(page)).toBe('third');
  await site.cut();
  await page.goto(`${site.origin}/guide/risques/`);
  await alive(page);
  expect(await edition(page)).toBe('third');
});

test('a version that does not come whole is not installed: the one before stays', async ({ page, site }) => {
  await answered(page);
  await page.goto(site.origin);
  await rested(page);
  await site.deploy('second');
  // A file of another deploy, in the middle of this one.
  appendFileSync(`${site.folder}/quiz/index.html`, '<!-- third -->');
  await page.goto(`${site.origin}/guide/`);
  const states = page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration()) as ServiceWorkerRegistration;
    await registration.update();
    const worker = registration.installing;
    await new Promise((resolve) => worker?.addEventListener('statechange', resolve));
    return worker?.state;
  });
  expect(await states).toBe('redundant');
  await site.cut();
  await page.goto(`${site.origin}/quiz/`);
  await alive(page);
  expect(await edition(page)).toBeNull();
});

test('a build without a service worker removes it, and all that it kept; the answers stay', async ({ page, site }) => {
  await answered(page);
  await page.goto(site.origin);
  await rested(page);
  await site.withoutWorkers();
  for (const file of ['offline.js', 'en/offline.js', 'hors-ligne', 'en/offline'])
    expect(existsSync(`${site.folder}/${file}`), file).toBe(false);
  await page.goto(`${site.origin}/guide/`);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length))).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await kept(page)).toBe(stored(full));
});

test('a second language kept says nothing of a new version, and a notice put off stays so for the visit', async ({
  page,
  site,
}) => {
  await answered(page);
  await page.goto(site.origin);
  await rested(page);
  await page.goto(`${site.origin}/en/`);
  await rested(page);
  await page.clock.fastForward(6000);
  await expect(page.getByRole('alert').filter({ visible: true })).toHaveCount(0);
  await site.deploy('second');
  await page.goto(site.origin);
  await expect
    .poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration('/'))?.waiting)), {
      timeout: 20_000,
    })
    .toBe(true);
  await page.clock.fastForward(6000);
  await expect(notice(page)).toBeVisible();
  expect((await new AxeBuilder({ page }).include('[data-version]').analyze()).violations).toEqual([]);
  await page.setViewportSize({ width: 320, height: 256 });
  const box = await notice(page).boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  await notice(page).getByRole('button', { name: t.later }).press('Escape');
  await expect(notice(page)).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
  const fetched = page.waitForResponse(/\/offline\.js$/);
  await page.goto(`${site.origin}/guide/`);
  await page.clock.fastForward(6000);
  await fetched;
  await page.clock.fastForward(6000);
  await expect(notice(page)).toHaveCount(0);
});
