/** Pages kept for reading without a network: who has them, what they do then, and how they are removed. */
import { strings } from '../../src/i18n/strings.ts';
import { expect, test } from './deploy.ts';
import { five, give, shown } from './mirror.ts';
import { answered, rested, workerState } from './offline.ts';
import { alive, choice, unfold } from './reader.ts';
import { kept, key, pathsIn, short } from './site.ts';

const homes = { fr: '/', en: '/en/' } as const;
const { offline: t } = strings('fr');

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

test('a plan or a dated result is something to keep pages for, without an answer', async ({ page, site }) => {
  await answered(
    page,
    JSON.stringify({ version: 1, answers: {}, results: { a: { date: '2026-11-01T09:00:00', model: 2, answers: {} } } }),
  );
  await page.goto(`${site.origin}/guide/`);
  await rested(page);
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
