/** Until the last question has an answer, no tool shows a total but its range, nor a score but its word; whoever is whole shows theirs. */
import type { Locator, Page } from '@playwright/test';
import { unsure, type Answers } from '../../src/core/quiz/answers.ts';
import { sideOf } from '../../src/core/compare/compare.ts';
import { encodeComplete } from '../../src/core/links/encode-answers.ts';
import { localize } from '../../src/core/format/localize.ts';
import { fill, plural } from '../../src/core/format/message.ts';
import { answersAfterMove, moveId } from '../../src/core/plan/plan.ts';
import { effectInWords } from '../../src/core/plan/effect-words.ts';
import { effectOf } from '../../src/core/plan/effect.ts';
import { itemsOf } from '../../src/core/quiz/quiz.ts';
import { resultOf } from '../../src/core/scoring/result.ts';
import { scoreAnswers } from '../../src/core/scoring/score.ts';
import { scoreInWords } from '../../src/core/scoring/score-in-words.ts';
import { situationOf } from '../../src/core/scoring/standing.ts';
import { totalInWords } from '../../src/core/scoring/total-in-words.ts';
import { goalsAbove } from '../../src/core/what-if/next-way.ts';
import { tryMoves } from '../../src/core/what-if/trial.ts';
import { strings } from '../../src/i18n/strings.ts';
import { faults } from './faults.ts';
import { downloaded, open, unfold } from './reader.ts';
import { cardLinkOf, expect, full, quiz, remember, resultPath, short, stored, inTurn, test } from './site.ts';

const dated = {
  whole: { date: '2026-03-03T09:05:00', model: quiz.model, answers: full },
  look: { date: '2026-02-03T09:05:00', model: quiz.model, answers: { ...short, items: { ...short.items, reply: 3 as const } } },
};
const document = (part: object = {}) => JSON.stringify({ version: 1, answers: short, ...part });

/** The cells of a table's row, by what the row is called. */
const cells = (table: Locator, name: string) =>
  table
    .getByRole('row')
    .filter({ has: table.page().getByRole('rowheader', { name, exact: true }) })
    .getByRole('cell');

for (const locale of ['fr', 'en'] as const) {
  const turn = inTurn(locale);
  const t = strings(locale).result;
  const words = localize(quiz, locale);
  const result = resultOf(quiz, short);
  const dimensionWord = (answers: Answers, id: string) =>
    scoreInWords(locale, resultOf(quiz, answers).dimensions[id], t.strength);
  const brief = (answers: Answers) => totalInWords(locale, resultOf(quiz, answers).total, t.shownTotal.brief) ?? '?';
  const profileOf = (answers: Answers) => words.profiles.find(({ id }) => id === resultOf(quiz, answers).profile)?.name ?? '?';
  const openPanel = async (page: Page, name: string, text = document()) => {
    await remember(page, text);
    await open(page, resultPath[locale]);
    await unfold(page, name);
    return page.getByRole('region', { name, exact: true });
  };

  test.describe(`on a first look (${locale})`, () => {
    turn('moves that are tried on change words and a range, and lead to no number of points', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      const tool = await openPanel(page, t.whatIf.title);
      await expect(tool).toContainText(t.whatIf.firstLook);
      await expect(tool.locator('.line [aria-hidden]')).toHaveText(`${brief(short)} · ${profileOf(short)}`);

      await tool.getByRole('checkbox').first().check();
      const first = itemsOf(quiz).find(({ item }) => result.levels[item.id] !== undefined && result.levels[item.id] !== 3)?.item;
      const { then } = tryMoves(quiz, situationOf(quiz, short), [moveId(first?.id ?? '', result.levels[first?.id ?? ''] ?? 0)]);
      const table = tool.getByRole('table');
      await expect(table.getByRole('columnheader')).toHaveText([t.whatIf.dimension, t.whatIf.today, t.whatIf.then]);
      for (const { id, name } of words.dimensions)
        await expect(cells(table, name)).toHaveText([
          dimensionWord(short, id),
          scoreInWords(locale, then.dimensions[id], t.strength),
        ]);
      await expect(cells(table, t.whatIf.total)).toHaveText([
        brief(short),
        totalInWords(locale, then.total, t.shownTotal.brief) ?? '?',
      ]);
      expect(await tool.locator('.picture .number').allTextContents()).not.toContainEqual(expect.stringMatching(/\d/));
      await expect(tool.getByRole('status').filter({ hasText: t.shownTotal.said.between.split(' ')[0] ?? '?' })).toContainText(
        totalInWords(locale, then.total, t.shownTotal.said) ?? '?',
      );

      const goals = goalsAbove(quiz, result);
      await expect(tool.getByRole('option')).toHaveCount(goals.length);
      await expect(tool.getByRole('option', { name: plural(locale, t.whatIf.way.gain, 10) })).toHaveCount(0);
      await tool.getByRole('button', { name: t.whatIf.way.show }).click();
      expect(await faults(page)).toEqual([]);
      expect(await page.evaluate(() => window.document.documentElement.scrollWidth)).toBe(360);
    });

    turn('with one dimension known, moves that are tried on have no total', async ({ page }) => {
      const tool = await openPanel(page, t.whatIf.title, stored({ items: { purpose: 0 } }));
      await expect(tool.locator('.line [aria-hidden]')).toHaveText(t.whatIf.noTotal);
      await tool.getByRole('checkbox').first().check();
      const cap = words.dimensions[0]?.name ?? '?';
      await expect(cells(tool.getByRole('table'), cap)).toHaveText([t.strength.low, t.strength.fair]);
      await expect(cells(tool.getByRole('table'), t.whatIf.total)).toHaveText([t.whatIf.noTotal]);
      await expect(
        tool
          .getByRole('status')
          .filter({ hasText: fill(t.whatIf.said.dimension, { name: cap, today: t.strength.low, then: t.strength.fair }) }),
      ).toHaveCount(1);
    });

    turn('beside a whole result, one has words and the other its numbers; so it is with a card', async ({ page }) => {
      const tool = await openPanel(page, t.compare.title);
      await tool.getByRole('button', { name: t.page.tools.withSomebody }).click();
      const field = tool.getByLabel(t.compare.fields[1] ?? '');
      await field.fill(encodeComplete(quiz, full));
      const scores = tool.getByRole('table', { name: t.history.difference.scores });
      const theirs = scoreAnswers(quiz, full);
      for (const { id, name } of words.dimensions)
        await expect(cells(scores, name)).toHaveText([dimensionWord(short, id), String(theirs.dimensions[id])]);
      await expect(cells(scores, t.history.difference.total)).toHaveText([brief(short), String(theirs.total)]);
      await expect(scores.getByRole('columnheader', { name: t.history.difference.change })).toHaveCount(0);
      await expect(tool).toContainText(fill(t.history.firstLook, { list: t.compare.nowShort }));
      const facts = tool.getByRole('table', { name: t.history.difference.facts });
      await expect(cells(facts, t.history.difference.profile)).toHaveText([
        fill(t.history.profileNow, { profile: profileOf(short) }),
        profileOf(full),
      ]);
      await expect(tool.getByRole('status').filter({ hasText: String(theirs.total) })).toContainText(
        fill(t.compare.says.total, {
          a: totalInWords(locale, result.total, t.shownTotal.said) ?? '?',
          b: theirs.total ?? '?',
        }),
      );

      // The card of a first look: both sides have words, and the card has no total.
      const other: Answers = { ...short, items: { ...short.items, reply: 3, inbox: 0 } };
      await field.fill(cardLinkOf(other, true));
      const { dimensions } = sideOf(quiz, { answers: other });
      for (const { id, name } of words.dimensions)
        await expect(cells(scores, name)).toHaveText([
          dimensionWord(short, id),
          scoreInWords(locale, dimensions[id], t.strength),
        ]);
      await expect(cells(scores, t.history.difference.total)).toHaveText([brief(short), t.history.difference.absent]);
      for (const text of await tool.getByRole('listitem').locator('dd').allTextContents())
        expect(text).not.toMatch(/\d+ (?:sur|out of) 100/);
      expect(await faults(page)).toEqual([]);
    });

    turn('what has changed since a whole result, and a first look of then, say no more than they may', async ({ page }) => {
      await page.clock.setFixedTime('2026-11-23T12:00:00Z');
      const tool = await openPanel(page, t.compare.title, document({ results: dated }));
      const then = scoreAnswers(quiz, full);
      const scores = tool.getByRole('table', { name: t.history.difference.scores });
      await expect(cells(scores, t.history.difference.total)).toHaveText([String(then.total), brief(short)]);
      for (const { id, name } of words.dimensions)
        await expect(cells(scores, name)).toHaveText([String(then.dimensions[id]), dimensionWord(short, id)]);
      const said = tool.getByRole('status').first();
      await expect(said).toContainText(totalInWords(locale, result.total, t.shownTotal.said) ?? '?');
      await expect(said).not.toContainText(String(scoreAnswers(quiz, short).total));

      const rows = tool.getByRole('listitem').locator('summary');
      await expect(rows.nth(0)).toContainText(fill(t.history.rowTotals.whole, { n: then.total ?? '?' }));
      const { answers } = dated.look;
      await expect(rows.nth(1)).toContainText(totalInWords(locale, resultOf(quiz, answers).total, t.history.rowTotals) ?? '?');
      await expect(rows.nth(1)).toContainText(fill(t.history.profileNow, { profile: profileOf(answers) }));
      // A first look of another day under another model has no total of that time either.
      await tool.getByLabel(t.history.since).selectOption('look');
      await expect(cells(scores, t.history.difference.total)).toHaveText([brief(answers), brief(short)]);
      expect(await faults(page)).toEqual([]);
    });

    turn('the plan goes into notes with the range and the profile for now', async ({ page }) => {
      const [first] = result.advice;
      const plan = { [moveId(first?.item ?? '', first?.from ?? 0)]: { state: 'active', start: '2026-11-25' } };
      await openPanel(page, t.takeAway.title, document({ plan }));
      const { text } = await downloaded(page, t.takeAway.file);
      expect(text).toContain(totalInWords(locale, result.total, t.takeAway.text.totals) ?? '?');
      expect(text).toContain(fill(t.takeAway.text.profileNow, { name: profileOf(short) }));
      expect(text).not.toContain(fill(t.takeAway.text.totals.whole, { n: scoreAnswers(quiz, short).total ?? '?' }));
    });

    turn('a move that is made changes words, and nothing is said of the total; no next profile is promised', async ({ page }) => {
      const advice = result.advice.find(({ item, from }) => {
        const { before, after } = effectOf(quiz, short, answersAfterMove(quiz, short, moveId(item, from)));
        return Object.keys(before.dimensions).some((id) => before.dimensions[id] !== after.dimensions[id]);
      });
      const id = moveId(advice?.item ?? '', advice?.from ?? 0);
      await remember(page, document({ plan: { [id]: { state: 'active', start: '2026-11-25' } } }));
      await open(page, resultPath[locale]);
      const card = page.locator(`#move-${id}`);
      await card.getByRole('button', { name: t.plan.done }).click();
      const names = Object.fromEntries([...words.dimensions, ...words.profiles].map((each) => [each.id, each.name]));
      const effect = effectOf(quiz, short, answersAfterMove(quiz, short, id));
      const says = effectInWords(locale, effect, names, t.page.effect, t.strength);
      await expect(card.locator('.effect')).toContainText(says.join(', '));
      expect(says.join()).not.toMatch(/\d/);
      await expect(card.locator('.rose')).toHaveCount(0);
      for (const gain of await page.locator('.move .gain').allTextContents()) expect(gain).not.toMatch(/\d/);
      await expect(page.getByRole('heading', { name: t.page.next.title })).toHaveCount(0);
      await expect(page.locator('.next')).toHaveCount(0);
    });
  });

  test(`a dimension whose questions were all answered “I do not know” is said to be unknown: no first look, no total (${locale})`, async ({
    page,
  }) => {
    const doubts = Object.fromEntries(['inbox', 'feed', 'asked'].map((id) => [id, unsure]));
    await remember(page, stored({ ...full, items: { ...full.items, ...doubts } } as Answers));
    await open(page, resultPath[locale]);
    const identity = page.locator('.identity');
    await expect(identity.getByText(t.page.kickerFirst, { exact: true })).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1, name: t.page.known[4] ?? '?' })).toBeVisible();
    const care = words.dimensions.at(-1)?.name ?? '?';
    await expect(identity).toContainText(plural(locale, t.page.allUnsure, 1, { list: care }));
    await expect(identity).not.toContainText(/\b100\b/);
    const row = page.getByRole('region', { name: t.page.dimensions }).getByRole('listitem').last();
    await row.locator('summary').click();
    await expect(row).toContainText(t.page.dimensionUnsure);
    await unfold(page, t.whatIf.title);
    const tool = page.getByRole('region', { name: t.whatIf.title, exact: true });
    await expect(tool.locator('.line [aria-hidden]')).toHaveText(t.whatIf.noTotal);
    await expect(tool.getByRole('option', { name: plural(locale, t.whatIf.way.gain, 10) })).toHaveCount(0);
    expect(await faults(page)).toEqual([]);
  });

  test(`where only what does not score was left out, the total is certain, and told without a range (${locale})`, async ({
    page,
  }) => {
    const { hours: _hours, size: _size, ...scored } = full;
    await remember(page, stored(scored));
    await open(page, resultPath[locale]);
    const total = scoreAnswers(quiz, full).total ?? '?';
    const identity = page.locator('.identity');
    await expect(identity).toContainText(fill(t.page.outOf, { n: total }));
    await expect(identity.getByText(t.page.kickerFirst, { exact: true })).toBeVisible();
    await expect(identity).not.toContainText(fill(t.page.range, { low: total, high: total }));
    await expect(identity).not.toContainText(fill(t.page.rangeNarrow, { low: total, middle: total, high: total }));
  });
}
