/** What is done with a network once it is seen: the objective, the twenty drawn, the quiz, what is kept. */
import type { Page } from '@playwright/test';
import { outOfTwenty } from '../../src/core/network/sample/tally.ts';
import { wilson } from '../../src/core/network/sample/wilson.ts';
import { percent } from '../../src/core/network/base/format.ts';
import { day } from '../../src/core/format/date.ts';
import { fill, number, plural } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { localize } from '../../src/core/format/localize.ts';
import { exported, type Someone } from '../core/network/exports.ts';
import { answerCard, forget, forgetAll, give, openMirror, read, results, typeTerm, unfold } from './mirror.ts';
import { choice, open, saved, unfold as openTool } from './reader.ts';
import { expect, quiz, remember, stored, test } from './site.ts';

const { data, mirror, result } = strings('fr');
const { tools: t } = mirror;
const now = new Date('2026-11-23T10:00:00');
const today = '2026-11-23';

/** Sixty people: the first twenty in one company, a director in five, arrivals over fifteen years. */
const people: Someone[] = Array.from({ length: 60 }, (_, at) => ({
  first: `Prénom${at}`,
  last: 'Essai',
  slug: `essai-${at}`,
  company: at < 20 ? 'Boréal inc.' : 'Fleuve',
  position: at % 5 === 0 ? 'Directrice des ventes' : 'Comptable',
  on: [2011 + (at % 15), 1 + (at % 12), 1 + (at % 28)],
}));
const file = exported(people, {}, [[2020, 4, 1]]);

async function withNetwork(page: Page): Promise<void> {
  await page.clock.setFixedTime(now);
  await openMirror(page);
  await give(page, file);
  await read(page, 61);
}
/** Answers for the people drawn, the same of each question, from the card that is there. */
async function say(page: Page, yes: number, no: number): Promise<void> {
  for (let at = 0; at < yes + no; at++) {
    const answer = at < yes ? 'yes' : 'no';
    await answerCard(page, answer, answer, answer);
  }
}
/** The address of the profile that is on the card. */
const onCard = (page: Page) =>
  page
    .getByRole('group', { name: / sur 20$/ })
    .getByRole('link')
    .getAttribute('href');

test('the share that fits an objective begins with what is proposed, and follows what the reader ticks and types', async ({
  page,
}) => {
  await withNetwork(page);
  const aim = page.getByRole('region', { name: t.aim.title });
  const says = (fit: number) =>
    expect(aim.getByRole('status')).toContainText(plural('fr', t.aim.serve, fit).replace(/^\S+ /, ''));
  const count = (fit: number) => expect(aim.getByRole('status').locator('strong')).toHaveText(number('fr', fit));
  await expect(aim.getByRole('status')).toHaveText(t.aim.ask);
  await page.getByLabel(t.aim.objective, { exact: true }).selectOption('job');
  const proposed = aim.getByRole('group', { name: t.aim.proposed }).getByRole('checkbox');
  for (const each of await proposed.all()) await expect(each).toBeChecked();
  await count(60);
  await says(60);
  for (const each of await proposed.all()) await each.uncheck();
  await expect(aim.getByRole('status')).toHaveText(t.aim.nothing);
  await aim.getByRole('checkbox', { name: /^Boréal/ }).check();
  await count(20);
  // Eight of the twelve directors are in the other company.
  await typeTerm(page, 'directrice');
  await count(28);
  const own = (word: string, n: number) =>
    page.getByRole('button', {
      name: fill(t.aim.remove, { word: fill(t.aim.counted, { word, n: plural('fr', mirror.shown.contacts, n) }) }),
    });
  await expect(own('directrice', 12)).toBeVisible();
  await typeTerm(page, 'zeppelin');
  await expect(own('zeppelin', 0)).toContainText('0');
  await page.getByLabel(t.aim.objective, { exact: true }).selectOption('hire');
  for (const each of await proposed.all()) await expect(each).toBeChecked();
});

test('a company that was typed counts for every objective, and small ones are found as they are typed', async ({ page }) => {
  await page.clock.setFixedTime(now);
  await openMirror(page);
  await give(
    page,
    exported([
      ...people,
      { first: 'Ana', last: 'Roy', slug: 'ana', company: 'Petit Atelier du Nord', position: 'Soudeuse', on: [2020, 2, 8] },
    ]),
  );
  await read(page, 61);
  const aim = page.getByRole('region', { name: t.aim.title });
  for (const objective of ['job', 'info', 'hire', 'client']) {
    await page.getByLabel(t.aim.objective, { exact: true }).selectOption(objective);
    for (const each of await aim.getByRole('group', { name: t.aim.proposed }).getByRole('checkbox').all()) await each.uncheck();
    await unfold(page, t.aim.more);
    await page.getByLabel(t.aim.own).pressSequentially('petit');
    await page
      .getByRole('group', { name: t.aim.found })
      .getByRole('button', { name: /^Petit Atelier du Nord/ })
      .click();
    await expect(aim.getByRole('status').locator('strong')).toHaveText('1');
    await expect(page.getByLabel(t.aim.own)).toBeFocused();
    await expect(page.getByRole('link', { name: 'Ana Roy' }).first()).toBeVisible();
  }
});

test('a list that has nobody is not shown', async ({ page }) => {
  await withNetwork(page);
  await page.getByLabel(t.aim.objective, { exact: true }).selectOption('hire');
  const target = page.locator('summary', { hasText: fill(t.lists.kinds.target, { n: '' }).slice(0, 20) });
  const some = fill(t.lists.of, { n: 20, all: '' });
  await expect(page.locator('summary', { hasText: fill(t.lists.kinds.reopen, { n: some }).slice(0, -1) })).toBeVisible();
  await expect(target).toHaveCount(0);
  await page.getByLabel(t.aim.objective, { exact: true }).selectOption('job');
  await expect(target).toBeVisible();
  // Their own list says once what they are there for.
  await target.click();
  const names = page.getByRole('group', { name: fill(t.lists.kinds.target, { n: '' }).slice(0, 20) });
  await expect(names.getByRole('listitem').first()).toBeVisible();
  await expect(names.getByText(t.lists.reasons.target)).toHaveCount(0);
});

test('the next ones are in view when they come', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await withNetwork(page);
  await page.getByLabel(t.aim.objective, { exact: true }).selectOption('job');
  await page.locator('summary', { hasText: t.lists.kinds.reopen.slice(0, 10) }).click();
  const next = page.getByRole('button', { name: t.lists.next });
  await next.evaluate((button) => button.scrollIntoView({ block: 'start' }));
  const lists = page.getByRole('heading', { name: t.lists.title, exact: true });
  await expect(lists).not.toBeInViewport();
  await next.press('Enter');
  await expect(lists).toBeFocused();
  await expect(lists).toBeInViewport({ ratio: 1 });
});

test('twenty are drawn by a code that draws them again, and say what they say of everybody', async ({ page }) => {
  await withNetwork(page);
  await page.getByRole('button', { name: t.sample.draw }).click();
  const first = await onCard(page);
  const at = (n: number) => page.getByText(fill(t.sample.at.drawn, { n, all: 20 }), { exact: true });
  const stop = page.getByRole('button', { name: t.sample.stop });
  await expect(at(1)).toBeVisible();
  await say(page, 3, 6);
  await expect(at(10)).toBeVisible();
  await expect(stop).toHaveCount(0);
  // Changed, an answer brings no other card.
  await page.getByRole('button', { name: t.sample.back }).click();
  await answerCard(page, 'no');
  await expect(at(9)).toBeVisible();
  await expect(page.getByRole('button', { name: t.sample.skip })).toHaveCount(0);
  await page.getByRole('button', { name: t.sample.next, exact: true }).click();
  await say(page, 0, 1);
  await expect(at(11)).toBeVisible();
  await stop.click();
  const { low = 0, high = 0 } = wilson(3, 10) ?? {};
  const line = page.getByText(new RegExp(`^${t.sample.asked.know}`)).filter({ visible: true });
  await expect(line).toContainText(`${percent('fr', low)} à ${percent('fr', high)}`);

  await unfold(page, new RegExp(`^${t.sample.how.replace('?', '\\?')}$`));
  const [, seed = ''] =
    /: (\w{6})/.exec(
      (await page
        .getByText(fill(t.sample.seed, { seed: '' }).slice(0, 15))
        .first()
        .textContent()) ?? '',
    ) ?? [];
  const again = page.getByRole('button', { name: t.sample.again });
  const dialog = page.getByRole('dialog', { name: mirror.redraw.title });
  await again.click();
  await expect(dialog).toContainText(fill(mirror.redraw.text, { seed }));
  await dialog.getByRole('button', { name: mirror.redraw.no }).click();
  await expect(again).toBeFocused();
  await expect(line, 'nothing has changed').toBeVisible();
  await again.click();
  await dialog.getByRole('button', { name: mirror.redraw.yes }).click();
  await expect.poll(() => onCard(page)).not.toBe(first);
  await expect(dialog).toBeHidden();
  const field = page.getByRole('textbox', { name: t.sample.seedField });
  await field.fill('non');
  await page.getByRole('button', { name: t.sample.seedUse, exact: true }).click();
  await expect(page.getByText(t.sample.seedBad)).toBeVisible();
  await field.fill(seed.toLowerCase());
  await page.getByRole('button', { name: t.sample.seedUse, exact: true }).click();
  await expect.poll(() => onCard(page), 'of the others nothing was said: nothing is asked').toBe(first);
  // What was said of them is there again.
  await expect(
    page.getByRole('group', { name: t.sample.asked.know }).getByRole('button', { name: t.sample.said.yes, exact: true }),
  ).toHaveAttribute('aria-pressed', 'true');
});

test('the newest are asked about only if the reader wants', async ({ page }) => {
  await withNetwork(page);
  await page.getByRole('button', { name: t.sample.draw }).click();
  await say(page, 10, 0);
  await page.getByRole('button', { name: t.sample.stop }).click();
  await page.getByRole('button', { name: t.sample.newest }).click();
  await expect(page.getByText(fill(t.sample.at.newest, { n: 1, all: 20 }))).toBeVisible();
  await expect(page.getByRole('group', { name: t.sample.asked.know })).toHaveCount(0);
  await page.getByRole('button', { name: t.sample.said.yes, exact: true }).click();
  await expect(page.getByText(fill(t.sample.at.newest, { n: 2, all: 20 }))).toBeVisible();
  await page.getByRole('button', { name: t.sample.said.no, exact: true }).click();
  for (let at = 2; at < 20; at++) await page.getByRole('button', { name: t.sample.skip }).click();
  await expect(page.getByText(fill(t.sample.saysNewest, { yes: 1, n: 2 }))).toBeVisible();
  await expect(page.getByRole('button', { name: t.sample.newestAgain })).toBeVisible();
});

test('forgetting asks first where answers, words or lists would go, and not otherwise', async ({ page }) => {
  await withNetwork(page);
  await page.getByLabel(t.aim.objective, { exact: true }).selectOption('hire');
  await forget(page);
  await expect(page.getByText(mirror.forget.done)).toBeVisible();
  const losses: (() => Promise<void>)[] = [
    async () => {
      await page.getByRole('button', { name: t.sample.draw }).click();
      await answerCard(page, 'yes');
    },
    async () => {
      await page.getByLabel(t.aim.objective, { exact: true }).selectOption('hire');
      await page.getByRole('checkbox').first().uncheck();
    },
    async () => {
      await page.getByLabel(t.aim.objective, { exact: true }).selectOption('hire');
      await page.getByRole('button', { name: t.lists.next }).click();
      await expect(page.locator('summary', { hasText: t.lists.kinds.reopen.slice(0, 10) })).toBeVisible();
    },
  ];
  for (const lose of losses) {
    await give(page, file);
    await read(page, 61);
    await lose();
    await forget(page);
    await page.getByRole('dialog').getByRole('button', { name: mirror.forget.no }).click();
    await expect(results(page)).toBeVisible();
    await forgetAll(page);
    await expect(page.getByText(mirror.forget.done)).toBeVisible();
  }
});

test('what was measured enters the quiz one answer at a time, and the result says so until it changes', async ({ page }) => {
  test.setTimeout(90_000);
  await remember(page, stored({ size: 'at-cap', hours: 'from-1', items: { purpose: 2 } }));
  await withNetwork(page);
  await page.getByRole('button', { name: t.sample.draw }).click();
  const feed = page.getByRole('region', { name: t.feed.title });
  const offers = feed.getByRole('button');
  // The size and the pace are known at once; an answer about twenty people is not, until ten of them are.
  await expect(offers).toHaveCount(2);
  const label = (id: string) => localize(quiz, 'fr').size.options.find((each) => each.id === id)?.label ?? '?';
  await expect(feed).toContainText(fill(t.feed.from, { mine: label('at-cap'), label: label('under-500') }));
  await say(page, 2, 7);
  await expect(offers).toHaveCount(2);
  await say(page, 0, 1);
  await expect(offers).toHaveCount(4);
  await expect.poll(() => saved(page)).toMatchObject({ answers: { size: 'at-cap', items: { purpose: 2 } } });

  const size = quiz.size.options.find(({ id }) => id === 'under-500');
  const reply = fill(t.feed.takeNamed, { name: 'Réponses probables sur 20' });
  await page.getByRole('button', { name: reply }).click();
  await expect(page.getByText(fill(t.feed.since, { date: day('fr', today) }))).toBeVisible();
  await page.getByRole('button', { name: fill(t.feed.replaceNamed, { name: 'Taille du réseau' }) }).click();
  await page.getByRole('button', { name: fill(t.feed.takeNamed, { name: t.feed.pace }) }).click();
  expect(outOfTwenty({ yes: 2, answered: 10, unsure: 0 })).toBe(4);
  await expect
    .poll(() => saved(page))
    .toMatchObject({
      answers: { size: size?.id, hours: 'from-1', items: { purpose: 2, reply: 1 } },
      measured: { size: { date: today, value: 'under-500' }, reply: { date: today, value: 1 }, pace: { date: today } },
    });

  await open(page, '/resultat/');
  await openTool(page, result.answers.mine);
  const said = (name: string) => page.getByText(fill(result.page.measured, { name, date: day('fr', today) }));
  await expect(said('Taille du réseau')).toBeVisible();
  await expect(said('Réponses probables sur 20')).toBeVisible();
  await open(page, '/quiz/#size');
  await choice(page, 'size', 'from-500').check();
  await open(page, '/resultat/');
  await openTool(page, result.answers.mine);
  await expect(said('Réponses probables sur 20')).toBeVisible();
  await expect(said('Taille du réseau')).toHaveCount(0);
});

test('an answer that is the reader’s already is not offered', async ({ page }) => {
  await remember(page, stored({ size: 'under-500' }));
  await withNetwork(page);
  const feed = page.getByRole('region', { name: t.feed.title });
  await expect(feed.getByText(t.feed.same)).toBeVisible();
  await expect(feed.getByRole('button')).toHaveCount(1);
});

test('nothing of the made-up network is offered to the quiz, nor kept', async ({ page }) => {
  await openMirror(page);
  await page.getByRole('button', { name: mirror.source.example }).click();
  await expect(page.getByText(t.feed.example)).toBeVisible();
  await expect(page.getByRole('button', { name: mirror.kept.keep })).toHaveCount(0);
  expect(await page.getByRole('button', { name: new RegExp(`^${t.feed.take}|^${t.feed.replace}`) }).count()).toBe(0);
});

test('numbers are kept when asked, compared with an earlier day, shown with the rest, and deleted', async ({ page }) => {
  test.setTimeout(90_000);
  const earlier = {
    date: '2025-11-20',
    people: 40,
    hidden: 1,
    years: { '2020': 41 },
    ages: { '5': 41 },
    families: { sales: 4 },
    levels: {},
  };
  await remember(page, JSON.stringify({ version: 1, answers: { size: 'at-cap' }, mirrors: { '2025-11-20': earlier } }));
  await withNetwork(page);
  await unfold(page, mirror.kept.title);
  await expect(
    page.getByText(fill(mirror.kept.says, { date: day('fr', '2025-11-20'), change: '+20', n: '' }).slice(0, 30)),
  ).toBeVisible();
  await expect.poll(() => saved(page)).not.toHaveProperty(['mirrors', today]);
  await page.getByText(mirror.kept.what).click();
  await page.getByRole('button', { name: mirror.kept.keep }).click();
  await expect(page.getByText(mirror.kept.done)).toBeVisible();
  const kept = await saved(page);
  expect(kept).toMatchObject({ mirrors: { [today]: { people: 60, hidden: 1, families: { sales: 12, finance: 48 } } } });
  expect(JSON.stringify(kept)).not.toMatch(/Boréal|Fleuve|Essai|Directrice/i);

  await page.goto('/donnees/');
  const part = page.locator('details', { hasText: fill(data.parts.mirrors, { n: number('fr', 2) }) });
  await part.getByText(fill(data.parts.mirrors, { n: 2 })).click();
  await expect(part.getByText(day('fr', today))).toBeVisible();

  await open(page, '/resultat/');
  await openTool(page, strings('fr').result.compare.title);
  await page.getByRole('button', { name: strings('fr').result.history.title, exact: true }).click();
  const mirrors = page.getByRole('region', { name: mirror.kept.history });
  await mirrors.scrollIntoViewIfNeeded();
  await expect(mirrors.getByRole('row', { name: /Contacts 41 61 \+20/ })).toBeVisible();
  await mirrors.getByRole('button', { name: fill(mirror.kept.removeNamed, { date: day('fr', today) }) }).click();
  await page.getByRole('button', { name: mirror.kept.deleteNo }).click();
  await expect(mirrors.getByRole('listitem')).toHaveCount(2);
  await mirrors.getByRole('button', { name: fill(mirror.kept.removeNamed, { date: day('fr', today) }) }).click();
  await page.getByRole('dialog').getByRole('button', { name: mirror.kept.deleteYes }).click();
  await expect(mirrors.getByRole('listitem')).toHaveCount(1);
  await expect(mirrors.getByText(mirror.kept.removed)).toBeVisible();
  await expect.poll(() => saved(page)).not.toHaveProperty(['mirrors', today]);
});
