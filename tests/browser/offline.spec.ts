/** Pages kept for reading without a network, and what happens when the site changes meanwhile. */
// cspell:ignoreRegExp /zorglub\w*/gi
import { appendFileSync, existsSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { strings } from '../../src/i18n/strings.ts';
import { expect, test } from './deploy.ts';
import { five, give, shown } from './mirror.ts';
import { alive, choice, unfold } from './reader.ts';
import { full, isCutOff, kept, key, pathsIn, short, stored } from './site.ts';

const homes = { fr: '/', en: '/en/' } as const;

/** Stores answers before a page opens, once. */
async function answered(page: Page): Promise<void> {
  await page.addInitScript(
    ([name, text]) => {
      // The browser's own page, which says that there is no network, has no storage.
      try {
        if (localStorage.getItem(name) === null) localStorage.setItem(name, text);
      } catch {
        // Nothing to store in.
      }
    },
    [key, stored(full)] as const,
  );
}

/** The state of the worker that keeps a page, by its scope; undefined where there is none. */
const workerState = (page: Page): Promise<string | undefined> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);

/** Lets a page rest until it has kept the others. */
async function rested(page: Page): Promise<void> {
  const fetched = page.waitForResponse(/\/offline\.js$/);
  await page.clock.fastForward(5000);
  await fetched;
  // It asks whether there is a worker before it waits.
  await expect
    .poll(
      async () => {
        await page.clock.fastForward(5000);
        return workerState(page);
      },
      { timeout: 20_000 },
    )
    .toBe('activated');
}

/** The file that an address is of. */
const fileOf = (folder: string, url: string): string => folder + new URL(url).pathname.replace(/\/$/, '/index.html');

/** What a page is a version of. */
const edition = (page: Page): Promise<string | null> => page.locator('html').getAttribute('data-edition');

test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

test('a first glance fetches nothing for later, however long it lasts', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const path of ['/', '/guide/risques/', '/en/quiz/']) {
    await page.goto(site.origin + path);
    await alive(page);
    await page.clock.fastForward(60_000);
    await page.mouse.click(4, 200);
    await page.clock.fastForward(60_000);
  }
  expect(asked.filter((path) => /offline|service-worker/.test(path))).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length))).toBe(0);
});

for (const locale of ['fr', 'en'] as const)
  test(`with the network cut, every page of the language opens whole, and does what it does (${locale})`, async ({
    page,
    site,
  }) => {
    test.setTimeout(180_000);
    const { group, result } = strings(locale);
    await answered(page);
    await page.goto(site.origin + homes[locale]);
    await rested(page);
    await site.cut();
    for (const path of pathsIn(locale)) {
      await page.goto(site.origin + path);
      await alive(page);
    }
    await page.goto(`${site.origin}${locale === 'fr' ? '/quiz/' : '/en/quiz/'}?utm_source=courriel#purpose`);
    await alive(page);
    await choice(page, 'purpose', 2, locale).check();
    await expect.poll(async () => JSON.parse((await kept(page)) ?? '{}').answers.items.purpose).toBe(2);
    await page.goto(site.origin + (locale === 'fr' ? '/resultat/' : '/en/result/'));
    await alive(page);
    await unfold(page, result.compare.title);
    await page.goto(site.origin + (locale === 'fr' ? '/miroir/' : '/en/mirror/'));
    await alive(page);
    await give(page, five, 'Connections.csv', locale);
    await shown(page, locale);
    await page.goto(site.origin + (locale === 'fr' ? '/groupe/' : '/en/group/'));
    await expect(page.getByRole('textbox', { name: group.input.label })).toBeVisible();
  });

test('a page that is not kept says which are, when the network is cut', async ({ page, site, context }) => {
  await answered(page);
  await page.goto(site.origin);
  await rested(page);
  await context.setOffline(true);
  await page.goto(`${site.origin}/en/quiz/`);
  await expect(page.getByRole('heading', { name: strings('fr').offline.page.title })).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: strings('fr').site.mirror })
    .click();
  await expect(page).toHaveURL(`${site.origin}/miroir/`);
});

const { offline: t } = strings('fr');
const notice = (page: Page) => page.getByRole('alert').filter({ hasText: t.later });

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

test('the page of the reader\u2019s data keeps pages when asked, removes them, and does not keep them again unasked', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}/donnees/`);
  const panel = page.locator('#offline');
  await expect(panel.locator('[data-state]')).toHaveText(t.panel.states.absent);
  await expect(panel.getByRole('button')).toHaveText([t.panel.keep]);
  await panel.getByRole('button', { name: t.panel.keep }).click();
  await expect(panel.locator('[data-state]')).toHaveText(/^\d+\spages sont gardées/, { timeout: 20_000 });
  await panel.getByRole('button', { name: t.panel.remove }).click();
  await expect(panel.locator('[data-state]')).toHaveText(t.panel.states.absent);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.evaluate(
    ([name, answers]) => {
      const document = JSON.parse(localStorage.getItem(name) ?? '{}');
      localStorage.setItem(name, JSON.stringify({ ...document, answers }));
    },
    [key, short] as const,
  );
  await page.goto(`${site.origin}/quiz/`);
  await alive(page);
  const asked = page.waitForResponse(/\/offline\.js$/);
  await page.clock.fastForward(6000);
  await asked;
  await page.clock.fastForward(6000);
  expect(await workerState(page)).toBeUndefined();
});

test('erasing everything erases the pages that were kept', async ({ page, site }) => {
  await answered(page);
  await page.goto(`${site.origin}/donnees/`);
  await rested(page);
  const { data } = strings('fr');
  await page.getByRole('button', { name: data.delete }).click();
  await page.getByRole('dialog').getByRole('button', { name: data.deleteYes }).click();
  await expect(page.getByText(data.deleted)).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length))).toBe(0);
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

test('kept, removed and kept again without a reload, or erased by hand meanwhile, the pages are all there', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}/donnees/`);
  const state = page.locator('[data-state]');
  const press = (name: string) => page.getByRole('button', { name }).click();
  await press(t.panel.keep);
  await expect(state).toHaveText(/^\d\d\spages sont/, { timeout: 20_000 });
  const said = await state.textContent();
  await press(t.panel.remove);
  await press(t.panel.keep);
  await expect(state).toHaveText(said ?? '', { timeout: 20_000 });
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await expect(state).toHaveText(said ?? '', { timeout: 20_000 });
  await site.cut();
  await page.goto(`${site.origin}/resultat/`);
  await alive(page);
});

test('erased before they came, the answers bring no pages', async ({ page, site }) => {
  await answered(page);
  await page.goto(`${site.origin}/donnees/`);
  const { data } = strings('fr');
  const fetched = page.waitForResponse(/\/offline\.js$/);
  await page.clock.fastForward(5000);
  await fetched;
  await page.getByRole('button', { name: data.delete }).click();
  await page.getByRole('dialog').getByRole('button', { name: data.deleteYes }).click();
  await expect(page.getByText(data.deleted)).toBeVisible();
  await page.clock.fastForward(30_000);
  await page.clock.fastForward(30_000);
  expect(await workerState(page)).toBeUndefined();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
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
