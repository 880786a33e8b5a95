import type { Answers } from '../../src/core/quiz/answers.ts';
import { localize } from '../../src/core/format/localize.ts';
import { contactsOf } from '../../src/core/quiz/answers.ts';
import { reasonOf } from '../../src/core/scoring/reason.ts';
import { reasonInWords } from '../../src/core/scoring/reason-in-words.ts';
import { ruleInWords } from '../../src/core/scoring/rule-in-words.ts';
import { situationOf } from '../../src/core/scoring/standing.ts';
import { toWatch } from '../../src/core/scoring/watch.ts';
import { nextWay } from '../../src/core/what-if/next-way.ts';
import { resultOf } from '../../src/core/scoring/result.ts';
import { scoreAnswers } from '../../src/core/scoring/score.ts';
import { itemsOf } from '../../src/core/quiz/quiz.ts';
import { fill, number, plural } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { movesFor } from '../moves-for-reader.ts';
import { open, put } from './reader.ts';
import { expect, full, key, quiz, remember, short, stored, test } from './site.ts';

for (const [locale, path] of [
  ['fr', '/resultat/'],
  ['en', '/en/result/'],
] as const) {
  const t = strings(locale).result.page;
  const words = localize(quiz, locale);
  const items = new Map(itemsOf(words).map(({ item }) => [item.id, item]));

  test(`a full result says all that core says (${locale})`, async ({ page }) => {
    const result = resultOf(quiz, full);
    const score = scoreAnswers(quiz, full);
    const { strength } = strings(locale).result;
    await remember(page, stored(full));
    await open(page, path);
    const profile = words.profiles.find(({ id }) => id === result.profile);
    await expect(page.getByRole('heading', { level: 1, name: profile?.name ?? '?' })).toBeVisible();
    await expect(page.getByText(fill(t.outOf, { n: score.total ?? '' })).first()).toBeAttached();
    const names = Object.fromEntries(words.dimensions.map(({ id, name }) => [id, name])) as Record<string, string>;
    const reason = reasonOf(quiz, score.dimensions, contactsOf(quiz, full)) ?? [];
    await expect(page.locator('.reason')).toContainText(reasonInWords(locale, t.reason, reason, names, strength));
    await page.locator('.reason > summary').click();
    await expect(page.locator('.reason')).toContainText(
      ruleInWords(locale, strings(locale).result.rule, profile?.when ?? {}, names),
    );
    const rows = page.getByRole('region', { name: t.dimensions }).getByRole('listitem');
    for (const [at, { id, name, asks }] of words.dimensions.entries()) {
      await expect(rows.nth(at)).toContainText(name);
      await expect(rows.nth(at)).toContainText(fill(t.outOf, { n: score.dimensions[id] ?? '' }));
      await rows.nth(at).locator('summary').click();
      await expect(rows.nth(at)).toContainText(asks);
    }
    const moves = page.getByRole('region', { name: t.movesTitle }).locator('ol').first().locator('> li');
    await expect(moves).toHaveCount(3);
    for (const [index, advice] of result.advice.slice(0, 3).entries()) {
      const item = items.get(advice.item);
      const move = item?.moves[advice.from];
      const card = moves.nth(index);
      if (index > 0) await card.locator('summary').first().click();
      await card.getByText(t.why, { exact: true }).first().click();
      await expect(card.getByRole('heading')).toHaveText(move?.do ?? '');
      await expect(card).toContainText(item?.levels[advice.from] ?? '');
      await expect(card).toContainText(move?.start ?? '');
      await expect(card).toContainText(move?.why ?? '');
      await expect(card).toContainText(item?.lines?.[result.objective as 'job'] ?? '');
      await expect(card.locator('summary').first()).toContainText(`${move?.minutes}`);
    }
    await page.getByText(plural(locale, t.otherMoves, result.advice.length - 3)).click();
    await expect(page.getByRole('region', { name: t.movesTitle }).locator('ol > li')).toHaveCount(result.advice.length);
    const watch = page.getByRole('region', { name: t.watchTitle });
    const lines = toWatch(result);
    // Good news is not to watch: each kind stands under a title of its own.
    for (const [title, told, names] of [
      [t.watchTitle, lines.risks, words.risks],
      [t.reachTitle, lines.opportunities, words.opportunities],
    ] as const) {
      const under = watch
        .getByRole('heading', { level: 2, name: title, exact: true })
        .locator('xpath=following-sibling::ul[1]/li');
      await expect(under).toHaveText(told.map(({ id }) => new RegExp(names.find((each) => each.id === id)?.name ?? '?')));
    }
    await watch.getByText(fill(t.watchAll, { n: 12 })).click();
    for (const [index, { name }] of words.risks.entries()) {
      const risk = watch.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
      await expect(risk).toContainText(t.risk[result.risks[index]?.level ?? ''] ?? t.unknown);
    }
    for (const { name } of words.opportunities) await expect(watch.getByRole('heading', { name })).toBeVisible();
    await expect(page.getByText(number(locale, result.attention?.contacts ?? 0)).first()).toBeVisible();
  });

  test(`the next profile up is shown with its way, which the tool then ticks (${locale})`, async ({ page }) => {
    const next = nextWay(quiz, situationOf(quiz, full));
    if (!next || !('profile' in next.goal)) throw new Error('no profile above');
    const { profile: id } = next.goal;
    const name = words.profiles.find((each) => each.id === id)?.name ?? '?';
    await remember(page, stored(full));
    await open(page, path);
    const block = page.locator('.next').first();
    await expect(
      block.getByRole('heading', { name: plural(locale, t.next.profile, next.moves.length, { profile: name }) }),
    ).toBeVisible();
    await expect(block).toContainText(next.totals.map((total) => number(locale, total)).join(' → '));
    await expect(block.locator('.under')).toHaveCount(1);
    await block.getByRole('button', { name: t.next.way }).click();
    const tool = page.getByRole('region', { name: strings(locale).result.whatIf.title });
    await expect(tool.getByRole('checkbox', { checked: true })).toHaveCount(next.moves.length);
  });

  test(`without an answer, the page says where to begin (${locale})`, async ({ page }) => {
    await open(page, path);
    await expect(page.getByRole('heading', { name: t.emptyTitle })).toBeVisible();
    await page.getByRole('link', { name: t.emptyAction }).click();
    await expect(page).toHaveURL(/quiz\/#size$/);
  });
}

const t = strings('fr').result.page;
const items = new Map(itemsOf(localize(quiz, 'fr')).map(({ item }) => [item.id, item]));

const riskNames = new Map(localize(quiz, 'fr').risks.map(({ id, name }) => [id, name]));
const top = Object.fromEntries(Object.keys(full.items ?? {}).map((id) => [id, 3 as const]));
const ideal = {
  size: 'from-500',
  hours: 'from-3',
  reasons: ['touch'],
  horizons: { short: 'job', medium: 'job', long: 'job' },
};
for (const [situation, answers, title, sentences] of [
  ['three moves of several dimensions', { ...full, size: 'from-500' }, t.movesTitle, [t.movesLead, t.movesBegin]],
  [
    'one of the three for a high risk, and slow moves behind',
    full,
    t.movesTitle,
    [
      fill(t.movesLeadRisk, { move: items.get('feed')?.moves[0]?.do ?? '', risk: riskNames.get('feed') ?? '' }),
      t.movesLeadSlow,
      t.movesBegin,
    ],
  ],
  [
    'three moves of one dimension',
    { ...ideal, items: { ...top, reply: 0, reopen: 0, give: 0 } },
    t.movesTitle,
    [fill(t.movesLeadOneDimension, { dimension: 'Liens' }), t.movesBegin],
  ],
  [
    'no objective',
    { horizons: { short: 'none' }, items: { purpose: 0 } },
    t.movesTitleFew.other,
    [t.movesLeadAimless, t.movesBegin],
  ],
  ['two moves', { items: { purpose: 0, reply: 1 } }, t.movesTitleFew.other, [plural('fr', t.movesLeadFew, 2), t.movesBegin]],
  ['a single move', { items: { purpose: 0 } }, t.movesTitleFew.one, [plural('fr', t.movesLeadFew, 1)]],
  ['no move in what was answered', { items: { purpose: 3 } }, t.movesTitleNone, [t.noMovesSoFar]],
  ['nothing that could have a move', { size: 'from-500' }, t.movesTitleNone, [t.noMoves]],
  ['nothing left to gain', { ...ideal, items: top }, t.movesTitleNone, [t.allDone]],
] as [string, Answers, string, string[]][])
  test(`what is said of the first moves is true: ${situation}`, async ({ page }) => {
    await remember(page, stored(answers));
    await open(page, '/resultat/');
    const moves = page.getByRole('region', { name: title, exact: true });
    const said = [
      t.movesLead,
      t.movesLeadSlow,
      t.movesBegin,
      t.movesLeadAimless,
      t.noMovesSoFar,
      t.noMoves,
      t.allDone,
      ...sentences,
    ];
    for (const sentence of said) await (sentences.includes(sentence) ? expect(moves) : expect(moves).not).toContainText(sentence);
  });

test('without any objective, writing one comes first', async ({ page }) => {
  await remember(page, stored({ ...full, horizons: { short: 'none', medium: 'none', long: 'none' } }));
  await open(page, '/resultat/');
  const first = page.getByRole('region', { name: t.movesTitle }).locator('ol > li').first();
  await expect(first).toContainText(items.get('horizons')?.moves[0]?.do ?? '');
  await first.getByText(t.why, { exact: true }).first().click();
  await expect(first).toContainText(t.gainNote);
});

test('without any objective, a network that suits its reader may be left as it is', async ({ page }) => {
  for (const [horizons, seen] of [
    [{ short: 'none', medium: 'none', long: 'none' }, true],
    [full.horizons ?? {}, false],
    [undefined, false],
  ] as const) {
    await remember(page, stored({ size: 'from-5000', items: full.items ?? {}, ...(horizons && { horizons }) }));
    await open(page, '/resultat/');
    await expect(page.getByText(t.contentSo)).toHaveCount(seen ? 1 : 0);
  }
});

test('a move that gets its place for a high risk says so; a slow one is a direction, and promises no gain', async ({ page }) => {
  const { advice } = resultOf(quiz, full);
  const risky = advice.findIndex(({ risk }) => risk === 'feed');
  expect(risky).toBe(2);
  await remember(page, stored(full));
  await open(page, '/resultat/');
  const region = page.getByRole('region', { name: t.movesTitle });
  await page.getByText(plural('fr', t.otherMoves, advice.length - 3)).click();
  const cards = region.locator('ol > li');
  await expect(cards.nth(risky)).toContainText(fill(t.becauseRisk, { risk: riskNames.get('feed') ?? '' }));
  for (const [at, { slow }] of advice.entries()) {
    const told = slow ? expect(cards.nth(at)) : expect(cards.nth(at)).not;
    await told.toContainText(t.direction + t.directionNote);
    if (slow) await expect(cards.nth(at).locator('summary').first()).not.toContainText('→');
  }
  expect(advice.filter(({ slow }) => slow)).toHaveLength(2);
});

test('a reader is told each move in the words that are for them, here and in the plan', async ({ page }) => {
  const recruiter: Answers = { ...full, size: 'at-cap', hours: 'over-7', horizons: { short: 'hire' } };
  const told = movesFor(recruiter).find(({ move }) => move.variants?.some((variant) => variant.do?.fr === move.do.fr));
  const base = items.get(told?.item ?? '')?.moves[told?.from ?? 0]?.do ?? '?';
  const words = localize(told?.move.do ?? { fr: '', en: '' }, 'fr');
  expect(words).not.toBe(base);
  await remember(page, stored(recruiter));
  await open(page, '/resultat/');
  const summary = page.getByText(plural('fr', t.otherMoves, resultOf(quiz, recruiter).advice.length - 3));
  await summary.click();
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: words, exact: true }) });
  await expect(page.getByText(base, { exact: true })).toHaveCount(0);
  await card.locator('summary').first().click();
  await card.getByRole('button', { name: strings('fr').result.plan.take }).click();
  await expect(card.getByRole('heading', { name: words, exact: true })).toBeVisible();
});

test('“not sure” gets a way to find out', async ({ page }) => {
  await remember(page, stored({ ...full, items: { ...full.items, feed: 'unsure' } }));
  await open(page, '/resultat/');
  const item = items.get('feed');
  await expect(page.locator('.unsure')).toContainText(item && 'unsure' in item ? item.unsure : '?');
});

test('at the highest level everywhere, nothing is left to gain', async ({ page }) => {
  await remember(page, stored({ ...ideal, items: top }));
  await open(page, '/resultat/');
  await expect(page.getByText(fill(t.outOf, { n: 100 })).first()).toBeAttached();
  await expect(page.getByText(t.allDone)).toBeVisible();
});

test('every passage of the guide that the result leads to exists', async ({ page }) => {
  await remember(page, stored(full));
  await open(page, '/resultat/');
  const links = await page
    .locator('.result a[href*="/guide/"]')
    .evaluateAll((all) => [
      ...new Set(all.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash)),
    ]);
  expect(links.length).toBeGreaterThan(8);
  for (const link of links) {
    await page.goto(link);
    await expect(page.locator(`[id="${link.split('#')[1]}"]`)).toBeVisible();
  }
});

test('an answer given in another tab changes the result at once', async ({ page, context }) => {
  await remember(page, stored(short));
  await open(page, '/resultat/');
  const other = await context.newPage();
  await other.goto('/404.html');
  await put(other, { [key]: stored(full) });
  await expect(page.getByText(fill(t.outOf, { n: scoreAnswers(quiz, full).total ?? '' })).first()).toBeAttached();
});
