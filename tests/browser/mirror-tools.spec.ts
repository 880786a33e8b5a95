/** What is done with a network once it is seen: the objective, the twenty drawn, the quiz, what is kept. */
import type { Page } from '@playwright/test';
import { outOfTwenty } from '../../src/core/network/sample/tally.ts';
import { wilson } from '../../src/core/network/sample/wilson.ts';
import { percent } from '../../src/core/network/base/format.ts';
import { day } from '../../src/core/format/date.ts';
import { fill, number, plural } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { exported, type Someone } from '../core/network/exports.ts';
import { give, openMirror, read, tools } from './mirror.ts';
import { choice, open, saved } from './reader.ts';
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
  await tools(page);
}
/** Answers one question for the first people drawn, then for others. */
async function say(page: Page, question: string, yes: number, no: number): Promise<void> {
  const groups = await page.getByRole('group', { name: question }).all();
  for (const [at, group] of groups.slice(0, yes + no).entries())
    await group.getByRole('radio', { name: at < yes ? t.sample.said.yes : t.sample.said.no, exact: true }).check();
}

test('the share that fits an objective follows what the reader ticks and types', async ({ page }) => {
  await withNetwork(page);
  const aim = page.getByRole('figure', { name: t.aim.title });
  const says = (fit: number) => expect(aim.getByRole('status')).toContainText(plural('fr', mirror.shown.contacts, fit));
  await expect(aim.getByRole('status')).toHaveText(t.aim.nothing);
  await page.getByLabel(t.aim.objective, { exact: true }).selectOption('job');
  await expect(aim.getByText(t.aim.rules.job)).toBeVisible();
  await aim.getByRole('checkbox', { name: /^Boréal/ }).check();
  await says(20);
  // Eight of the twelve directors are in the other company.
  await aim.getByLabel(t.aim.own).fill('directrice');
  await aim.getByLabel(t.aim.own).press('Tab');
  await says(28);
  await aim.getByText(mirror.shown.table).click();
  await expect(aim.getByRole('group', { name: mirror.shown.table }).getByRole('row')).toHaveCount(16);
  await page.getByLabel(t.aim.objective, { exact: true }).selectOption('hire');
  await expect(aim.getByRole('status')).toHaveText(t.aim.nothing);
  await expect(aim.getByRole('group', { name: t.aim.kinds.levels })).toBeVisible();
});

test('twenty are drawn by a code that draws them again, and say what they say of everybody', async ({ page }) => {
  await withNetwork(page);
  await page.getByRole('button', { name: t.sample.draw }).click();
  const drawn = page.locator('ol', { has: page.getByRole('group', { name: t.sample.asked.know }) });
  await expect(drawn.getByRole('listitem')).toHaveCount(20);
  const names = await drawn.getByRole('link').allTextContents();
  expect(new Set(names).size).toBe(20);
  const [, seed = ''] =
    /: (\w{6})/.exec((await page.getByText(fill(t.sample.seed, { seed: '' }).slice(0, 15)).textContent()) ?? '') ?? [];

  await say(page, t.sample.asked.know, 3, 9);
  const { low = 0, high = 0 } = wilson(3, 12) ?? {};
  const line = page.getByText(`${t.sample.asked.know} :`.replace(' :', '\u00A0:')).first();
  await expect(line).toContainText(`${percent('fr', low)} et ${percent('fr', high)}`);

  await page.getByRole('button', { name: t.sample.again }).click();
  await expect.poll(() => drawn.getByRole('link').allTextContents()).not.toEqual(names);
  await expect(page.getByText(t.sample.few)).toBeVisible();
  await page.getByText(t.sample.seedField, { exact: true }).first().click();
  const field = page.getByRole('textbox', { name: t.sample.seedField });
  await field.fill('non');
  await page.getByRole('button', { name: t.sample.seedUse, exact: true }).click();
  await expect(page.getByText(t.sample.seedBad)).toBeVisible();
  await field.fill(seed.toLowerCase());
  await page.getByRole('button', { name: t.sample.seedUse, exact: true }).click();
  await expect.poll(() => drawn.getByRole('link').allTextContents()).toEqual(names);
  // What was said of them is there again.
  await expect(line).toContainText(percent('fr', low));
});

test('what was measured enters the quiz one answer at a time, and the result says so until it changes', async ({ page }) => {
  test.setTimeout(90_000);
  await remember(page, stored({ size: 'at-cap', hours: 'from-1', items: { purpose: 2 } }));
  await withNetwork(page);
  await page.getByRole('button', { name: t.sample.draw }).click();
  const offers = page.getByRole('button', { name: t.feed.takeNamed.replace(/\s*\{name\}/, '') });
  // The size and the pace are known at once; an answer about twenty people is not, until ten of them are.
  await expect(offers).toHaveCount(2);
  await say(page, t.sample.asked.reply, 2, 7);
  await expect(offers).toHaveCount(2);
  await say(page, t.sample.asked.reply, 2, 8);
  await expect(offers).toHaveCount(3);
  await expect.poll(() => saved(page)).toMatchObject({ answers: { size: 'at-cap', items: { purpose: 2 } } });

  const size = quiz.size.options.find(({ id }) => id === 'under-500');
  const reply = fill(t.feed.takeNamed, { name: 'Réponses probables sur 20' });
  await page.getByRole('button', { name: reply }).click();
  await expect(page.getByText(fill(t.feed.since, { date: day('fr', today) }))).toBeVisible();
  await page.getByRole('button', { name: fill(t.feed.takeNamed, { name: 'Taille du réseau' }) }).click();
  await page.getByRole('button', { name: fill(t.feed.takeNamed, { name: t.feed.pace }) }).click();
  expect(outOfTwenty({ yes: 2, answered: 10, unsure: 0 })).toBe(4);
  await expect
    .poll(() => saved(page))
    .toMatchObject({
      answers: { size: size?.id, hours: 'from-1', items: { purpose: 2, reply: 1 } },
      measured: { size: { date: today, value: 'under-500' }, reply: { date: today, value: 1 }, pace: { date: today } },
    });

  await page.goto('/resultat/');
  const said = (name: string) => page.getByText(fill(result.page.measured, { name, date: day('fr', today) }));
  await expect(said('Taille du réseau')).toBeVisible();
  await expect(said('Réponses probables sur 20')).toBeVisible();
  await open(page, '/quiz/#size');
  await choice(page, 'size', 'from-500').check();
  await page.goto('/resultat/');
  await expect(said('Réponses probables sur 20')).toBeVisible();
  await expect(said('Taille du réseau')).toHaveCount(0);
});

test('nothing of the made-up network is offered to the quiz, nor kept', async ({ page }) => {
  await openMirror(page);
  await page.getByRole('button', { name: mirror.source.example }).click();
  await tools(page);
  await expect(page.getByText(t.feed.example)).toBeVisible();
  await expect(page.getByRole('button', { name: mirror.kept.keep })).toHaveCount(0);
  expect(await page.getByRole('button', { name: new RegExp(`^${t.feed.take}`) }).count()).toBe(0);
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

  await page.goto('/resultat/');
  await page.getByRole('heading', { name: strings('fr').result.history.title, exact: true }).click();
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
