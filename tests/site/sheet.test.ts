import { describe, expect, test } from 'vitest';
import { typography } from '../../src/core/format/typography.ts';
import { paperOf } from '../../src/core/scoring/paper-tables.ts';
import { isBehaviour, itemsOf, type Quiz } from '../../src/core/quiz/quiz.ts';
import { quiz } from '../quiz.ts';
import { findable, sites } from './dist.ts';

const [site] = sites;
const { match }: Quiz = quiz;
if (!site) throw new Error('no site');
const paper = paperOf(quiz);
const path = { fr: '/feuille/', en: '/en/sheet/' };

describe.each(['fr', 'en'] as const)('the printed sheet, in %s', (locale) => {
  const root = findable(site).find((page) => page.path === path[locale])?.root;
  const words = root?.structuredText.replace(/\s+/g, ' ') ?? '';
  /** The rows of the printed tables of one name, without their headings: numbers, or nothing where a dash stands. */
  const table = (name: string): (number | undefined)[][][] =>
    (root?.querySelectorAll(`[data-table=${name}]`) ?? []).map((each) =>
      each
        .querySelectorAll('tr')
        .map((row) =>
          row
            .querySelectorAll('th[scope=col], td')
            .map(({ text }) => text.trim())
            .filter((text) => /^[−–\d]+$/.test(text))
            .map((text) => (text === '–' ? undefined : Number(text.replace('−', '-')))),
        )
        .filter((row) => row.length > 0),
    );

  test('asks every question with every answer', () => {
    const say = (text: { fr: string; en: string }) => typography(text[locale], locale).replace(/\s+/g, ' ');
    for (const { item } of itemsOf(quiz)) {
      if (!isBehaviour(item)) continue;
      for (const text of [item.question, ...item.levels]) expect(words).toContain(say(text));
    }
    for (const id of ['size', 'hours', 'reasons'] as const)
      for (const { label } of quiz[id].options) expect(words).toContain(say(label));
    for (const { name } of quiz.horizons.options) expect(words).toContain(say(name));
    for (const { name } of quiz.profiles) expect(words).toContain(say(name));
  });

  test('prints the tables that the test of a thousand readers looks up in', () => {
    expect(table('horizons')).toEqual([[paper.horizons.map((_, count) => count), paper.horizons]]);
    expect(table('match')).toEqual([
      quiz.reasons.options.map(({ id }) => quiz.objectives.map((objective) => match[id]?.[objective.id]?.value)),
    ]);
    expect(table('limits')).toEqual([
      [paper.match.map(({ cells }) => cells), ...quiz.matchBelow.map((_, index) => paper.match.map(({ from }) => from[index]))],
    ]);
    expect(table('halves')).toEqual([[paper.halves.map(({ divisor }) => divisor), paper.halves.map(({ add }) => add)]]);

    const filled = table('weights')[0]?.map((row) => row.slice(-paper.weights.length));
    expect(filled).toEqual([
      ...quiz.dimensions.map((_, index) => paper.weights.map(({ weights }) => weights[index])),
      paper.weights.map(({ sum }) => sum),
    ]);

    const bands = table('scores');
    expect(bands.flatMap(([points]) => points)).toEqual(paper.scores.points);
    for (const { items, scores } of paper.scores.rows) {
      // A row is left out of a band where it has no score.
      const rows = bands.flatMap((band) => {
        const [points = [], ...rest] = band;
        const missing = paper.scores.rows.length - rest.length;
        return rest[items - 1 - missing] ?? points.map(() => undefined);
      });
      expect(rows, `${items} answers`).toEqual(scores);
    }
  });
});
