import type { Locator, Page } from '@playwright/test';
import { compare } from '../../src/core/compare/compare.ts';
import { topicsOf } from '../../src/core/compare/topics.ts';
import { encodeComplete } from '../../src/core/links/encode-answers.ts';
import { resultsOf } from '../../src/core/history/history.ts';
import { type Locale } from '../../src/core/format/locale.ts';
import { localize } from '../../src/core/format/localize.ts';
import { itemsOf } from '../../src/core/quiz/quiz.ts';
import { scoreAnswers } from '../../src/core/scoring/score.ts';
import type { Saved } from '../../src/core/document/document.ts';
import { fill } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { faults } from './faults.ts';
import { open, saved, unfold } from './reader.ts';
import { complete, expect, full, quiz, remember, resultPath, cardLink, slugs, stored, test, themes } from './site.ts';

const t = strings('fr');
const theirs = {
  ...full,
  size: 'at-cap',
  horizons: { short: 'client' },
  items: { ...full.items, purpose: 3 as const, feed: 3 as const, reopen: 3 as const, inbox: 2 as const },
};
const link = encodeComplete(quiz, theirs);
const dated = { a: { date: '2026-03-03T09:05:00', model: quiz.model, answers: theirs, name: 'Au printemps' } };
const withPast = JSON.stringify({ version: 1, answers: full, results: dated });

/** Opens the comparison of the result's page. */
async function openCompare(page: Page, path = '/resultat/', locale: Locale = 'fr'): Promise<Locator> {
  const { compare, received, page: words } = strings(locale).result;
  await open(page, path);
  const tool = page.getByRole('region', { name: compare.title, exact: true });
  if (path.includes('#')) await page.getByRole('button', { name: received.compare }).click();
  else {
    await unfold(page, compare.title);
    await tool.getByRole('button', { name: words.tools.withSomebody }).click();
  }
  await expect(tool.locator('.compare:not(.pending) select').first()).toBeVisible();
  return tool;
}
const side = (tool: Locator, at: 0 | 1, words = t.result.compare) => tool.getByLabel(words.sides[at] ?? '', { exact: true });
const field = (tool: Locator, at: 0 | 1, words = t.result.compare) => tool.getByLabel(words.fields[at] ?? '');
/** The chosen option of a side. */
const choice = (tool: Locator, at: 0 | 1) => side(tool, at).locator('option:checked');
async function paste(tool: Locator, at: 0 | 1, text: string): Promise<void> {
  await side(tool, at).selectOption('link');
  await field(tool, at).fill(text);
}

for (const [locale, path] of [
  ['fr', '/resultat/'],
  ['en', '/en/result/'],
] as const)
  test(`mine and the one a link opened are side by side, with three questions from what differs (${locale})`, async ({
    page,
  }) => {
    const words = strings(locale);
    const local = localize(quiz, locale);
    await remember(page, stored(full));
    const tool = await openCompare(page, `${path}#${link}`, locale);
    const comparison = compare(quiz, { answers: full }, { answers: theirs });
    const [most] = comparison.widest;
    await expect(tool).toContainText(
      fill(words.result.compare.says.widest, {
        name: local.dimensions.find(({ id }) => id === most?.id)?.name ?? '',
        a: most?.values[0] ?? '',
        b: most?.values[1] ?? '',
      }),
    );
    const scores = tool.getByRole('table', { name: words.result.history.difference.scores });
    const [a, b] = [full, theirs].map((answers) => String(scoreAnswers(quiz, answers).total));
    await expect(scores.getByRole('row', { name: words.result.history.difference.total })).toContainText(`${a}${b}`);
    await expect(scores.getByRole('columnheader')).toHaveText([
      words.result.history.difference.dimension,
      words.result.compare.nowShort,
      words.result.compare.openedShort,
      words.result.history.difference.change,
    ]);
    const facts = tool.getByRole('table', { name: words.result.history.difference.facts });
    await expect(facts.getByRole('row', { name: local.size.short })).toContainText(local.size.options.at(-1)?.label ?? '');
    await expect(facts.getByRole('row', { name: words.result.history.difference.main })).toContainText(
      local.objectives.find(({ id }) => id === 'client')?.short ?? '',
    );
    await expect(facts.getByRole('row', { name: words.result.history.difference.profile })).toBeVisible();

    await expect(tool.getByRole('heading', { name: words.result.compare.topics })).toBeVisible();
    const topics = tool.getByRole('listitem');
    await expect(topics).toHaveCount(3);
    for (const [at, topic] of topicsOf(quiz, comparison).entries()) {
      const item = itemsOf(local).find((each) => each.item.id === topic.id)?.item;
      if (topic.kind !== 'item' || !item) throw new Error(topic.kind);
      await expect(topics.nth(at)).toContainText(item.discuss);
      for (const level of topic.values)
        await expect(topics.nth(at)).toContainText(fill(words.result.compare.answer, { answer: item.levels[level ?? 0] ?? '' }));
    }
  });

test('mine now beside my latest earlier one is what is offered first; any two can be chosen', async ({ page }) => {
  await remember(page, withPast);
  const tool = await openCompare(page);
  await expect(choice(tool, 0)).toHaveText('Au printemps (3 mars 2026)');
  await expect(choice(tool, 1)).toHaveText(t.result.compare.now);
  await expect(tool.getByRole('listitem')).toHaveCount(3);
  await side(tool, 0).selectOption({ label: t.result.compare.now });
  await expect(tool.getByRole('status').filter({ hasText: t.result.compare.says.alike })).toBeVisible();
  await expect(tool).toContainText(t.result.compare.topicsAlike);
  await expect(tool.getByRole('listitem').first()).toContainText(t.result.compare.both);
});

test('two pasted links, a whole address and a card, are compared; mine do not move', async ({ page }) => {
  await remember(page, withPast);
  const tool = await openCompare(page);
  const before = await saved(page);
  await paste(tool, 0, ` \n https://exemple.quebec/resultat/#${link} \n`);
  await paste(tool, 1, `#${cardLink}`);
  const headers = tool.getByRole('table').first().getByRole('columnheader');
  await expect(headers.nth(1)).toHaveText('Premier lien');
  await expect(headers.nth(2)).toHaveText('Second lien (carte, novembre 2026)');
  const topics = tool.getByRole('listitem');
  await expect(topics).toHaveCount(3);
  const [most] = compare(quiz, { answers: theirs }, { answers: full }).widest;
  const dimension = quiz.dimensions.find(({ id }) => id === most?.id);
  await expect(topics.first(), 'a card has no answers: its scores are spoken of').toContainText(dimension?.name.fr ?? '');
  await expect(topics.first()).toContainText(localize(dimension?.discuss, 'fr') ?? '');
  await expect(topics.first()).toContainText(fill(t.result.compare.score, { n: most?.values[0] ?? '' }));
  await expect(tool.getByRole('button', { name: t.result.compare.keep }), 'a card has nothing to keep').toHaveCount(1);
  await expect.poll(() => saved(page)).toEqual(before);
});

for (const [name, text, message] of [
  ['cut', link.slice(0, -2), t.result.linkFault.damaged],
  ['of a later version', link.replace('c1', 'c2'), t.result.linkFault.damaged],
  ['somebody else’s', 'https://www.linkedin.com/in/moi', t.result.linkFault.foreign],
  ['forged', 's1.99.c10f10r10s10t10.0.2026-11.', t.result.linkFault.damaged],
] as const)
  test(`a pasted link that is ${name} says so beside its field, and nothing is lost`, async ({ page }) => {
    await remember(page, withPast);
    const tool = await openCompare(page);
    await paste(tool, 1, text);
    await expect(tool.getByRole('alert').filter({ hasText: message })).toBeVisible();
    await expect(field(tool, 1)).toHaveAttribute('aria-invalid', 'true');
    await expect(field(tool, 1)).toHaveAccessibleDescription(new RegExp(`${t.result.linkFault.titleBad}.*`));
    await expect(field(tool, 1)).toHaveValue(text);
    await expect(choice(tool, 0)).toHaveText('Au printemps (3 mars 2026)');
    await field(tool, 1).fill(complete);
    await expect(tool.getByRole('alert').filter({ hasText: t.result.linkFault.titleBad })).toHaveCount(0);
    await expect(tool.getByRole('listitem')).toHaveCount(3);
  });

test('a pasted result is kept as mine only when asked, after asking; mine stay as a dated result', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-23T12:00:00Z');
  await remember(page, stored(full));
  const tool = await openCompare(page);
  await paste(tool, 0, link);
  const keep = tool.getByRole('button', { name: t.result.compare.keep });
  await keep.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(t.result.page.sharedKeepText);
  await page.keyboard.press('Escape');
  expect(((await saved(page)) as Saved).answers).toEqual(full);
  await keep.click();
  await dialog.getByRole('button', { name: t.result.page.sharedKeepYes }).click();
  await expect(tool.getByText(t.result.compare.kept)).toBeVisible();
  await expect(field(tool, 0)).toBeFocused();
  await expect(keep).toHaveCount(0);
  const document = (await saved(page)) as Saved;
  expect(document.answers).toEqual(theirs);
  expect(Object.values(resultsOf(document))).toMatchObject([{ answers: full }]);
});

test('without answers of one’s own, a pasted result is kept without asking', async ({ page }) => {
  await remember(page, JSON.stringify({ version: 1, answers: {}, results: dated }));
  const tool = await openCompare(page);
  await paste(tool, 1, complete);
  await tool.getByRole('button', { name: t.result.compare.keep }).click();
  await expect.poll(async () => ((await saved(page)) as Saved).answers).toEqual(full);
});

test('no script of the tools comes before they are opened', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await remember(page, withPast);
  await open(page, '/resultat/');
  expect(scripts.filter((url) => /Compare|History|Recomputed|Choice/.test(url))).toEqual([]);
  await unfold(page, t.result.compare.title);
  await page.getByRole('button', { name: t.result.page.tools.withSomebody }).click();
  await expect.poll(() => scripts.filter((url) => /Compare/.test(url)).length).toBe(1);
});

test('the questions to discuss are in no page that does not show them', async ({ page }) => {
  const { discuss } = localize(quiz, 'fr').dimensions[0] ?? { discuss: '' };
  const count = async (path: string) => (await (await page.request.get(path)).text()).split(discuss.slice(0, 40)).length - 1;
  for (const path of ['/quiz/', '/methode/', '/feuille/', '/', `/profil/${slugs.fr}/`, '/guide/objectifs/', '/resultat/'])
    expect(await count(path), path).toBe(0);
});

for (const { colorScheme, locale } of themes)
  test(`the comparison is accessible and as wide as a phone (${locale}, ${colorScheme})`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 740 });
    const words = strings(locale).result.compare;
    const path = resultPath[locale];
    const check = async (state: string) => {
      expect(await faults(page), state).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBe(360);
    };
    await remember(page, withPast);
    let tool = await openCompare(page, path, locale);
    await check('mine then and now');
    await side(tool, 1, words).selectOption('link');
    await check('waiting');
    await field(tool, 1, words).fill(`https://exemple.quebec/#${link.slice(0, -1)}`);
    await expect(tool.locator('.alert')).toBeVisible();
    await check('a bad link');
    await field(tool, 1, words).fill(cardLink);
    await expect(tool.getByRole('listitem')).toHaveCount(3);
    await check('a card');
    await page.goto('about:blank');
    tool = await openCompare(page, `${path}#${link}`, locale);
    await expect(tool.getByRole('listitem')).toHaveCount(3);
    await check('beside a received result');
  });
