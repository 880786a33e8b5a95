import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { resultsOf } from '../../src/core/history/history.ts';
import { encodeCard, type ReceivedCard } from '../../src/core/links/card.ts';
import { resultOf } from '../../src/core/scoring/result.ts';
import { scoreAnswers } from '../../src/core/scoring/score.ts';
import { strengthOf } from '../../src/core/scoring/strength.ts';
import type { Saved } from '../../src/core/document/document.ts';
import type { Locale } from '../../src/core/format/locale.ts';
import { month } from '../../src/core/format/month.ts';
import { fill } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { open, saved } from './reader.ts';
import { cardLink, cardLinkOf, complete, expect, full, quiz, remember, short, shortSlugs, slugs, stored, test } from './site.ts';

const t = strings('fr');
const score = scoreAnswers(quiz, full);
const { profile } = resultOf(quiz, full);
const other = quiz.profiles.find(({ id }) => id !== profile);

/** A card of the first format, as somebody posted it. */
const links = JSON.parse(readFileSync('tests/fixtures/links.json', 'utf8')) as { link: string; value: ReceivedCard }[];
const golden = links.flatMap(({ link, value }) => {
  const slug = quiz.profiles.find(({ id }) => id === value.profile)?.slug.fr;
  return link.startsWith('s1.') && slug ? [{ link, value, slug }] : [];
})[0] ?? { link: '', value: {} as ReceivedCard, slug: '' };

/** The dialog that shares, opened by its button. */
async function openShare(page: Page): Promise<Locator> {
  await remember(page, stored(full));
  await open(page, '/resultat/');
  await page.getByRole('button', { name: t.result.share.title, exact: true }).click();
  return page.getByRole('dialog', { name: t.result.share.title });
}

test('what a link shows is said before it is copied, for both kinds', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const share = await openShare(page);
  const words = t.result.share;
  await expect(share.getByRole('radio', { name: words.card })).toBeChecked();
  await expect(share).toContainText(words.shows.card);
  await share.getByText(words.details).click();
  await expect(share).toContainText(words.cardHides);
  await expect(share).not.toContainText(words.cardTotalHides);
  const linkedin = share.getByRole('link', { name: words.linkedin });
  const posted = async () => new URL((await linkedin.getAttribute('href')) ?? '');
  expect((await posted()).origin).toBe('https://www.linkedin.com');
  expect((await posted()).searchParams.get('url')).toContain(`/profil/${slugs.fr}/#s2.19-19.-.`);

  // The total goes with the card when the reader says so.
  await share.getByRole('checkbox', { name: words.showTotal }).check();
  await expect(share).toContainText(words.shows.cardTotal);
  await expect(share).toContainText(words.cardTotalHides);
  expect((await posted()).searchParams.get('url')).toContain(`#s2.19-19.${score.total}.`);

  await share.getByRole('radio', { name: words.complete }).check();
  await expect(share).toContainText(words.shows.complete);
  await expect(share).toContainText(words.completeHides);
  await expect(linkedin).toHaveCount(0);
  await share.getByRole('button', { name: words.copy }).click();
  await expect(share.getByRole('status')).toHaveText(words.copiedSaid);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(new RegExp(`/resultat/#${complete.replaceAll('.', '\\.')}$`));
});

test('a refused clipboard is said, and the link selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
    Object.assign(document, { execCommand: () => false });
  });
  const share = await openShare(page);
  await share.getByRole('button', { name: t.result.share.copy }).click();
  await expect(share.getByRole('status')).toHaveText(t.result.share.refused);
  await expect(share.getByLabel(t.result.share.address)).toBeFocused();
  await expect(share.getByLabel(t.result.share.address)).toBeInViewport();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('#s2.');
  // Another link is not the one that was refused.
  await share.getByRole('radio', { name: t.result.share.complete }).check();
  await expect(share.getByLabel(t.result.share.address)).toHaveCount(0);
});

test('the system’s own sharing is offered where there is one, in one tap; leaving it is no failure, its refusal is one', async ({
  page,
}) => {
  const { native, copy, address } = t.result.share;
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined, configurable: true }));
  await expect((await openShare(page)).getByRole('button', { name: native })).toHaveCount(0);
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        document.title = `${data.title} ${data.url}`;
        const [error] = (window as unknown as { failures?: string[] }).failures?.splice(0, 1) ?? [];
        return error ? Promise.reject(new DOMException('', error)) : Promise.resolve();
      },
    }),
  );
  const share = await openShare(page);
  await page.evaluate(() => Object.assign(window, { failures: ['AbortError', 'NotAllowedError'] }));
  await expect(share.getByRole('button', { name: copy })).toBeVisible();
  await share.getByRole('button', { name: native }).click();
  await expect(page).toHaveTitle(/LinkedIn.*#s2\./);
  await expect(share.getByLabel(address)).toHaveCount(0);
  await share.getByRole('button', { name: native }).click();
  await expect(share.getByLabel(address)).toBeFocused();
});

test('the address’s #share opens the dialog, once for each time it is followed', async ({ page }) => {
  await remember(page, stored(full));
  await page.goto('/resultat/#share');
  const share = page.getByRole('dialog', { name: t.result.share.title });
  await expect(share).toBeVisible();
  await share.getByRole('button', { name: t.result.share.close }).click();
  await expect(share).toBeHidden();
  await expect(page).toHaveURL(/\/resultat\/$/);
  await page.evaluate(() => (location.hash = 'share'));
  await expect(share).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(share).toBeHidden();
});

test('without a profile there is a complete link alone, and it is said why', async ({ page }) => {
  await remember(page, stored({ size: 'from-5000', items: { purpose: 1 } }));
  await page.goto('/resultat/#share');
  const share = page.getByRole('dialog', { name: t.result.share.title });
  await expect(share.getByRole('radio', { name: t.result.share.card })).toBeDisabled();
  await expect(share.getByRole('radio', { name: t.result.share.complete })).toBeChecked();
  await expect(share).toContainText(t.result.share.noCard);
  for (const name of [t.result.share.linkedin, t.result.share.image]) await expect(share.getByText(name)).toHaveCount(0);
});

/** The profile's name, what the card says and the rose of a profile's page. */
const parts = (page: Page, locale: Locale = 'fr') => ({
  said: page.getByText(strings(locale).profile.card),
  rose: page.getByRole('main').getByRole('img').first(),
});

test('a card opens elsewhere, with its numbers and no answer', async ({ page }) => {
  await page.goto(`/profil/${slugs.fr}/#${cardLink}`);
  const { said, rose } = parts(page);
  await expect(said).toBeVisible();
  await expect(page.getByText(fill(t.profile.cardTotal, { n: score.total ?? '' }))).toBeVisible();
  await expect(page.getByText(month('fr', '2026-11'))).toBeVisible();
  for (const { id, name } of quiz.dimensions)
    await expect(rose).toHaveAccessibleName(new RegExp(`${name.fr} ${score.dimensions[id]}\\b`));
  await expect(rose).toContainText(String(score.dimensions['cap']));
  await expect.poll(() => saved(page)).toBeNull();
  await page.getByRole('link', { name: t.site.switchTo }).click();
  await expect(page).toHaveURL(new RegExp(`/en/profile/.*#${cardLink.replaceAll('.', '\\.')}$`));
  await expect(parts(page, 'en').said).toBeVisible();
});

test('a card without its total shows none, and one of format 1 shows what it always did', async ({ page }) => {
  await page.goto(`/profil/${slugs.fr}/#${cardLinkOf(full, false)}`);
  await expect(parts(page).said).toBeVisible();
  const total = page.getByText(/sur\s100/);
  await expect(page.getByText(fill(t.profile.cardText, { month: month('fr', '2026-11') }))).toBeVisible();
  await expect(total).toHaveCount(0);
  // From tests/fixtures/links.json.
  await page.goto('about:blank');
  await page.goto(`/profil/${golden.slug}/#${golden.link}`);
  await expect(page.getByText(fill(t.profile.cardTotal, { n: golden.value.total ?? '' }))).toBeVisible();
});

test('a first look says so, in words and without a total', async ({ page }) => {
  await page.goto(`/profil/${shortSlugs.fr}/#${cardLinkOf(short, true)}`);
  await expect(page.getByText(fill(t.profile.cardFirst, { month: month('fr', '2026-11'), n: 9, all: 19 }))).toBeVisible();
  const { dimensions } = scoreAnswers(quiz, short);
  const { rose } = parts(page);
  for (const { id, name } of quiz.dimensions)
    await expect(rose).toHaveAccessibleName(new RegExp(`${name.fr} ${t.result.strength[strengthOf(dimensions[id] ?? 0)]}`));
  await expect(rose).not.toHaveText(/\d/);
  await expect(page.getByText(/sur\s100/)).toHaveCount(0);
});

test('a card without a score in every dimension shows its numbers, and says that they give no profile', async ({ page }) => {
  await page.goto(`/profil/${slugs.fr}/#${cardLink}`);
  const { said, rose } = parts(page);
  await expect(said).toBeVisible();
  const partial = encodeCard(quiz, { answered: 19, asked: 19, dimensions: { cap: 42 }, month: '2026-11' });
  await page.evaluate((link) => (location.hash = link), partial);
  await expect(rose).toHaveAccessibleName(/Cap 42, .*Soin non donné/);
  await expect(page.getByRole('alert')).toHaveText(t.result.linkFault.noProfile);
});

test('a complete result opens elsewhere, read-only, and can be kept', async ({ page }) => {
  await remember(page, stored(short));
  await open(page, `/resultat/#${complete}`);
  await expect(page.getByRole('heading', { name: t.result.received.title })).toBeVisible();
  await expect(page.getByText(fill(t.result.page.outOf, { n: score.total ?? '' })).first()).toBeVisible();
  await expect(page.getByRole('button', { name: t.result.share.title, exact: true })).toHaveCount(0);
  await expect.poll(() => saved(page)).toMatchObject({ answers: short });

  const keep = page.getByRole('button', { name: t.result.received.keep });
  await keep.click();
  await page.getByRole('button', { name: t.result.page.sharedKeepNo }).click();
  await expect.poll(() => saved(page)).toMatchObject({ answers: short });
  await page.getByRole('link', { name: t.site.switchTo }).click();
  await expect(page.getByRole('heading', { name: strings('en').result.received.title })).toBeVisible();
  await page.goBack();
  await keep.click();
  await page.getByRole('button', { name: t.result.page.sharedKeepYes }).click();
  await expect(page.getByRole('heading', { name: t.result.received.title })).toHaveCount(0);
  await expect(page).toHaveURL(/\/resultat\/$/);
  await expect(page.getByRole('heading', { level: 1 }), 'what takes the focus of a button that is gone').toBeFocused();
  const document = (await saved(page)) as Saved;
  expect(document.answers).toEqual(full);
  expect(Object.values(resultsOf(document)), 'those the reader had').toMatchObject([{ answers: short }]);
});

test('without answers of one’s own too, a complete result is kept only once that is meant', async ({ page }) => {
  await open(page, `/resultat/#${complete}`);
  const keep = page.getByRole('button', { name: t.result.received.keep });
  const dialog = page.getByRole('dialog', { name: t.result.page.keepTitle });
  await keep.click();
  await dialog.getByRole('button', { name: t.result.page.sharedKeepNo }).click();
  await expect(dialog).toBeHidden();
  expect(await saved(page)).toBeNull();
  await keep.click();
  await dialog.getByRole('button', { name: t.result.page.keepYes }).click();
  await expect(page).toHaveURL(/\/resultat\/$/);
  await expect.poll(() => saved(page)).toEqual({ version: 1, answers: full });
});

const cut = (link: string) => link.slice(0, -3);
for (const [name, fragment, message] of [
  ['cut', cut(cardLink), t.result.linkFault.damaged],
  ['changed', cardLink.replace('.c', '.d'), t.result.linkFault.damaged],
  ['too long', `s2.${'0'.repeat(90)}`, t.result.linkFault.damaged],
  ['of something else', 'utm-campaign=1', t.result.linkFault.foreign],
  ['percent-broken', 's2.%E0%A4%A', t.result.linkFault.damaged],
] as const) {
  test(`a card whose link is ${name} says so, and the profile stays`, async ({ page }) => {
    await page.goto(`/profil/${slugs.fr}/#${fragment}`);
    await expect(page.getByRole('alert')).toContainText(message);
    await expect(page.getByRole('heading', { name: t.profile.portrait })).toBeVisible();
    await expect(parts(page).said).toBeHidden();
    // A good link after it opens all the same.
    await page.evaluate((good) => (location.hash = good), cardLink);
    await expect(parts(page).said).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test(`a result whose link is ${name} says so, and one’s own answers stay`, async ({ page }) => {
    await remember(page, stored(full));
    const bad = fragment.startsWith('s2') ? fragment.replace(cardLink, complete).replace(/^s2/, 'c1') : fragment;
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
  await expect(page.getByRole('heading', { name: t.result.received.title })).toBeVisible();

  await page.goto(`/profil/${other?.slug.fr}/#${cardLink}`);
  await page.getByRole('alert').getByRole('link').click();
  await expect(parts(page).said).toBeVisible();

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
