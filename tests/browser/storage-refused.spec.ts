import type { Page } from '@playwright/test';
import { localize } from '../../src/core/format/localize.ts';
import { fill, plural } from '../../src/core/format/message.ts';
import { shortNames } from '../../src/core/quiz/names.ts';
import { resultOf } from '../../src/core/scoring/result.ts';
import { scoreAnswers } from '../../src/core/scoring/score.ts';
import { strings } from '../../src/i18n/strings.ts';
import { alive, choice, everything, file, open, saved, turnTo, unfold } from './reader.ts';
import { complete, expect, full, quiz, remember, short, stored, test } from './site.ts';

const t = strings('fr');
const notice = t.quiz.storageNotice.memory;

/** A browser that answers every access to a storage with an error. */
function refuse(): void {
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
}

test.describe('when the browser refuses all access to its storage', () => {
  test.beforeEach(({ page }) => page.addInitScript(refuse));

  for (const path of ['/quiz/', '/guide/question/', '/resultat/', '/donnees/'])
    test(`${path} opens and says so`, async ({ page }) => {
      await open(page, path);
      await expect(page.getByText(notice)).toBeVisible();
    });

  test('the questionnaire goes on in memory, from screen to screen', async ({ page }) => {
    await open(page, '/quiz/#size');
    await choice(page, 'size', 'from-500').check();
    await turnTo(page, 'hours');
    await choice(page, 'hours', 'over-7').check();
    await page.getByRole('button', { name: t.quiz.page.next }).click();
    await choice(page, 'reasons', 'touch').check();
    await page.getByRole('button', { name: t.quiz.page.back }).click();
    await turnTo(page, 'size');
    await expect(choice(page, 'size', 'from-500')).toBeChecked();
    await turnTo(page, 'hours');
    await expect(choice(page, 'hours', 'over-7')).toBeChecked();
  });

  test('a file can still be imported, and everything erased', async ({ page }) => {
    await open(page, '/donnees/');
    await page.getByLabel(t.data.import).setInputFiles(file(stored(short)));
    await expect(page.getByText(t.data.importUnkept)).toBeVisible();
    await expect(page.getByText(notice)).toBeVisible();
    await page.getByRole('button', { name: t.data.delete }).click();
    await page.getByRole('dialog').getByRole('button', { name: t.data.deleteYes }).click();
    await expect(page.getByText(t.data.nothing)).toBeVisible();
  });

  test('the copy that the page advises to keep can be made where it says', async ({ page }) => {
    await open(page, '/quiz/#size');
    await choice(page, 'size', 'from-500').check();
    await page.getByRole('link', { name: t.quiz.storageNotice.dataLink }).click();
    await alive(page);
    await expect(page.getByText(plural('fr', t.data.unkept, 1))).toBeVisible();
    await expect(page.getByRole('button', { name: t.data.export })).toBeEnabled();
  });

  test('no other site learns an answer from the window’s name', async ({ page }) => {
    const elsewhere = 'http://localhost:4/';
    await page.context().route(elsewhere, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Elsewhere</p>' }));
    await open(page, '/quiz/#size');
    await choice(page, 'size', 'at-cap').check();
    expect(await page.evaluate(() => window.name)).toBe('');
    await page.evaluate((href) => {
      const link = document.body.appendChild(document.createElement('a'));
      Object.assign(link, { href, textContent: 'Elsewhere' });
    }, elsewhere);
    await page.getByRole('link', { name: 'Elsewhere' }).click();
    await expect(page.getByText('Elsewhere')).toBeVisible();
    expect(await page.evaluate(() => window.name)).toBe('');
  });

  test('“everything works”: the questionnaire still leads to a result', async ({ page }) => {
    await open(page, '/quiz/#purpose');
    await choice(page, 'purpose', 2).check();
    await turnTo(page, 'sample');
    await choice(page, 'sample', 2).check();
    await page.getByRole('button', { name: t.quiz.page.next }).click();
    for (const id of ['reply', 'headline', 'inbox']) {
      await expect(page.locator(`#q-${id}`)).toBeVisible();
      await page.getByRole('button', { name: t.quiz.page.skip }).click();
    }
    await page.getByRole('link', { name: t.quiz.page.halfResult }).click();
    await alive(page);
    await expect(page.getByRole('region', { name: t.result.page.dimensions })).toBeVisible();
  });

  const profile = (page: Page) => page.getByRole('heading', { level: 1 });
  const name = localize(quiz, 'fr').profiles.find(({ id }) => id === resultOf(quiz, full).profile)?.name ?? '';

  test('an answer is changed alone, there and back, and the result is told, through a reload too', async ({ page }) => {
    await open(page, `/resultat/?mine#${complete}`);
    await unfold(page, t.result.answers.mine);
    const purpose = shortNames(localize(quiz, 'fr'))['purpose'] ?? '';
    await page.getByRole('link', { name: fill(t.result.answers.changeOf, { name: purpose }) }).click();
    await expect(page).toHaveURL(/\/quiz\/\?mine#change-purpose$/);
    await expect(choice(page, 'purpose', full.items?.['purpose'] as number)).toBeChecked();
    await choice(page, 'purpose', 3).check();
    await page.getByRole('button', { name: t.quiz.page.save }).click();
    const answers = { ...full, items: { ...full.items, purpose: 3 as const } };
    const { total } = scoreAnswers(quiz, answers);
    await expect(page.locator('.changed')).toContainText(fill(t.result.page.changed, { name: purpose }));
    await expect(page.locator('.changed')).toContainText(`→ ${total}`);
    await expect(page, 'nobody reads the answers in the address').not.toHaveURL(/c1\./);
    await page.reload();
    await expect(page.locator('.identity')).toContainText(fill(t.result.page.outOf, { n: total ?? '' }));
    await expect(page.locator('.changed')).toHaveCount(0);
  });

  test('a passage of the guide opens where it is, with the answers, and leads back to the result', async ({ page }) => {
    await open(page, `/resultat/?mine#${complete}`);
    const move = page.locator('#r-steps .move').first();
    await move.locator('.why > summary').click();
    const link = move.locator('a[href*="/guide/"]');
    const place = (await link.getAttribute('href'))?.split('#')[1] ?? '';
    await link.click();
    await expect(page).toHaveURL(new RegExp(`/guide/.*#${place}$`));
    await expect(page.locator(`#${place}`)).toBeInViewport();
    const toResult = async () => {
      await page.getByRole('link', { name: t.site.name }).first().click();
      await page.getByText(t.site.menuButton, { exact: true }).click();
      await page.getByRole('navigation', { name: t.site.allPages }).getByRole('link', { name: t.site.result }).click();
      await expect(profile(page)).toHaveText(name);
    };
    await toResult();
    // Back on the chapter, which is opened anew, and on from there.
    for (const _ of ['home', 'chapter']) await page.goBack();
    await expect(page).toHaveURL(new RegExp(`#${place}$`));
    await page.reload();
    await toResult();
  });

  test('a place whose name has digits is one too: a source on the method’s page', async ({ page }) => {
    await open(page, `/resultat/?mine#${complete}`);
    for (const fold of await page.locator('#r-steps details:not([open]) > summary').all())
      if (await fold.isVisible()) await fold.click();
    const link = page.locator('a[href*="#source-"]').filter({ visible: true }).first();
    const place = (await link.getAttribute('href'))?.split('#')[1] ?? '';
    await link.click();
    await expect(page.locator(`#${place}`)).toBeInViewport();
    await page.getByText(t.site.menuButton, { exact: true }).click();
    await page.getByRole('navigation', { name: t.site.allPages }).getByRole('link', { name: t.site.result }).click();
    await expect(profile(page)).toHaveText(name);
  });

  test('a chapter has the answers, and hands on what changes there', async ({ page }) => {
    await open(page, `/guide/opportunites/?mine#${complete}`);
    const publish = choice(page, 'publish', full.items?.['publish'] as number);
    await expect(publish).toBeChecked();
    // A form beside the site, where mistakes are reported, is told none of them.
    const reported = await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: '/form?place=guide-risks', rel: 'noreferrer' });
      document.body.append(link);
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      return link.href;
    });
    expect(reported).toMatch(/\/form\?place=guide-risks$/);
    const other = full.items?.['publish'] === 3 ? 2 : 3;
    await choice(page, 'publish', other).check();
    await page.getByRole('link', { name: t.quiz.weakest.result }).first().click();
    await alive(page);
    const { total } = scoreAnswers(quiz, { ...full, items: { ...full.items, publish: other } });
    await expect(page.locator('.identity')).toContainText(fill(t.result.page.outOf, { n: total ?? '' }));
  });

  test('what somebody sent is theirs, and goes no further', async ({ page }) => {
    await open(page, `/resultat/?mine#${complete}`);
    await page.evaluate((link) => (location.hash = link), complete);
    await expect(profile(page)).toHaveText(t.result.received.title);
  });
});

test('an address that carries answers is a received result in a browser that keeps its own', async ({ page }) => {
  await remember(page, stored(short));
  await open(page, `/resultat/?mine#${complete}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.result.received.title);
  await page.getByRole('link', { name: t.site.name }).first().click();
  await expect(page).toHaveURL(/\/$/);
  expect(await saved(page)).toEqual(JSON.parse(stored(short)));
});

test('answers that could not be read at first are not overwritten when the storage answers again', async ({ page }) => {
  await remember(page, stored(full));
  await page.addInitScript(() => {
    const { getItem } = Storage.prototype;
    Storage.prototype.getItem = () => {
      throw new DOMException('busy', 'InvalidStateError');
    };
    Object.assign(window, { mend: () => (Storage.prototype.getItem = getItem) });
  });
  await open(page, '/quiz/#size');
  await expect(page.getByText(notice)).toBeVisible();
  await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
  await choice(page, 'size', 'from-500').check();
  await expect(choice(page, 'size', 'from-500')).toBeChecked();
  expect(JSON.stringify(await everything(page)), 'in the document or set aside').toContain('publish');
});

test('a page that the browser stops answering keeps what it shows', async ({ page }) => {
  await remember(page, stored(full));
  await open(page, '/quiz/#size');
  await page.evaluate(refuse);
  await choice(page, 'size', 'at-cap').check();
  await expect(page.getByText(notice)).toBeVisible();
  await turnTo(page, 'hours');
  await expect(choice(page, 'hours', full.hours ?? '')).toBeChecked();
});

test('a window that another site has named brings no answers', async ({ page }) => {
  await remember(page, stored(full));
  await page.evaluate(
    (texts) => {
      window.name = `reseau-a-dessein.tab${JSON.stringify(texts)}`;
    },
    [stored(full), stored({ size: 'under-500' })],
  );
  await open(page, '/quiz/#size');
  await turnTo(page, 'hours');
  await expect(choice(page, 'hours', full.hours ?? '')).toBeChecked();
  expect(await saved(page)).toEqual(JSON.parse(stored(full)));
});

test('writing alone refused, a file is still taken in, and said to be in memory', async ({ page }) => {
  await remember(page, stored({ size: 'at-cap' }));
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page, '/donnees/');
  await page.getByLabel(t.data.import).setInputFiles(file(stored(short)));
  await page.getByRole('dialog').getByRole('button', { name: t.data.importYes }).click();
  await expect(page.getByText(t.data.importUnkept)).toBeVisible();
  await expect(page.getByText(notice)).toBeVisible();
  // The header counts what is stored: one answer of the first nine.
  await page.getByRole('link', { name: fill(t.site.left.other, { n: 8 }) }).click();
  await alive(page);
  await turnTo(page, 'size');
  await expect(choice(page, 'size', short.size ?? '')).toBeChecked();
  expect(await saved(page)).toEqual({ version: 1, answers: { size: 'at-cap' } });
});
