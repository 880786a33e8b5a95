import type { Locator, Page } from '@playwright/test';
import { situationOf } from '../../src/core/scoring/standing.ts';
import type { ShownStanding } from '../../src/core/scoring/first-look.ts';
import type { Answers } from '../../src/core/quiz/answers.ts';
import { type Locale } from '../../src/core/format/locale.ts';
import { localize } from '../../src/core/format/localize.ts';
import { moveOf } from '../../src/core/plan/plan.ts';
import { tryMoves } from '../../src/core/what-if/trial.ts';
import { profilesAbove } from '../../src/core/what-if/next-way.ts';
import { targetGain, shortestWay } from '../../src/core/what-if/shortest-way.ts';
import { totalInWords } from '../../src/core/scoring/total-in-words.ts';
import { fill, plural } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { faults } from './faults.ts';
import { open, saved, unfold } from './reader.ts';
import { expect, full, quiz, remember, stored, inTurn, test, themes } from './site.ts';

const languages = [
  ['fr', '/resultat/'],
  ['en', '/en/result/'],
] as const;
const situation = situationOf(quiz, full);
const totalOf = ({ total }: ShownStanding) => totalInWords('fr', total, strings('fr').result.shownTotal.said) ?? '?';
const profileName = (locale: Locale, id = '') => localize(quiz, locale).profiles.find((profile) => profile.id === id)?.name ?? '';
const moveName = (locale: Locale, id: string) => moveOf(localize(quiz, locale), id)?.move.do ?? '';

/** The tool, opened on the result of some answers. */
async function openTool(page: Page, locale: Locale, answers: Answers): Promise<Locator> {
  await remember(page, stored(answers));
  await open(page, locale === 'fr' ? '/resultat/' : '/en/result/');
  await unfold(page, strings(locale).result.whatIf.title);
  return page.getByRole('region', { name: strings(locale).result.whatIf.title });
}
const box = (tool: Locator, locale: Locale, id: string) => tool.getByRole('checkbox', { name: moveName(locale, id) });
/** The line that stays in sight, as it is seen. */
const line = (tool: Locator) => tool.locator('.line [aria-hidden]');
const statuses = (tool: Locator) => tool.getByRole('status').allTextContents();
const ask = async (tool: Locator, locale: Locale, goal: string) => {
  const t = strings(locale).result.whatIf.way;
  await tool.getByRole('combobox', { name: t.title }).selectOption(goal);
  await tool.getByRole('button', { name: t.show }).click();
};

for (const [locale, path] of languages) {
  const turn = inTurn(locale);
  const all = strings(locale);
  const t = all.result.whatIf;

  turn(`moves that are ticked show what they would change, beside today (${locale})`, async ({ page }) => {
    const tool = await openTool(page, locale, full);
    const { today } = tryMoves(quiz, situation, []);
    const name = profileName(locale, today.profile);
    await expect(line(tool)).toHaveText(`${totalOf(today)} · ${name}`);
    await expect(tool.locator('.under')).toHaveCount(0);

    // The second move of a habit takes the first along.
    await box(tool, locale, 'purpose-1').check();
    await expect(box(tool, locale, 'purpose-0')).toBeChecked();
    await expect(box(tool, locale, 'purpose-2')).not.toBeChecked();
    await box(tool, locale, 'horizons-2').check();
    const tried = tryMoves(quiz, situation, ['purpose-1', 'horizons-2']);
    const profiles = [today.profile, tried.then.profile].map((id) => profileName(locale, id));
    await expect(line(tool)).toHaveText(
      `${totalOf(today)} → ${totalOf(tried.then)} · ${profiles[0] === profiles[1] ? profiles[0] : profiles.join(' → ')}`,
    );
    for (const { id, name: dimension } of localize(quiz, locale).dimensions) {
      const row = tool.getByRole('row').filter({ has: page.getByRole('rowheader', { name: dimension, exact: true }) });
      const gain = tried.gains[id] ?? 0;
      await expect(row.getByRole('cell')).toHaveText([
        `${tried.today.dimensions[id]}`,
        `${tried.then.dimensions[id]}`,
        gain > 0 ? `+${gain}` : '0',
      ]);
    }
    await expect(tool.locator('.under')).toHaveCount(1);

    // Without the first, the second goes.
    await box(tool, locale, 'purpose-0').uncheck();
    await expect(box(tool, locale, 'purpose-1')).not.toBeChecked();
    await expect(box(tool, locale, 'horizons-2')).toBeChecked();
    await tool.getByRole('button', { name: t.way.clear }).click();
    await expect(tool.getByRole('checkbox', { checked: true })).toHaveCount(0);
    await expect(line(tool)).toHaveText(`${totalOf(today)} · ${name}`);
    await expect.poll(() => saved(page)).toMatchObject({ answers: full });
  });

  turn(`each habit is shown with its answer, its moves and their time (${locale})`, async ({ page }) => {
    const tool = await openTool(page, locale, full);
    for (const dimension of localize(quiz, locale).dimensions)
      for (const item of dimension.items) {
        const level = situation.levels[item.id];
        if (level === undefined || level === 3) continue;
        const group = tool.getByRole('group', { name: dimension.name }).getByRole('group', { name: item.short, exact: true });
        await expect(group).toContainText(fill(t.moves.present, { answer: item.levels[level] ?? '' }));
        await expect(group.getByRole('checkbox')).toHaveCount(3 - level);
        for (const move of item.moves.slice(level)) await expect(group).toContainText(`${move.minutes}`);
      }
  });

  turn(`the shortest ways are ticked, in order (${locale})`, async ({ page }) => {
    const tool = await openTool(page, locale, full);
    const above = profilesAbove(quiz, tryMoves(quiz, situation, []).today.profile);
    const options = tool.getByRole('combobox', { name: t.way.title }).locator('option');
    await expect(options, 'nobody asks for the way down').toHaveCount(1 + above.length);
    for (const goal of ['', ...above]) {
      const outcome = shortestWay(quiz, situation, goal ? { profile: goal } : { gain: targetGain });
      await ask(tool, locale, goal);
      if (outcome.kind === 'none') await expect(tool).toContainText(t.way.none);
      if (outcome.kind !== 'way') continue;
      await expect(tool).toContainText(plural(locale, t.way.found, outcome.moves.length));
      await expect(tool.getByRole('list').getByRole('listitem')).toHaveText(outcome.moves.map((id) => moveName(locale, id)));
      await expect(tool.getByRole('checkbox', { checked: true })).toHaveCount(outcome.moves.length);
      for (const id of outcome.moves) await expect(box(tool, locale, id)).toBeChecked();
      if (goal) await expect(line(tool)).toContainText(`→ ${profileName(locale, goal)}`);
    }
    expect(above.length).toBeGreaterThan(1);
  });

  turn(`what is ticked is no longer called the shortest way once it is another (${locale})`, async ({ page }) => {
    const tool = await openTool(page, locale, full);
    await ask(tool, locale, '');
    const outcome = shortestWay(quiz, situation, { gain: targetGain });
    const moves = outcome.kind === 'way' ? outcome.moves : [];
    const found = plural(locale, t.way.found, moves.length);
    await expect(tool).toContainText(found);
    await box(tool, locale, moves[0] ?? '').uncheck();
    await expect(tool).not.toContainText(found);
    await expect(tool.getByRole('list')).toHaveCount(0);
  });

  const items = (level: (dimension: string) => 0 | 1 | 2 | 3) =>
    Object.fromEntries(
      quiz.dimensions.flatMap(({ id, items: each }) => each.flatMap((item) => (item.derived ? [] : [[item.id, level(id)]]))),
    ) as NonNullable<Answers['items']>;
  const top: Answers = {
    size: 'from-500',
    hours: 'from-1',
    reasons: ['touch'],
    horizons: { short: 'job', medium: 'job', long: 'job' },
    items: items(() => 3),
  };
  for (const [situated, answers, goal, sentences] of [
    [
      'no answer in a dimension',
      { items: { purpose: 0 } },
      'strategist',
      [
        fill(t.way.unanswered, {
          list: locale === 'fr' ? 'Adéquation, Liens, Rayonnement et Soin' : 'Fit, Ties, Reach and Care',
        }),
      ],
    ],
    [
      'nothing more to gain than a little',
      { ...top, items: items((id) => (id === 'ties' ? 2 : 3)) },
      '',
      [plural(locale, t.way.ceiling, 8, { most: 100 })],
    ],
  ].filter((_, at) => (at % 2 === 0) === (locale === 'fr')) as [string, Answers, string, string[]][])
    test(`where no way leads, the page says why: ${situated} (${locale})`, async ({ page }) => {
      const tool = await openTool(page, locale, answers);
      await ask(tool, locale, goal);
      for (const sentence of [t.way.none, ...sentences]) await expect(tool).toContainText(sentence);
      await expect(tool.getByRole('checkbox', { checked: true })).toHaveCount(0);
    });

  turn(`with no move to try, the page says so (${locale})`, async ({ page }) => {
    await expect(await openTool(page, locale, top)).toContainText(t.allTop);
    await expect(await openTool(page, locale, { size: 'from-500' })).toContainText(t.nothing);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });

  turn(`the new total is said once the reader pauses, and not at every tick (${locale})`, async ({ page }) => {
    await page.clock.install();
    const tool = await openTool(page, locale, full);
    await page.clock.pauseAt(new Date(Date.now() + 60_000));
    const silent = ['', ''];
    const way = shortestWay(quiz, situation, { profile: 'crossroads' });
    const moves = way.kind === 'way' ? way.moves : [];
    expect(moves.length).toBeGreaterThan(1);
    for (const id of moves) {
      await box(tool, locale, id).check();
      await page.clock.runFor(600);
      await expect.poll(() => statuses(tool)).toEqual(silent);
    }
    await page.clock.runFor(600);
    const { today, then } = tryMoves(quiz, situation, moves);
    const said = (await statuses(tool)).filter(Boolean);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(fill(t.said.total, { today: totalOf(today), then: totalOf(then) }));
    expect(said[0]).toContain(
      fill(t.said.profile, { today: profileName(locale, today.profile), then: profileName(locale, then.profile) }),
    );
    // Unticking all is said too, in its own words.
    await tool.getByRole('button', { name: t.way.clear }).click();
    await expect.poll(() => statuses(tool)).toEqual(silent);
    await page.clock.runFor(1100);
    expect((await statuses(tool)).join('')).toContain(`${fill(t.said.same, { today: totalOf(today) })} ${t.said.unticked}`);
  });

  turn(`a move that is ticked and comes next can be taken into the plan, while there is room (${locale})`, async ({ page }) => {
    const tool = await openTool(page, locale, full);
    const actions = (id: string) => tool.getByRole('button', { description: moveName(locale, id) });
    for (const id of ['purpose-1', 'find-0', 'reopen-0', 'criterion-1']) {
      const level = situation.levels[id.slice(0, -2)];
      await box(tool, locale, id).check();
      if (level !== Number(id.slice(-1))) await expect(actions(id)).toHaveCount(0);
    }
    for (const id of ['purpose-0', 'find-0', 'reopen-0']) {
      await actions(id).click();
      await expect(actions(id)).toHaveText(all.result.plan.planned);
      await expect(actions(id)).toBeFocused();
    }
    expect((await statuses(tool)).at(-1)).toBe(`${all.result.plan.said.take} ${moveName(locale, 'reopen-0')}`);
    await expect(actions('criterion-1')).toHaveAttribute('aria-disabled', 'true');
    const criterion = moveOf(localize(quiz, locale), 'criterion-1')?.item.short ?? '';
    await expect(tool.getByRole('group', { name: criterion })).toContainText(all.result.plan.full);
    await actions('criterion-1').press('Enter');
    const document = (await saved(page)) as { plan: Record<string, { state: string }> };
    expect(Object.entries(document.plan).map(([id, { state }]) => `${id} ${state}`)).toEqual([
      'purpose-0 active',
      'find-0 active',
      'reopen-0 active',
    ]);
  });

  for (const { colorScheme } of themes.filter((theme) => theme.locale === locale))
    test(`it is accessible and no wider than a phone, in the ${colorScheme} theme (${locale})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const [width, goal] of [
        [360, 'strategist'],
        [1280, ''],
      ] as const) {
        await page.setViewportSize({ width, height: 740 });
        const tool = await openTool(page, locale, { ...full, items: { ...full.items, feed: 'unsure' } });
        await box(tool, locale, 'purpose-0').check();
        await tool.getByRole('button', { description: moveName(locale, 'purpose-0') }).click();
        await ask(tool, locale, goal);
        expect(await faults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });

  turn(`its code comes when it is opened, and not before (${locale})`, async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
    await remember(page, stored(full));
    await open(page, path);
    expect(scripts.filter((url) => url.includes('WhatIf'))).toEqual([]);
    await unfold(page, t.title);
    await expect(page.getByRole('checkbox').first()).toBeVisible();
    expect(scripts.filter((url) => url.includes('WhatIf'))).toHaveLength(1);
  });
}

test('the line stays in sight on a phone, and never lies over what has the focus', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 640 });
  const tool = await openTool(page, 'fr', full);
  const boxes = await tool.getByRole('checkbox').all();
  await boxes.at(-1)?.focus();
  await expect(line(tool)).toBeInViewport();
  for (const each of boxes.toReversed()) {
    await each.focus();
    const [top, bottom] = await Promise.all([
      each.evaluate((element) => element.getBoundingClientRect().top),
      tool.locator('.line').evaluate((element) => element.getBoundingClientRect().bottom),
    ]);
    expect(top).toBeGreaterThan(bottom);
  }
});

test('it closes at its end as well as at its head', async ({ page }) => {
  await remember(page, stored(full));
  await open(page, '/resultat/');
  const { page: words, whatIf } = strings('fr').result;
  await unfold(page, whatIf.title);
  await page.getByRole('region', { name: whatIf.title }).getByRole('button', { name: words.tools.close }).last().click();
  await expect(page.getByRole('region', { name: whatIf.title })).toHaveCount(0);
  await expect(page.locator('.tools').getByRole('button', { name: whatIf.title })).toBeFocused();
});

test('all of it works by the keyboard alone', async ({ page }) => {
  const t = strings('fr').result.whatIf;
  await remember(page, stored(full));
  await open(page, '/resultat/');
  await page.locator('.tools').getByRole('button', { name: t.title }).focus();
  await page.keyboard.press('Enter');
  const tool = page.getByRole('region', { name: t.title });
  await expect(tool.getByRole('combobox')).toBeVisible();
  await expect(tool.getByRole('heading', { name: t.title })).toBeFocused();
  // Past the button that closes the tool.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(tool.getByRole('combobox', { name: t.way.title })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(line(tool)).toContainText('→ Stratège');
  await page.keyboard.press('Tab');
  await expect(tool.getByRole('button', { name: t.way.clear })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tool.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(tool.getByRole('button', { name: t.way.clear })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(tool.getByRole('checkbox').first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(tool.getByRole('checkbox').first()).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(tool.getByRole('button', { name: strings('fr').result.plan.planned })).toBeFocused();
});

test('an answer that changes elsewhere takes away the moves that it has passed', async ({ page, context }) => {
  const tool = await openTool(page, 'fr', full);
  await box(tool, 'fr', 'purpose-1').check();
  await expect(tool.getByRole('checkbox', { checked: true })).toHaveCount(2);
  const other = await context.newPage();
  await other.goto('/404.html');
  await other.evaluate(([key, text]) => localStorage.setItem(key, text), [
    'reseau-a-dessein',
    stored({ ...full, items: { ...full.items, purpose: 1 } }),
  ] as const);
  await expect(box(tool, 'fr', 'purpose-0')).toHaveCount(0);
  await expect(tool.getByRole('checkbox', { checked: true })).toHaveCount(1);
});
