/**
 * A result that came by a link, for whoever helps its author: all that the author sees, in the third person. What the site tells the
 * author stands in quotations, which alone may say “you”.
 */
import type { Locator, Page } from '@playwright/test';
import type { Answers } from '../../src/core/quiz/answers.ts';
import { encodeComplete } from '../../src/core/links/encode-answers.ts';
import { nested } from '../../src/core/format/nested.ts';
import { durationOf } from '../../src/core/format/duration.ts';
import type { Locale } from '../../src/core/format/locale.ts';
import { localize } from '../../src/core/format/localize.ts';
import { fill, number, plural } from '../../src/core/format/message.ts';
import { isBehaviour, itemsOf } from '../../src/core/quiz/quiz.ts';
import { scoreAnswers } from '../../src/core/scoring/score.ts';
import { resultOf } from '../../src/core/scoring/result.ts';
import { strings } from '../../src/i18n/strings.ts';
import { movesFor } from '../moves-for-reader.ts';
import { secondPerson } from '../second-person.ts';
import { faults } from './faults.ts';
import { alive, open } from './reader.ts';
import { complete, expect, full, quiz, remember, resultPath, short, stored, test } from './site.ts';

const behaviours = itemsOf(quiz).flatMap(({ item }) => (isBehaviour(item) ? [item.id] : []));
const none = { short: 'none', medium: 'none', long: 'none' };
const best: Answers = {
  size: 'from-1500',
  hours: 'from-3',
  reasons: ['touch', 'help'],
  horizons: { short: 'job', medium: 'job', long: 'job' },
  items: Object.fromEntries(behaviours.map((id) => [id, 3 as const])),
};
const unsure: Answers = {
  ...full,
  items: { ...full.items, ...Object.fromEntries(behaviours.filter((_id, at) => at % 2).map((id) => [id, 'unsure' as const])) },
};
const states: [name: string, answers: Answers][] = [
  ['whole', full],
  ['first look', short],
  ['of one chapter', { items: { inbox: 1, feed: 0, asked: 2 } }],
  ['with nothing left to gain', best],
  ['with nothing left to gain so far', { items: { purpose: 3 } }],
  ['without a habit or an objective', { size: 'from-500' }],
  ['with answers “not sure”', unsure],
  ['without an objective, saturated', { ...full, size: 'at-cap', hours: 'under-1', horizons: none }],
];

/** What a part of the page shows and calls its parts, but for quotations and the questions to discuss: a line for each text. */
async function ownWords(within: Locator, locale: Locale): Promise<string> {
  const quoted = [
    within.getByRole('blockquote'),
    within.locator('q'),
    within.getByRole('list', { name: strings(locale).result.compare.topics }),
  ];
  for (const parts of quoted) await parts.evaluateAll((all) => all.forEach((each) => each.setAttribute('data-quoted', '')));
  return within.evaluate((root) => {
    const names = ['aria-label', 'title', 'alt', 'placeholder'];
    // What has no box of its own (display: contents) may have visible parts.
    const read = (node: Node): string[] => {
      if (node instanceof Text) return node.parentElement?.checkVisibility({ visibilityProperty: true }) ? [node.data] : [];
      if (!(node instanceof Element) || node.hasAttribute('data-quoted')) return [];
      const called = node.checkVisibility() ? names.map((name) => node.getAttribute(name) ?? '') : [];
      return [...called, ...[...node.childNodes].flatMap(read)];
    };
    return read(root)
      .map((text) => text.trim())
      .filter(Boolean)
      .join('\n');
  });
}
const unfoldAll = async (page: Page): Promise<void> => {
  await page.locator('main details').evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
  await alive(page);
};
const spokenTo = async (within: Locator, locale: Locale) => (await ownWords(within, locale)).match(secondPerson[locale]) ?? [];

for (const locale of ['fr', 'en'] as const) {
  const { result: t } = strings(locale);
  const words = localize(quiz, locale);

  test(`the test of the second person finds it in the reader’s own result (${locale})`, async ({ page }) => {
    await remember(page, stored(full));
    await open(page, resultPath[locale]);
    expect((await spokenTo(page.getByRole('main'), locale)).length).toBeGreaterThan(3);
  });

  for (const [at, [name, answers]] of states.entries())
    test(`nothing in a received result ${name} speaks to its reader but quotations, on screen and on paper (${locale})`, async ({
      page,
    }) => {
      // One reader has answers, the next has none; the width alternates too.
      const own = at % 2 === 0;
      if (at % 4 < 2) await page.setViewportSize({ width: 360, height: 640 });
      if (own) await remember(page, stored(short));
      await open(page, `${resultPath[locale]}#${encodeComplete(quiz, answers)}`);
      await expect(page.getByRole('heading', { level: 1, name: t.received.title })).toBeVisible();
      await expect(page).toHaveTitle(new RegExp(`^${t.received.title} · `));
      const folded = await ownWords(page.getByRole('main'), locale);
      await unfoldAll(page);
      expect((await ownWords(page.getByRole('main'), locale)).length).toBeGreaterThan(folded.length);
      expect(await spokenTo(page.getByRole('main'), locale)).toEqual([]);
      expect(await faults(page)).toEqual([]);

      await expect(page.getByRole('button', { name: t.received.compare })).toHaveCount(own ? 1 : 0);
      await expect(page.getByRole('link', { name: t.received.mine })).toHaveCount(own ? 1 : 0);
      await expect(page.getByRole('link', { name: t.received.answer })).toHaveCount(own ? 0 : 1);
      if (own) {
        await page.getByRole('button', { name: t.received.compare }).click();
        await expect(
          page.getByRole('region', { name: t.compare.title }).getByRole('list', { name: t.compare.topics }),
        ).toBeVisible();
        expect(await spokenTo(page.getByRole('main'), locale)).toEqual([]);
      }
      await page.emulateMedia({ media: 'print' });
      expect(await spokenTo(page.locator('body'), locale)).toEqual([]);
    });

  for (const media of ['screen', 'print'] as const)
    test(`a received result tells what its author reads, and why, ${media === 'print' ? 'unfolded on paper' : 'once unfolded'} (${locale})`, async ({
      page,
    }) => {
      const answers: Answers = { ...full, items: { ...full.items, inbox: 'unsure' } };
      const result = resultOf(quiz, answers);
      const scores = scoreAnswers(quiz, answers);
      await open(page, `${resultPath[locale]}#${encodeComplete(quiz, answers)}`);
      const main = page.getByRole('main');
      const quoted = (text: string | undefined) =>
        main
          .getByRole('blockquote')
          .filter({ hasText: text ?? '?' })
          .first();
      const said = (text: string) => main.getByText(text, { exact: true }).first();
      if (media === 'screen') await unfoldAll(page);
      else await page.emulateMedia({ media });
      for (const text of [t.received.name, t.received.quoted])
        await expect(said(text)).toBeVisible({ visible: media === 'print' });

      const items = new Map(itemsOf(words).map(({ item }) => [item.id, item]));
      for (const [at, { item, from, move }] of movesFor(answers).entries()) {
        const told = localize(move, locale);
        const card = main.getByRole('region', { name: t.received.moves }).getByRole('listitem').nth(at);
        await expect(card.getByRole('heading')).toHaveText(nested(locale, told.do));
        const { derived, levels, lines } = items.get(item) ?? {};
        const because = derived ? t.received.page.becauseDerived : t.received.page.because;
        await expect(card.getByText(fill(because, { answer: nested(locale, levels?.[from] ?? '?') }))).toBeVisible();
        // Of the others, paper has no more.
        if (media === 'print' && at >= 3) continue;
        const advice = card.getByRole('blockquote');
        await expect(advice).toBeVisible();
        for (const text of [told.start, told.why, lines?.[result.objective as 'job'] ?? ''])
          await expect(advice).toContainText(text);
        if (media === 'screen') await expect(card.getByText(t.received.suggests)).toBeVisible();
      }
      for (const { id, asks, bands } of words.dimensions) {
        await expect(quoted(asks)).toBeVisible();
        const band = quiz.bands.findLastIndex(({ from }) => (scores.dimensions[id] ?? 0) >= from);
        await expect(quoted(bands[band])).toBeVisible();
      }
      await expect(quoted(words.bands.findLast(({ from }) => (scores.total ?? 0) >= from)?.total)).toBeVisible();
      await expect(quoted(words.objectives.find(({ id }) => id === result.objective)?.advice)).toBeVisible();
      for (const [at, { says, check }] of words.risks.entries()) {
        const level = result.risks[at]?.level;
        if (level) await expect(quoted((says as Record<string, string>)[level])).toBeVisible();
        await expect(quoted(check)).toBeVisible();
      }
      for (const [at, { says }] of words.opportunities.entries()) {
        const level = result.opportunities[at]?.level;
        if (level) await expect(quoted((says as Record<string, string>)[level])).toBeVisible();
      }
      const inbox = items.get('inbox');
      await expect(quoted(inbox && isBehaviour(inbox) ? inbox.unsure : undefined)).toBeVisible();
      const { hours = 0, contacts = 0, seconds = 0 } = result.attention ?? {};
      const duration = durationOf(seconds);
      const attention = fill(t.received.page.attentionText, {
        hours: plural(locale, t.page.hours, hours),
        contacts: number(locale, contacts),
        time: plural(locale, t.page[duration.unit], duration.n),
      });
      await expect(said(attention)).toBeVisible();
      await expect(said(t.received.page.attentionFine)).toBeVisible();
    });

  for (const [name, answers, key] of [
    ['nothing is left to gain', best, 'allDone'],
    ['nothing is left to gain so far', { items: { purpose: 3 } }, 'noMovesSoFar'],
    ['no answer could have a move', { size: 'from-500' }, 'noMoves'],
  ] as const)
    test(`a received result says of its author that ${name} (${locale})`, async ({ page }) => {
      await open(page, `${resultPath[locale]}#${encodeComplete(quiz, answers)}`);
      await expect(page.getByRole('region', { name: t.received.movesNone })).toContainText(t.received.page[key]);
    });

  test(`its answers are printed when their list is open (${locale})`, async ({ page }) => {
    await open(page, `${resultPath[locale]}#${complete}`);
    const first = page.getByRole('term').filter({ hasText: words.size.short });
    for (const shown of [false, true]) {
      await page.emulateMedia({ media: 'screen' });
      if (shown) await page.getByRole('heading', { name: t.received.answers }).click();
      await expect(first).toBeVisible({ visible: shown });
      await page.emulateMedia({ media: 'print' });
      await expect(first).toBeVisible({ visible: shown });
    }
  });
}

test('the page’s title is that of one’s own result again, once it is kept', async ({ page }) => {
  const { result: t } = strings('fr');
  await open(page, `/resultat/#${complete}`);
  await expect(page).toHaveTitle(new RegExp(`^${t.received.title} · `));
  await page.getByRole('button', { name: t.received.keep }).click();
  await page.getByRole('button', { name: t.page.keepYes, exact: true }).click();
  await expect(page).toHaveTitle(new RegExp(`^${t.page.title} · `));
});

test('what does not come is said', async ({ page, complaints }) => {
  const { site } = strings('fr');
  await page.route(/rest-parts/, (route) => route.abort());
  await page.goto(`/resultat/#${complete}`);
  await expect(page.getByRole('alert').filter({ hasText: site.late })).toBeVisible();
  // The browser itself complains of what was cut.
  expect(complaints.splice(0).length).toBeGreaterThan(0);
});
