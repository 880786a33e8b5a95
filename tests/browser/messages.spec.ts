/** The messages ready to adapt: on the moves of one's own result, and all together in the guide. */
import type { Locator, Page } from '@playwright/test';
import type { Answers } from '../../src/core/quiz/answers.ts';
import { other, type Locale } from '../../src/core/format/locale.ts';
import { localize } from '../../src/core/format/localize.ts';
import { typed } from '../../src/core/format/template.ts';
import { strings } from '../../src/i18n/strings.ts';
import { messages } from '../quiz.ts';
import { faults } from './faults.ts';
import { alive } from './reader.ts';
import { complete, expect, full, quiz, remember, settled, stored, sub, test } from './site.ts';

const languages = [
  { locale: 'fr', resultPath: '/resultat/', pagePath: '/guide/messages/', chapterPath: '/guide/agir/' },
  { locale: 'en', resultPath: '/en/result/', pagePath: '/en/guide/messages/', chapterPath: '/en/guide/act/' },
] as const;

/** Of all the habits, only waking dormant ties is left to gain: its move comes first. */
const dormant = (horizons: Answers['horizons']): Answers => ({
  ...full,
  ...(horizons && { horizons }),
  items: { ...Object.fromEntries(Object.keys(full.items ?? {}).map((id) => [id, 3])), reopen: 0 },
});
const none = { short: 'none', medium: 'none', long: 'none' } as const;

const titleOf = (locale: Locale) =>
  localize(quiz, locale)
    .dimensions.flatMap(({ items }) => items)
    .find(({ id }) => id === 'reopen')?.moves[0]?.do ?? '';
const textOf = (locale: Locale, objective: keyof typeof messages.reopen.messages) =>
  typed(localize(messages, locale).reopen.messages[objective].says);

/** The move to wake a dormant tie, on the reader's own result. */
async function move(page: Page, locale: Locale, path: string): Promise<Locator> {
  await page.goto(path);
  await settled(page);
  const item = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: titleOf(locale), exact: true }) })
    .last();
  // The card, then its reasons, where the message is.
  if (!(await item.getByRole('button').first().isVisible())) await item.locator('summary').first().click();
  await item.locator('.why > summary').click();
  return item;
}

/** What the late part is fetched from. */
const part = /\/_astro\/(ready|fr|en)\.[^/]*\.js$/;

for (const { locale, resultPath, pagePath, chapterPath } of languages) {
  const { result, guide } = strings(locale);
  const { messages: t } = result;
  const words = localize(messages, locale);

  test(`a move shows the message for the main objective, fetched when asked for (${locale})`, async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => part.test(request.url()) && fetched.push(request.url()));
    await remember(page, stored(dormant({ short: 'hire', medium: 'none', long: 'client' })));
    const item = await move(page, locale, resultPath);
    expect(await page.content()).not.toContain(words.reopen.messages.hire.says.slice(0, 40));
    // What the reasons are told with has come; the messages have not.
    await expect(item.getByRole('button', { name: t.open })).toBeVisible();
    fetched.length = 0;

    const opener = item.getByRole('button', { name: t.open });
    await expect(opener).toHaveAttribute('aria-expanded', 'false');
    await opener.click();
    const message = item.getByRole('blockquote');
    await expect(message).toHaveText(textOf(locale, 'hire'));
    await expect(message.locator('mark')).toHaveCount(2);
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    // One language, and no more than it takes.
    expect(fetched.length).toBeGreaterThan(0);
    expect(fetched.join()).not.toMatch(new RegExp(`/${other(locale)}\\.`));
    expect(await faults(page)).toEqual([]);

    await expect(item.getByRole('link', { name: t.onDemand.all })).toHaveAttribute('href', new RegExp(`${pagePath}#reopen$`));
    await opener.click();
    await expect(message).toHaveCount(0);
    await expect(opener).toBeFocused();
  });

  test(`a message is copied as it would be typed, and that is said for a moment (${locale})`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.clock.install();
    await remember(page, stored(dormant({ short: 'job', medium: 'none', long: 'none' })));
    const item = await move(page, locale, resultPath);
    // By keyboard alone.
    await item.getByRole('button', { name: t.open }).focus();
    await page.keyboard.press('Enter');
    await expect(item.getByRole('blockquote')).toBeVisible();
    await page.keyboard.press('Tab');
    const copy = item.getByRole('button', { name: t.onDemand.copyOf.replace('{name}', words.reopen.name) });
    await expect(copy).toBeFocused();
    await page.keyboard.press('Space');
    const said = item.getByRole('status');
    await expect(said).toHaveText(t.onDemand.copied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(textOf(locale, 'job'));
    await page.clock.runFor(5000);
    await expect(said).toHaveText('');
  });

  test(`a reader without an objective chooses whose message to read (${locale})`, async ({ page }) => {
    await remember(page, stored(dormant(none)));
    const item = await move(page, locale, resultPath);
    await item.getByRole('button', { name: t.open }).click();
    const group = item.getByRole('group', { name: t.onDemand.choose });
    await expect(group.getByRole('radio')).toHaveCount(4);
    await expect(item.getByRole('blockquote')).toHaveText(textOf(locale, 'info'));
    await group.getByRole('radio', { name: localize(quiz, locale).objectives[3]?.short ?? '' }).check();
    await expect(item.getByRole('blockquote')).toHaveText(textOf(locale, 'client'));
    expect(await faults(page)).toEqual([]);
  });

  test(`when the clipboard is refused, the message is selected and that is said (${locale})`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.assign(document, { execCommand: () => false });
    });
    await remember(page, stored(dormant({ short: 'info', medium: 'none', long: 'none' })));
    const item = await move(page, locale, resultPath);
    await item.getByRole('button', { name: t.open }).click();
    await item.getByRole('button', { name: t.onDemand.copy }).click();
    await expect(item.getByRole('status')).toHaveText(t.onDemand.refused);
    expect(typed(await page.evaluate(() => String(getSelection())))).toBe(textOf(locale, 'info'));
  });

  test(`all the messages are on a page of the guide, which its chapter leads to (${locale})`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(chapterPath);
    await page
      .locator('main')
      .getByRole('link', { name: /prêts à adapter|ready to adapt/ })
      .click();
    await expect(page).toHaveURL(new RegExp(`${pagePath}$`));
    await expect(page.getByRole('blockquote')).toHaveCount(28);
    for (const [id, { name }] of Object.entries(words)) {
      await page.getByRole('navigation', { name: guide.messages.contents }).getByRole('link', { name, exact: true }).click();
      await expect(page.locator(`#${id}`)).toBeInViewport();
    }
    const copy = page.getByRole('button', {
      name: t.onDemand.copyOf.replace('{name}', `${words.thank.name}, ${localize(quiz, locale).objectives[0]?.short}`),
    });
    await copy.click();
    await expect(page.getByRole('status').filter({ hasText: t.onDemand.copied })).toHaveCount(1);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(typed(words.thank.messages.job.says));
  });
}

test('a move that no message serves has no such button', async ({ page }) => {
  await remember(page, stored({ ...dormant(none), items: { ...dormant(none).items, reopen: 3, feed: 0, reply: 3 } }));
  await page.goto('/resultat/');
  await settled(page);
  await expect(page.getByRole('button', { name: strings('fr').result.messages.open })).toHaveCount(0);
  await expect(page.getByRole('button', { name: strings('fr').result.plan.take }).first()).toBeVisible();
});

test('somebody else’s result shows no messages', async ({ page }) => {
  await page.goto(`/resultat/#${complete}`);
  await alive(page);
  await expect(page.getByRole('heading', { name: strings('fr').result.received.title })).toBeVisible();
  await expect(page.getByRole('button', { name: strings('fr').result.messages.open })).toHaveCount(0);
});

test('when the network is cut, that is said, and trying again goes on as if nothing had happened', async ({
  page,
  context,
  complaints,
}) => {
  const { messages: t } = strings('fr').result;
  await remember(page, stored(dormant({ short: 'job', medium: 'none', long: 'none' })));
  const item = await move(page, 'fr', '/resultat/');
  await expect(item.getByRole('button', { name: t.open })).toBeVisible();
  await context.setOffline(true);
  await item.getByRole('button', { name: t.open }).click();
  const again = item.getByRole('button', { name: t.failed });
  await expect(again).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: t.failed })).toHaveCount(1);
  // The browser itself says what it could not fetch.
  expect(complaints.splice(0).join()).toMatch(/ERR_INTERNET_DISCONNECTED/);
  await context.setOffline(false);
  await again.click();
  await expect(item.getByRole('blockquote')).toHaveText(textOf('fr', 'job'));
  await expect(item.getByRole('button', { name: t.open })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: t.failed })).toHaveCount(0);
});

test('messages are found under a folder too, and are no part of a printed result', async ({ page }) => {
  await page.goto(`${sub}/404.html`);
  await page.evaluate(([name, text]) => localStorage.setItem(name, text), [
    'reseau-a-dessein',
    stored(dormant({ short: 'job', medium: 'none', long: 'none' })),
  ] as const);
  const item = await move(page, 'fr', `${sub}/resultat/`);
  await item.getByRole('button', { name: strings('fr').result.messages.open }).click();
  await expect(item.getByRole('blockquote')).toHaveText(textOf('fr', 'job'));
  await expect(item.getByRole('link', { name: strings('fr').result.messages.onDemand.all })).toHaveAttribute(
    'href',
    '/un/sous-chemin/guide/messages/#reopen',
  );
  await page.emulateMedia({ media: 'print' });
  await expect(item.getByRole('blockquote')).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every message can be read, and nothing offers to copy it', async ({ page }) => {
    for (const { locale, pagePath } of languages) {
      await page.goto(pagePath);
      const shown = (await page.getByRole('blockquote').allTextContents()).map(typed);
      const written = Object.values(localize(messages, locale)).flatMap((each) =>
        Object.values(each.messages).map(({ says }) => typed(says)),
      );
      expect(shown).toEqual(written);
      await expect(page.getByRole('button', { name: strings(locale).result.messages.onDemand.copy })).toHaveCount(0);
    }
  });
});
