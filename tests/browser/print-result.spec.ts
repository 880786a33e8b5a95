/** The printed result: what a coach needs, on three pages at most, whatever the reader has answered, planned and noted. */
import type { Page } from '@playwright/test';
import type { Answers } from '../../src/core/quiz/answers.ts';
import { encodeComplete } from '../../src/core/links/encode-answers.ts';
import { type Locale } from '../../src/core/format/locale.ts';
import { localize } from '../../src/core/format/localize.ts';
import { longestNote, moveId, type Plan, type Planned } from '../../src/core/plan/plan.ts';
import { isBehaviour, itemsOf, type Level } from '../../src/core/quiz/quiz.ts';
import { resultOf } from '../../src/core/scoring/result.ts';
import { day } from '../../src/core/format/date.ts';
import { fill, plural } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { pagesOf } from './pages.ts';
import { alive, unfold } from './reader.ts';
import { complete, expect, full, key, quiz, remember, short, stored, test } from './site.ts';

const now = '2026-11-23T09:05:00';
const planned = (plan: Plan, answers: Answers = full) => JSON.stringify({ version: 1, answers, plan });

async function openWith(page: Page, path: string, text: string): Promise<void> {
  await page.clock.setFixedTime(now);
  await page.addInitScript(([name, value]) => localStorage.setItem(name, value), [key, text] as const);
  await page.goto(path);
  await alive(page);
  await page.emulateMedia({ media: 'print' });
}

/** The longest answer to every question, under the last, so that every one has a move left. */
const longest = (locale: Locale): Answers => {
  const words = localize(quiz, locale);
  const level = (levels: readonly string[]) => {
    const some = levels.slice(0, 3);
    return some.findIndex((text) => text.length === Math.max(...some.map((each) => each.length))) as Level;
  };
  const [first, second] = words.objectives.toSorted((a, b) => b.short.length - a.short.length);
  return {
    size: 'from-15000',
    hours: 'from-1',
    reasons: quiz.reasons.options.map(({ id }) => id),
    horizons: { short: first?.id ?? '', medium: 'none', long: second?.id ?? '' },
    items: Object.fromEntries(
      itemsOf(words).flatMap(({ item }) => (isBehaviour(item) ? [[item.id, level(item.levels)] as const] : [])),
    ),
  };
};

/** The three longest moves being made, and all the others done or put aside, every note as long as can be. */
function fullest(locale: Locale, note: string, past: number): Plan {
  const moves = itemsOf(localize(quiz, locale))
    .flatMap(({ item }) =>
      item.moves.map((move, from) => ({ id: moveId(item.id, from as Level), length: move.do.length + move.start.length })),
    )
    .sort((a, b) => b.length - a.length)
    .slice(0, 3 + past);
  const move = (at: number): Planned => ({
    state: at < 3 ? 'active' : at % 2 ? 'done' : 'aside',
    start: '2026-11-23',
    ...(at >= 3 && at % 2 && { end: '2026-12-01' }),
    note,
  });
  return Object.fromEntries(moves.map(({ id }, at) => [id, move(at)]));
}

const sentence = 'Appeler Léa, lui lire ma phrase, puis écrire à trois personnes. ';
const notes: [name: string, note: string, past: number][] = [
  ['sentences', sentence.repeat(longestNote / sentence.length), 48],
  ['wide letters', 'W'.repeat(longestNote), 10],
  ['short lines', 'a\n'.repeat(longestNote / 2), 0],
];

for (const [locale, path] of [
  ['fr', '/resultat/'],
  ['en', '/en/result/'],
] as const) {
  const t = strings(locale);
  const words = localize(quiz, locale);
  const result = resultOf(quiz, full);
  const profile = words.profiles.find(({ id }) => id === result.profile)?.name ?? '';

  /** Opens the list of answers of a received result, for paper. */
  async function openAnswers(page: Page): Promise<void> {
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('heading', { name: t.result.received.answers }).click();
    await page.emulateMedia({ media: 'print' });
  }

  /** How many pages it takes, on the paper where it takes the most. */
  const most = async (page: Page) => Math.max(await pagesOf(page, 'A4'), await pagesOf(page, 'Letter'));

  test(`a result takes three pages of A4 or Letter at most, the reader’s own and a received one (${locale})`, async ({
    page,
  }) => {
    await openWith(page, path, stored(longest(locale)));
    expect(await most(page)).toBeLessThanOrEqual(3);
    await page.goto('/404.html');
    await page.goto(`${path}#${encodeComplete(quiz, longest(locale))}`);
    await alive(page);
    expect(await most(page)).toBeLessThanOrEqual(3);
    await openAnswers(page);
    expect(await most(page)).toBeLessThanOrEqual(3);
  });

  for (const [name, note, past] of notes)
    test(`so does one with a full plan, notes of ${name} and ${past} past moves (${locale})`, async ({ page }) => {
      await openWith(page, path, planned(fullest(locale, note, past), longest(locale)));
      expect(await most(page)).toBeLessThanOrEqual(3);
    });

  for (const whose of ['own', 'received'] as const)
    test(`the ${whose} result is printed with its answers, its first moves, the day and the link (${locale})`, async ({
      page,
    }) => {
      await openWith(page, whose === 'own' ? path : `${path}#${complete}`, whose === 'own' ? stored(full) : '');
      const main = page.getByRole('main');
      if (whose === 'received') await openAnswers(page);
      await expect(main.getByText(`${path}#${complete}`)).toBeVisible();
      await expect(main.getByText(day(locale, '2026-11-23'))).toBeVisible();
      const title = whose === 'own' ? profile : t.result.received.profile.replace('{name}', profile);
      await expect(main.getByText(title, { exact: true })).toBeVisible();
      for (const { name } of words.dimensions) await expect(main.getByRole('heading', { name, level: 3 }).first()).toBeVisible();
      for (const { name } of [...words.risks, ...words.opportunities])
        await expect(main.getByRole('heading', { name, level: 3 }).first()).toBeVisible();
      // Answers are printed when they are open: here, those that were sent.
      for (const { item } of itemsOf(words)) {
        const level = full.items?.[item.id];
        if (whose === 'own' || !isBehaviour(item) || typeof level !== 'number') continue;
        const asked = main.getByRole('term').filter({ hasText: item.short }).first();
        await expect(asked.locator('xpath=following-sibling::dd')).toHaveText(item.levels[level] ?? '?');
      }
      for (const { item, from } of result.advice.slice(0, 3)) {
        const move = itemsOf(words).find((each) => each.item.id === item)?.item.moves[from];
        await expect(main.getByRole('heading', { name: move?.do ?? '?' })).toBeVisible();
        await expect(main.getByText(move?.start ?? '?')).toBeVisible();
        await expect(main.getByText(move?.why ?? '?')).toBeVisible();
      }
      // Nothing that only opens something on a screen, nor a number of a source that is not there.
      for (const label of [t.result.page.reason.how, plural(locale, t.result.page.otherMoves, result.advice.length - 3)])
        await expect(main.getByText(label, { exact: true })).toBeHidden();
      await expect(main.getByText(fill(t.result.page.watchAll, { n: 12 }), { exact: true })).toBeHidden();
      for (const title of await main.getByText(t.result.page.why, { exact: true }).all()) await expect(title).toBeHidden();
      for (const source of await main.locator('a[href*="#source-"]').all()) await expect(source).toBeHidden();
      await expect(main.locator('section:has(> .dimensions)')).toHaveCSS('break-inside', 'avoid');
      await expect(main.getByRole('button')).toHaveCount(0);
      await expect(main.getByRole('link').filter({ hasText: t.result.page.profileLink })).toHaveCount(0);
    });

  test(`a plan is printed with its states, days and notes, on the moves themselves (${locale})`, async ({ page }) => {
    const [first, second, third] = result.advice.map(({ item, from }) => moveId(item, from));
    const plan: Plan = {
      [first ?? '']: { state: 'active', start: '2026-12-01', note: 'Vendredi,\nau café.' },
      [second ?? '']: { state: 'done', start: '2026-10-01', end: '2026-11-02', note: 'Trois réponses.' },
      [third ?? '']: { state: 'aside', start: '2026-10-01' },
    };
    await openWith(page, path, planned(plan));
    const region = page.locator('#r-steps');
    await expect(region).toContainText(day(locale, '2026-12-01'));
    await expect(region.getByText('Vendredi, au café.').filter({ visible: true })).toHaveCount(1);
    await expect(region).toContainText('Trois réponses.');
    await expect(region).toContainText(day(locale, '2026-11-02'));
    await expect(region.getByRole('textbox')).toHaveCount(0);
  });
}

test('what has not come has no title on paper', async ({ page }) => {
  await page.route(/rest-parts\.[^/]*\.js$/, (route) => route.abort());
  await remember(page, stored(full));
  await page.goto('/resultat/');
  const next = page.getByRole('heading', { name: strings('fr').result.page.next.title });
  await expect(next).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(next).toBeHidden();
});

test('a partial result says which answers are missing, on paper too', async ({ page }) => {
  await remember(page, stored(short));
  await page.goto('/resultat/');
  await alive(page);
  await unfold(page, strings('fr').result.answers.mine);
  await page.emulateMedia({ media: 'print' });
  const missing = resultOf(quiz, short).missing.length;
  await expect(page.getByText(strings('fr').result.answers.none, { exact: true }).filter({ visible: true })).toHaveCount(missing);
});
