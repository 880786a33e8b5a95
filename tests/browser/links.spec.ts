import { resultsOf } from '../../src/core/history/history.ts';
import { encodeCard } from '../../src/core/links/card.ts';
import { resultOf } from '../../src/core/scoring/result.ts';
import type { Saved } from '../../src/core/document/document.ts';
import { month } from '../../src/core/format/month.ts';
import { fill } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { open, saved, unfold } from './reader.ts';
import { complete, expect, full, quiz, remember, short, cardLink, slugs, stored, test } from './site.ts';

const t = strings('fr');
const { score, profile } = resultOf(quiz, full);
const other = quiz.profiles.find(({ id }) => id !== profile);

test('what a link reveals is said before it is copied, for both kinds', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await remember(page, stored(full));
  await open(page, '/resultat/');
  await unfold(page, t.result.share.title);
  const share = page.getByRole('dialog', { name: t.result.share.title });
  await expect(share.getByRole('radio', { name: t.result.share.card })).toBeChecked();
  await expect(share).toContainText(t.result.share.cardHides);
  const linkedin = share.getByRole('link', { name: t.result.share.linkedin });
  const address = new URL((await linkedin.getAttribute('href')) ?? '');
  expect(address.origin).toBe('https://www.linkedin.com');
  expect(address.searchParams.get('url')).toContain(`/profil/${slugs.fr}/#s1.`);

  await share.getByRole('radio', { name: t.result.share.complete }).check();
  await expect(share).toContainText(t.result.share.completeHides);
  await expect(linkedin).toHaveCount(0);
  await share.getByRole('button', { name: t.result.share.copy }).click();
  await expect(share.getByRole('status')).toHaveText(t.result.share.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await share.getByLabel(t.result.share.address).inputValue());
  expect(copied).toMatch(new RegExp(`/resultat/#${complete.replaceAll('.', '\\.')}$`));
});

test('a refused clipboard is said, and the link selected', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }),
  );
  await remember(page, stored(full));
  await open(page, '/resultat/');
  await unfold(page, t.result.share.title);
  await page.getByRole('button', { name: t.result.share.copy }).click();
  await expect(page.getByText(t.result.share.copyFailed)).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('#s1.');
});

test('the system’s own sharing is offered where there is one', async ({ page }) => {
  await remember(page, stored(full));
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined, configurable: true }));
  await open(page, '/resultat/');
  await unfold(page, t.result.share.title);
  await expect(page.getByRole('button', { name: t.result.share.native })).toHaveCount(0);
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => Promise.resolve(void (document.title = data.url ?? '')),
    }),
  );
  await open(page, '/resultat/');
  await unfold(page, t.result.share.title);
  await page.getByRole('button', { name: t.result.share.native }).click();
  await expect(page).toHaveTitle(/#s1\./);
});

test('a card opens elsewhere, with its numbers and no answer', async ({ page }) => {
  await page.goto(`/profil/${slugs.fr}/#${cardLink}`);
  const card = page.getByRole('region', { name: t.profile.card });
  await expect(card).toContainText(fill(t.result.page.outOf, { n: score.total ?? '' }));
  await expect(card).toContainText(month('fr', '2026-11'));
  for (const { id } of quiz.dimensions)
    await expect(card.locator(`[data-score="${id}"]`)).toContainText(String(score.dimensions[id]));
  await expect.poll(() => saved(page)).toBeNull();
  await page.getByRole('link', { name: t.site.switchTo }).click();
  await expect(page).toHaveURL(new RegExp(`/en/profile/.*#${cardLink.replaceAll('.', '\\.')}$`));
  await expect(page.getByRole('region', { name: strings('en').profile.card })).toBeVisible();
});

test('a card without a score in every dimension shows its numbers, and says that they give no profile', async ({ page }) => {
  await page.goto(`/profil/${slugs.fr}/#${cardLink}`);
  const card = page.getByRole('region', { name: t.profile.card });
  await expect(card).toContainText(fill(t.result.page.outOf, { n: score.total ?? '' }));
  const partial = encodeCard(quiz, { total: 42, dimensions: { cap: 42 }, month: '2026-11' });
  await page.evaluate((link) => (location.hash = link), partial);
  await expect(card.locator('[data-score="cap"]')).toHaveText('42');
  await expect(card.locator('[data-score="care"]')).toHaveText(t.profile.absent);
  await expect(page.getByRole('alert')).toHaveText(t.result.linkFault.noProfile);
});

test('a complete result opens elsewhere, read-only, and can be kept', async ({ page }) => {
  await remember(page, stored(short));
  await open(page, `/resultat/#${complete}`);
  await expect(page.getByRole('heading', { name: t.result.page.received.title })).toBeVisible();
  await expect(page.getByText(fill(t.result.page.outOf, { n: score.total ?? '' })).first()).toBeVisible();
  await expect(page.getByRole('region', { name: t.result.share.title })).toHaveCount(0);
  await expect.poll(() => saved(page)).toMatchObject({ answers: short });

  const keep = page.getByRole('button', { name: t.result.page.received.keep });
  await keep.click();
  await page.getByRole('button', { name: t.result.page.sharedKeepNo }).click();
  await expect.poll(() => saved(page)).toMatchObject({ answers: short });
  await page.getByRole('link', { name: t.site.switchTo }).click();
  await expect(page.getByRole('heading', { name: strings('en').result.page.received.title })).toBeVisible();
  await page.goBack();
  await keep.click();
  await page.getByRole('button', { name: t.result.page.sharedKeepYes }).click();
  await expect(page.getByRole('heading', { name: t.result.page.received.title })).toHaveCount(0);
  await expect(page).toHaveURL(/\/resultat\/$/);
  await expect(page.getByRole('heading', { level: 1 }), 'what takes the focus of a button that is gone').toBeFocused();
  const document = (await saved(page)) as Saved;
  expect(document.answers).toEqual(full);
  expect(Object.values(resultsOf(document)), 'those the reader had').toMatchObject([{ answers: short }]);
});

test('without answers of one’s own, a complete result is kept at once', async ({ page }) => {
  await open(page, `/resultat/#${complete}`);
  await page.getByRole('button', { name: t.result.page.received.keep }).click();
  await expect(page).toHaveURL(/\/resultat\/$/);
  await expect.poll(() => saved(page)).toEqual({ version: 1, answers: full });
});

const cut = (link: string) => link.slice(0, -3);
for (const [name, fragment, message] of [
  ['cut', cut(cardLink), t.result.linkFault.damaged],
  ['changed', cardLink.replace('c', 'd'), t.result.linkFault.damaged],
  ['too long', `${cardLink}${'0'.repeat(80)}`, t.result.linkFault.damaged],
  ['of something else', 'utm-campaign=1', t.result.linkFault.foreign],
  ['percent-broken', 's1.%E0%A4%A', t.result.linkFault.damaged],
] as const) {
  test(`a card whose link is ${name} says so, and the profile stays`, async ({ page }) => {
    await page.goto(`/profil/${slugs.fr}/#${fragment}`);
    await expect(page.getByRole('alert')).toContainText(message);
    await expect(page.getByRole('heading', { name: t.profile.portrait })).toBeVisible();
    // A good link after it opens all the same.
    await page.evaluate((good) => (location.hash = good), cardLink);
    await expect(page.getByRole('region', { name: t.profile.card })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test(`a result whose link is ${name} says so, and one’s own answers stay`, async ({ page }) => {
    await remember(page, stored(full));
    const bad = fragment.startsWith('s1') ? fragment.replace(cardLink, complete).replace(/^s1/, 'c1') : fragment;
    await open(page, `/resultat/#${bad}`);
    await expect(page.getByRole('alert')).toContainText(message);
    await expect(page.getByText(fill(t.result.page.outOf, { n: score.total ?? '' })).first()).toBeVisible();
    await expect.poll(() => saved(page)).toMatchObject({ answers: full });
    await page.getByRole('alert').getByRole('link').click();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('a link opened on the wrong page leads to the right one', async ({ page }) => {
  await page.goto(`/profil/${slugs.fr}/#${complete}`);
  await page.getByRole('link', { name: t.result.linkFault.wrongPageLink }).click();
  await expect(page.getByRole('heading', { name: t.result.page.received.title })).toBeVisible();

  await page.goto(`/profil/${other?.slug.fr}/#${cardLink}`);
  await page.getByRole('alert').getByRole('link').click();
  await expect(page.getByRole('region', { name: t.profile.card })).toBeVisible();

  await open(page, `/resultat/#${cardLink}`);
  await expect(page.getByRole('alert')).toContainText(t.result.linkFault.wrongCard);
});

test('a profile without a fragment loads no more than its page', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await page.goto(`/profil/${slugs.fr}/`);
  // Nor once the browser has nothing else to do.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(scripts.filter((url) => /card|link|runtime/i.test(url) && !/Card\.astro/.test(url))).toEqual([]);
});
