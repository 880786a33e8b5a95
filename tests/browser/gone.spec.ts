import type { Page } from '@playwright/test';
import { strings } from '../../src/i18n/strings.ts';
import { exampleLinks } from './group-links.ts';
import { alive, open, saved } from './reader.ts';
import { cardLink, complete, expect, full, remember, short, slugs, stored, test } from './site.ts';

const locale = 'fr';
const t = strings(locale);
/** What says it; each part of a chapter has its own. */
const notice = (page: Page) => page.getByRole('alert').filter({ hasText: t.site.late }).first();

/** What a deploy does to an open page: files that it did not fetch yet are gone. */
async function deploy(page: Page, files = /\/_astro\/.*\.js$/): Promise<void> {
  await page.route(files, (route) => route.fulfill({ status: 404, body: '' }));
}

/** The notice is in view, and its button brings the page back with all that was kept. */
async function expectReload(page: Page, complaints: string[]): Promise<void> {
  const kept = await saved(page);
  await expect(notice(page)).toBeInViewport({ timeout: 10_000 });
  await page.unrouteAll();
  await Promise.all([page.waitForEvent('load'), notice(page).getByRole('button', { name: t.site.reload }).click()]);
  await alive(page);
  await expect(notice(page)).toBeHidden();
  // A chapter notes besides that its end was seen.
  expect(await saved(page)).toMatchObject(kept as Record<string, unknown>);
  // The browser's own remarks on the files that are gone.
  complaints.splice(0);
}

for (const [name, path] of [
  ['the quiz', '/quiz/'],
  ['the result', '/resultat/'],
  ['the mirror', '/miroir/'],
  ['the reader’s data', '/donnees/'],
  ['a card', `/profil/${slugs.fr}/#${cardLink}`],
  ['a received result', `/resultat/#${complete}`],
] as const)
  test(`${name} whose files are gone says so, and reloading brings it back`, async ({ page, complaints }) => {
    await remember(page, stored(full));
    await deploy(page);
    await page.goto(path);
    await expectReload(page, complaints);
  });

for (const id of ['take-away', 'compare', 'what-if', 'answers', 'share'] as const)
  test(`the tool “${id}” whose files are gone says so, and reloading brings the page back`, async ({ page, complaints }) => {
    await remember(page, stored(full));
    await open(page, '/resultat/');
    await deploy(page);
    await page.locator(`#tile-${id}`).click();
    await expectReload(page, complaints);
  });

test('what a result fetches once it is drawn says that it is gone', async ({ page, complaints }) => {
  await remember(page, stored(full));
  await deploy(page, /\/_astro\/rest.*\.js$/);
  await page.goto('/resultat/');
  await expectReload(page, complaints);
});

test('a group that cannot be shown is not read: the text stays, and the page says why', async ({ page, complaints }) => {
  const { input } = strings(locale).group;
  await open(page, '/groupe/');
  await deploy(page);
  const field = page.getByRole('textbox', { name: input.label });
  await field.fill(exampleLinks.join(' '));
  await page.getByRole('button', { name: input.read }).click();
  await expect(notice(page)).toBeInViewport();
  await expect(field).toHaveValue(exampleLinks.join(' '));
  await page.unrouteAll();
  await Promise.all([page.waitForEvent('load'), notice(page).getByRole('button', { name: t.site.reload }).click()]);
  await expect(notice(page)).toBeHidden();
  complaints.splice(0);
});

for (const slug of ['question', 'raisons', 'objectifs', 'opportunites', 'risques', 'agir'])
  test(`each figure and the questions of the chapter “${slug}” say that their files are gone, and stay as they were drawn`, async ({
    page,
    complaints,
  }) => {
    test.setTimeout(90_000);
    await remember(page, stored(full));
    await deploy(page);
    await page.goto(`/guide/${slug}/`);
    const islands = page.locator('astro-island');
    expect(await islands.count()).toBeGreaterThan(1);
    for (const island of await islands.all()) {
      const drawn = island.getByRole('heading').or(island.getByRole('group')).or(island.getByRole('figure')).first();
      await drawn.scrollIntoViewIfNeeded();
      await expect(island.locator('+ [role="alert"]')).toContainText(t.site.late);
      await expect(drawn).toBeVisible();
      for (const answer of await island.locator('.answer').all()) {
        await expect(answer.locator('> *').first()).toBeVisible();
        // What stands in its place until a guess is given would lie over it.
        expect(await answer.evaluate((each) => getComputedStyle(each, '::before').content)).toBe('none');
      }
    }
    await notice(page).scrollIntoViewIfNeeded();
    await expectReload(page, complaints);
  });

test('a figure whose script hangs says so, and takes it back once it comes', async ({ page }) => {
  await page.clock.install();
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/_astro\/Time\..*\.js$/, (route) => gate.then(() => route.continue()));
  await page.goto('/guide/risques/');
  const figure = page.getByRole('figure', { name: strings(locale).figures.time.title });
  await figure.scrollIntoViewIfNeeded();
  await expect(notice(page)).toBeHidden();
  await expect(async () => {
    await page.clock.runFor(1000);
    await expect(notice(page)).toBeVisible({ timeout: 100 });
  }).toPass();
  release();
  await expect(notice(page)).toBeHidden();
});

for (const near of ['inbox', 'halfway'])
  test(`the screen after the short path, whose file is gone, is said to be missing (from “${near}”)`, async ({
    page,
    complaints,
  }) => {
    await remember(page, stored(short));
    await page.route(/\/_astro\/Halfway\..*\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`/quiz/#${near}`);
    await expect(notice(page)).toBeInViewport();
    if (near === 'inbox') await page.getByRole('button', { name: t.quiz.page.next }).click();
    await expectReload(page, complaints);
    await expect(page.getByRole('heading', { name: t.quiz.page.halfTitle })).toBeVisible();
  });

test('a slow network gets its page, and no notice stays', async ({ page }) => {
  test.setTimeout(60_000);
  await page.clock.install();
  await page.route(/\/_astro\/Quiz\..*\.js$/, async (route) => {
    await expect.poll(() => notice(page).isVisible()).toBe(true);
    await route.continue();
  });
  await page.goto('/quiz/');
  await page.clock.runFor(10_000);
  await alive(page);
  await page.clock.runFor(1000);
  await expect(notice(page)).toBeHidden();
});
