/** What a page, or another script of the origin, may try with what keeps pages. */
// cspell:ignoreRegExp /zorglub\w*/gi
import { existsSync } from 'node:fs';
import { expect, test } from './deploy.ts';
import { five, give, shown } from './mirror.ts';
import { answered, rested } from './offline.ts';
import { alive } from './reader.ts';
import { isCutOff } from './site.ts';

/** The file that an address is of. */
const fileOf = (folder: string, url: string): string => folder + new URL(url).pathname.replace(/\/$/, '/index.html');

test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

test('what keeps pages holds files of the site and nothing else, and nothing that a page tells it leaves', async ({
  page,
  context,
  site,
  complaints,
}) => {
  await answered(page);
  await page.goto(`${site.origin}/miroir/`);
  await alive(page);
  await rested(page);
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  await give(page, five);
  await shown(page);
  // What Workbox would hear from a page, unless told not to: an address to fetch, with whatever the page puts in it.
  await page.evaluate(() =>
    navigator.serviceWorker.controller?.postMessage({
      type: 'CACHE_URLS',
      payload: { urlsToCache: [['/_astro/zorglub', { headers: { 'X-Zorglub': 'zorglub' } }], '/zorglub/?zorglub'] },
    }),
  );
  expect(await isCutOff(page)).toBe(true);
  expect(complaints.splice(0).join()).toMatch(/connect-src 'none'/);
  const [worker] = context.serviceWorkers();
  const sent = await page.request.get(worker?.url() ?? '');
  expect(sent.headers()['content-security-policy']).toBe("default-src 'none'; connect-src 'self'; script-src 'self'");
  const abroad = await worker?.evaluate(() =>
    fetch('https://exemple.quebec/').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(abroad).toBe('refused');
  const caught = await page.evaluate(async () => {
    const names = await caches.keys();
    return (await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))).flat().map(({ url }) => url);
  });
  for (const url of caught) expect(existsSync(fileOf(site.folder, url)), url).toBe(true);
  for (const url of requests.filter((each) => each.startsWith('http'))) {
    expect(new URL(url).origin).toBe(site.origin);
    expect(new URL(url).search).toBe('');
    expect(url).not.toContain('zorglub');
  }
});

test('what another script writes among the kept pages is never answered', async ({ page, site, complaints }) => {
  await answered(page);
  await page.goto(site.origin);
  await rested(page);
  await page.evaluate(async () => {
    const plant = () => new Response('<!doctype html><title>zorglub</title>', { headers: { 'Content-Type': 'text/html' } });
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) if (request.url.includes('/quiz/')) await cache.put(request, plant());
      await cache.put('/_astro/zorglub.html', plant());
    }
    await (await caches.open('reseau-a-dessein-previous-' + location.origin + '/')).put('/_astro/zorglub.html', plant());
  });
  await page.goto(`${site.origin}/quiz/`);
  await expect(page).not.toHaveTitle('zorglub');
  await site.cut();
  // What was changed cannot be had any more, unless the browser has it elsewhere; the rest can.
  for (const path of ['/quiz/', '/_astro/zorglub.html']) {
    await page.goto(site.origin + path).catch(() => undefined);
    await expect(page).not.toHaveTitle('zorglub');
  }
  complaints.splice(0);
  await page.goto(`${site.origin}/guide/risques/`);
  await alive(page);
});
