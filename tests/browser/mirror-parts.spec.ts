import { localize } from '../../src/core/format/localize.ts';
import { encodeComplete } from '../../src/core/links/encode-answers.ts';
import { itemsOf } from '../../src/core/quiz/quiz.ts';
import { fill } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { alive, open } from './reader.ts';
import { expect, full, quiz, remember, stored, test } from './site.ts';

/** Answers of which each move that the mirror can help with is still to be made. */
const low = { ...full, items: { ...full.items, sample: 1 as const, find: 1 as const, reply: 1 as const, reopen: 0 as const } };

for (const [locale, result, address] of [
  ['fr', '/resultat/', '/miroir/'],
  ['en', '/en/result/', '/en/mirror/'],
] as const) {
  const { mirror: t } = strings(locale);
  const { received } = strings(locale).result;
  const named = new Map(itemsOf(localize(quiz, locale)).map(({ item }) => [item.id, item]));

  test(`a move leads to the part of the mirror that does its work, once a file is read (${locale})`, async ({ page }) => {
    await remember(page, stored(low));
    await open(page, result);
    const advice = page.locator('#r-steps');
    // What is folded comes as it is opened, and has folds of its own.
    const fold = advice.locator('details:not([open]) > summary:visible');
    while ((await fold.count()) > 0) {
      await fold.first().click();
      await alive(page);
    }
    const move = advice
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: named.get('reopen')?.moves[0]?.do ?? '' }) });
    await move.getByRole('link', { name: t.parts.lists }).click();
    await page.waitForURL(`**${address}#lists`);
    const notice = page.getByText(fill(t.parts.awaits, { part: t.tools.lists.title }));
    await expect(notice).toBeVisible();
    await page.getByRole('button', { name: t.source.example }).click();
    const lists = page.getByRole('heading', { name: t.tools.lists.title, exact: true });
    await expect(lists).toBeFocused({ timeout: 30_000 });
    await expect(lists).toBeInViewport();
    await expect(notice).toHaveCount(0);
  });

  test(`the moves of somebody else's result do not lead to the reader's mirror (${locale})`, async ({ page }) => {
    await open(page, `${result}#${encodeComplete(quiz, low)}`);
    await expect(page.getByRole('heading', { name: received.title })).toBeVisible();
    await expect(page.getByRole('region', { name: received.moves }).locator('ol > li')).not.toHaveCount(0);
    await expect(page.locator(`a[href^="${address}#"]`)).toHaveCount(0);
  });
}

test('an address that names no part of the mirror announces none, and the reader begins at the beginning', async ({ page }) => {
  const { mirror: t } = strings('fr');
  await open(page, '/miroir/#nowhere');
  await expect(page.getByRole('button', { name: t.source.example })).toBeVisible();
  await expect(page.getByText(fill(t.parts.awaits, { part: '' }).slice(0, 25))).toHaveCount(0);
  await page.getByRole('button', { name: t.source.example }).click();
  await expect(page.getByRole('heading', { name: t.tools.aim.title, exact: true })).toBeFocused();
});
