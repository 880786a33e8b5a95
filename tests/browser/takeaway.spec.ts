import type { Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { type Locale } from '../../src/core/format/locale.ts';
import { localize } from '../../src/core/format/localize.ts';
import { moveOf, type Plan } from '../../src/core/plan/plan.ts';
import { resultOf } from '../../src/core/scoring/result.ts';
import { scoreAnswers } from '../../src/core/scoring/score.ts';
import { day } from '../../src/core/format/date.ts';
import { fill } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { faults } from './faults.ts';
import { alive, downloaded, unfold } from './reader.ts';
import { complete, expect, full, key, quiz, sub, test } from './site.ts';

const now = '2026-11-23T09:05:00';
const note = 'Appeler Léa;\nEND:VEVENT\nBEGIN:VEVENT, # 1. *oui*';
const plan: Plan = {
  'purpose-0': { state: 'active', start: '2026-11-25', note },
  'reply-0': { state: 'active', start: '2026-12-07' },
  'inbox-0': { state: 'done', start: '2026-10-01', end: '2026-11-02' },
};

const moveIn = (locale: Locale, id: string) => moveOf(localize(quiz, locale), id)?.move ?? { do: '?', start: '?' };

/** Opens the result with a plan, and the part of it that is taken away. */
async function openTool(page: Page, path: string, title: string, moves: Plan = plan): Promise<Locator> {
  await page.clock.setFixedTime(now);
  const text = JSON.stringify({ version: 1, answers: full, plan: moves });
  await page.addInitScript(([name, value]) => localStorage.setItem(name, value), [key, text] as const);
  await page.goto(path);
  await alive(page);
  await unfold(page, title);
  await alive(page);
  return page.getByRole('region', { name: title });
}

/** A part of the code that is loaded, by its name. */
const loads = (page: Page, name: string): string[] => {
  const all: string[] = [];
  page.on('request', (request) => new RegExp(`/${name}\\.[^/]*\\.js$`).test(request.url()) && all.push(request.url()));
  return all;
};

for (const [locale, path] of [
  ['fr', '/resultat/'],
  ['en', `${sub}/en/result/`],
] as const) {
  const { takeAway: t, plan: words } = strings(locale).result;

  test(`the plan goes into a calendar: slots on the day and at the hour chosen, a check, the quiz again (${locale})`, async ({
    page,
  }) => {
    const calendars = loads(page, 'calendar');
    const tool = await openTool(page, path, t.title);
    expect(calendars).toEqual([]);
    await tool.getByLabel(t.weekday).selectOption('5');
    await tool.getByLabel(t.time).fill('14:30');
    const { name, text } = await downloaded(page, t.calendar);
    expect(calendars).toHaveLength(1);
    await expect(tool.getByRole('status')).toHaveText(t.said.calendar);
    expect(name).toBe(`${t.fileName}.ics`);

    const events = new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
    const of = (id: string) => events.find(({ uid }) => uid === `${id}@reseau-a-dessein`);
    expect(events).toHaveLength(new Set(events.map(({ uid }) => uid)).size);
    for (const [id, start] of [
      ['purpose-0', '2026-11-27T14:30:00'],
      ['reply-0', '2026-12-11T14:30:00'],
    ] as const) {
      expect(of(id)?.summary).toBe(moveIn(locale, id).do);
      expect(of(id)?.description).toContain(moveIn(locale, id).start);
      expect(of(id)?.startDate.toString()).toBe(start);
    }
    expect(of('purpose-0')?.description).toContain(note);
    expect(of('purpose-0')?.description).toContain(new URL(path, page.url()).href);
    expect(of('purpose-0')?.description).not.toContain('#c1.');
    expect(of('inbox-0')).toBeUndefined();
    expect(of('check')?.startDate.toString()).toBe('2026-12-25');
    expect(of('retake')?.startDate.toString()).toBe('2027-02-23');
    // All that the file has was announced above its button, the moves at the head.
    const said = (await tool.getByRole('listitem').allTextContents()).map((each) => each.replace(/\s+/g, ' '));
    for (const { summary, uid, startDate } of events) {
      const line = said.find((each) => each.includes(summary.replace(/\s+/g, ' ')));
      expect(line, summary).toBeDefined();
      if (!(uid.replace(/@.*/, '') in plan))
        expect(line).toContain(day(locale, startDate.toString().slice(0, 10)).replace(/\s+/g, ' '));
    }
    expect(said).toHaveLength(events.length);
  });

  test(`the plan goes into notes, by the clipboard or as a file (${locale})`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const tool = await openTool(page, path, t.title);
    const { name, text } = await downloaded(page, t.file);
    await expect(tool.getByRole('status')).toHaveText(t.said.file);
    expect(name).toBe(`${t.fileName}.md`);
    const { profile } = resultOf(quiz, full);
    const said = localize(quiz, locale).profiles.find(({ id }) => id === profile)?.name ?? '?';
    for (const part of [
      `# ${t.text.title}\n`,
      day(locale, '2026-11-23'),
      fill(t.text.totals.whole, { n: scoreAnswers(quiz, full).total ?? '' }),
      said,
      '> Appeler Léa;',
      '> BEGIN:VEVENT, # 1. \\*oui\\*',
      day(locale, '2026-11-25'),
      day(locale, '2026-12-25'),
      day(locale, '2027-02-23'),
      `## ${words.doneTitle}\n`,
      `<${new URL(path, page.url()).href}>`,
    ])
      expect(text).toContain(part);
    await tool.getByRole('button', { name: t.copy }).click();
    await expect(tool.getByRole('status')).toHaveText(t.said.copied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  });

  test(`without a move, it says to take one first (${locale})`, async ({ page }) => {
    const tool = await openTool(page, path, t.title, {});
    await expect(tool.getByRole('link', { name: t.noneLink })).toBeVisible();
    await expect(tool.getByRole('button', { name: t.calendar })).toHaveCount(0);
  });
}

const { takeAway: t } = strings('fr').result;

test('the browser’s own window prints the page', async ({ page }) => {
  const tool = await openTool(page, '/resultat/', t.title);
  await page.evaluate(() => Object.assign(window, { print: () => (document.title = 'printed') }));
  await tool.getByRole('button', { name: t.print }).click();
  await expect(page).toHaveTitle('printed');
});

test('what fails is said, with what to do', async ({ page }) => {
  await page.route(/\/calendar\.[^/]*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error()' }),
  );
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
    Object.assign(document, { execCommand: () => false });
  });
  const tool = await openTool(page, '/resultat/', t.title);
  await tool.getByRole('button', { name: t.calendar }).click();
  await expect(tool.getByRole('status')).toHaveText(t.said.calendarFailed);
  await tool.getByRole('button', { name: t.copy }).click();
  await expect(tool.getByRole('status')).toHaveText(t.said.copyFailed);
});

test('a received result is read only: its answers, its result and its moves, and nothing of a plan', async ({ page }) => {
  await page.goto(`/resultat/#${complete}`);
  await alive(page);
  const { result } = strings('fr');
  const { plan: words } = result;
  const { page: own, received } = result;
  for (const name of [received.answers, received.moves, received.page.dimensions, own.watchTitle])
    await expect(page.getByRole('heading', { name })).toBeVisible();
  await page.getByRole('heading', { name: received.answers }).click();
  await expect(page.getByRole('term').filter({ hasText: 'Taille du réseau' })).toBeVisible();
  await expect(page.getByRole('heading', { name: t.title })).toBeHidden();
  await expect(page.getByRole('button', { name: words.take })).toHaveCount(0);
  await page.evaluate(() => Object.assign(window, { print: () => (document.title = 'printed') }));
  await page.getByRole('button', { name: received.print }).click();
  await expect(page).toHaveTitle('printed');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`it is accessible and fits a small phone, in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 800 });
    await openTool(page, '/resultat/', t.title);
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
