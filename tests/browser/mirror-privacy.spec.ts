/** Nothing of a file leaves the page, nor stays once it is closed: looked for wherever a page can put something. */
// cspell:ignoreRegExp /zorglub\w*/gi
import { readFileSync } from 'node:fs';
import type { Page, Request } from '@playwright/test';
import { strings } from '../../src/i18n/strings.ts';
import { encoded, exported, zipped, type Someone } from '../core/network/exports.ts';
import { everything } from './reader.ts';
import { answerCard, forget, forgetAll, give, openMirror, read, shown, typeTerm, unfoldAll, workerOf } from './mirror.ts';
import { expect, isCutOff, test } from './site.ts';

const { mirror } = strings('fr');
const { tools: t } = mirror;

/** A word that nobody writes, in all that can be said of these people. */
const word = 'zorglub';
const people: Someone[] = Array.from({ length: 40 }, (_, at) => ({
  first: `Zorglubine${at}`,
  last: 'Zorglubova',
  slug: `zorglub-${at}`,
  company: at % 2 ? 'Zorglub Inc.' : 'Zorglubique',
  position: 'Ingénieure zorglubologue',
  on: [2012 + (at % 14), 1 + (at % 12), 1 + (at % 28)],
}));
const file = exported(people, {}, [[2020, 4, 1]]);

/** Does all that the page lets one do with a network, and answers for some of the people drawn. */
async function play(page: Page, answers = 1): Promise<void> {
  await page.getByRole('radio', { name: mirror.shown.arrivals.units.months }).check();
  await page.getByLabel(t.aim.objective, { exact: true }).selectOption('job');
  await page
    .getByRole('checkbox', { name: /^Zorglub/ })
    .first()
    .check();
  await typeTerm(page, 'zorglubologue');
  await expect(page.getByRole('region', { name: t.aim.title }).getByRole('status')).toContainText('40');
  await page.getByRole('button', { name: t.sample.draw }).click();
  for (let at = 0; at < answers; at++) await answerCard(page, 'yes', 'yes', 'no');
  await unfoldAll(page);
  await expect(
    page
      .getByRole('link', { name: /^Zorglubine/ })
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  const [list] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t.lists.csv }).first().click(),
  ]);
  expect(readFileSync(await list.path(), 'utf8')).toContain('Zorglubine');
}

/** All that a page of this site can put something in, as texts. */
const places = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => ({
    local: JSON.stringify(localStorage),
    session: JSON.stringify(sessionStorage),
    databases: JSON.stringify(await indexedDB.databases()),
    caches: JSON.stringify(await caches.keys()),
    files: JSON.stringify(
      await Array.fromAsync(((await navigator.storage.getDirectory()) as unknown as { keys(): AsyncIterable<string> }).keys()),
    ),
    cookies: document.cookie,
    name: window.name,
    state: JSON.stringify(history.state),
    title: document.title,
    address: location.href,
  }));

test('a network that was seen, sorted, drawn from, listed and kept leaves nobody behind', async ({ page, context, baseURL }) => {
  test.setTimeout(120_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMirror(page);
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  const length = await page.evaluate(() => history.length);
  await give(page, file);
  await read(page, 41);
  await play(page, 10);
  const offers = page.getByRole('button', { name: t.feed.takeNamed.replace(/\s*\{name\}/, '') });
  // Each that is taken is no longer offered.
  for (let left = await offers.count(); left > 0; left--) {
    await offers.first().click();
    await expect(offers).toHaveCount(left - 1);
  }
  await page.getByRole('button', { name: mirror.kept.keep }).click();
  await expect(page.getByText(mirror.kept.done)).toBeVisible();

  const found = await places(page);
  expect(found.local, 'what was kept on request').toContain('mirrors');
  for (const [place, text] of Object.entries(found)) expect(text.toLowerCase(), place).not.toContain(word);
  expect(found).toMatchObject({ databases: '[]', caches: '[]', files: '[]', cookies: '', name: '' });
  expect(new URL(page.url()).hash + new URL(page.url()).search).toBe('');
  expect(await page.evaluate(() => history.length)).toBe(length);
  expect(await context.cookies()).toEqual([]);
  for (const request of requests) {
    const url = new URL(request.url());
    // A file that is downloaded comes from the page itself.
    if (url.protocol === 'blob:') continue;
    expect(url.origin).toBe(baseURL);
    expect(url.pathname, 'a part of the site').toMatch(/^\/_astro\/[\w.-]+$/);
    expect(url.search + request.method() + (request.postData() ?? '')).toBe('GET');
    expect(request.url().toLowerCase()).not.toContain(word);
  }

  // Nor does the browser give back what was shown, when the page is opened again.
  const kept = await everything(page);
  await page.reload();
  await expect(page.getByRole('button', { name: mirror.source.example })).toBeVisible();
  expect((await page.content()).toLowerCase()).not.toContain(word);
  await expect.poll(() => everything(page)).toEqual(kept);
});

test('what is forgotten is nowhere in the page, nor in its worker', async ({ page }) => {
  await page.clock.install();
  await openMirror(page);
  await give(page, file);
  await read(page, 41);
  await play(page);
  const before = await workerOf(page);
  await forgetAll(page);
  // What was to be said once the reader paused is of nobody now.
  await page.clock.runFor(5000);
  await expect(page.getByText(mirror.forget.done)).toBeVisible();
  expect((await page.content()).toLowerCase()).not.toContain(word);
  expect(await workerOf(page)).not.toBe(before);
});

test('with the network cut before the file is given, everything still works', async ({ page, context }) => {
  test.setTimeout(120_000);
  // What may be asked for later comes once the page has rested.
  const pageParts = [/\/rest\.[^/]*\.js/, /\/other-way\.[^/]*\.js/, /\/fr\./];
  const [parts, workers] = [pageParts, [/\/queries/, /\/people-queries/, /\/example/, /\/archive/]].map((all) =>
    all.map((part) => page.waitForResponse((each) => part.test(each.url()))),
  );
  await openMirror(page);
  // Each with whatever it needs itself.
  const whole = (url: string) => import(url).then(() => undefined);
  for (const part of parts ?? []) await page.evaluate(whole, (await part).url());
  for (const part of workers ?? []) await (await workerOf(page)).evaluate(whole, (await part).url());
  // The words of both.
  const words = () => performance.getEntriesByType('resource').filter(({ name }) => /\/fr\./.test(name)).length;
  await expect.poll(() => page.evaluate(words)).toBe(2);
  await context.setOffline(true);
  await give(page, file);
  await read(page, 41);
  await play(page);
  await forgetAll(page);
  await give(page, zipped({ 'Connections.csv': encoded(file) }), 'archive.zip');
  await read(page, 41);
  await forget(page);
  await page.getByRole('button', { name: mirror.source.example }).click();
  await shown(page);
});

test('neither the page nor its worker can open a connection', async ({ page, complaints }) => {
  await openMirror(page);
  await give(page, file);
  await read(page, 41);
  expect(await isCutOff(page)).toBe(true);
  expect(complaints.splice(0).join()).toMatch(/connect-src 'none'/);
  // A worker has the policy that its own file was sent with; where a host sends none, it has nothing to connect with.
  const worker = await workerOf(page);
  const sent = await page.request.get(worker.url());
  expect(sent.headers()['content-security-policy']).toContain("connect-src 'none'");
  const left = await worker.evaluate(() => {
    const ways = ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport'];
    return ways.filter((way) => Reflect.get(globalThis, way) !== undefined);
  });
  expect(left).toEqual([]);
});
