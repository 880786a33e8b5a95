import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { none, unsure, type Answers } from '../../../src/core/quiz/answers.ts';
import { narrowest, shownStanding, type ShownStanding } from '../../../src/core/scoring/first-look.ts';
import { rangeOf } from '../../../src/core/scoring/range.ts';
import { scoreAnswers } from '../../../src/core/scoring/score.ts';
import { situationOf, standingOf } from '../../../src/core/scoring/standing.ts';
import { strengthOf } from '../../../src/core/scoring/strength.ts';
import { totalInWords } from '../../../src/core/scoring/total-in-words.ts';
import { unknownDimensions } from '../../../src/core/scoring/unknown-dimensions.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { quiz } from '../../quiz.ts';
import { always, anyAnswers, behavioursOf, completeAnswers, dimensions, doubted, everyOrUnsure } from '../space.ts';

const shown = (answers: Answers): ShownStanding => shownStanding(quiz, situationOf(quiz, answers));
const anyone = fc.oneof(anyAnswers, completeAnswers, everyOrUnsure);

describe('what is told of the dimensions', () => {
  test('are words while a question has no answer, and numbers then', () => {
    always([anyone], (answers) => {
      const { dimensions: scores } = scoreAnswers(quiz, answers);
      const { missing } = situationOf(quiz, answers);
      const { first, dimensions: told } = shown(answers);
      expect(first).toBe(missing.length > 0);
      expect(Object.keys(told)).toEqual(Object.keys(scores));
      for (const [id, score] of Object.entries(scores)) expect(told[id]).toBe(first ? strengthOf(score) : score);
    });
  });
});

describe('what is told of the total', () => {
  test('is its number only where no answer that is missing can change it, and the five dimensions are known', () => {
    always([anyone], (answers) => {
      const situation = situationOf(quiz, answers);
      const standing = standingOf(quiz, situation);
      const { total } = shown(answers);
      const known = dimensions.every((id) => standing.dimensions[id] !== undefined);
      if (!known) return expect(total).toEqual({ kind: 'none' });
      const scored = situation.missing.filter((id) => id !== 'size' && id !== 'hours');
      if (scored.length === 0) return expect(total).toEqual({ kind: 'total', total: standing.total });
      const range = rangeOf(quiz, situation, situation.levels);
      if (total.kind === 'total') return expect(range).toEqual({ low: total.total, high: total.total });
      return expect(total.kind).toBe(range ? 'range' : 'none');
    });
  });

  test('is its number where only what does not score was left out, and never a range from a number to itself', () => {
    always([completeAnswers, fc.subarray(['size', 'hours'] as const, { minLength: 1 })], (answers, left) => {
      const rest = Object.fromEntries(Object.entries(answers).filter(([id]) => !left.some((each) => each === id))) as Answers;
      expect(shown(rest).first).toBe(true);
      expect(shown(rest).total).toEqual({ kind: 'total', total: scoreAnswers(quiz, answers).total });
    });
    always([anyone], (answers) => {
      const { total } = shown(answers);
      if (total.kind === 'range') expect(total.low).toBeLessThan(total.high);
    });
  });

  test('is else its range, whose middle is told once it is narrow', () => {
    const seen = new Set<boolean>();
    always(
      [
        anyone,
        fc.subarray(
          dimensions.flatMap((id) => behavioursOf(id)),
          { maxLength: 3 },
        ),
      ],
      (answers, left) => {
        const items = Object.fromEntries(Object.entries(answers.items ?? {}).filter(([id]) => !left.includes(id)));
        const { total } = shown({ ...answers, items });
        if (total.kind !== 'range') return;
        const narrow = total.high - total.low <= narrowest;
        seen.add(narrow);
        expect(total.middle !== undefined).toBe(narrow);
        if (total.middle === undefined) return;
        // Half up: 60 to 65 is around 63.
        expect([0, 1]).toContain(total.middle - total.low - (total.high - total.middle));
      },
    );
    expect(seen).toEqual(new Set([true, false]));
  });

  test('is nothing while the reasons or the objectives have no answer', () => {
    const items = { purpose: 1, sample: 1, reply: 1, headline: 1, inbox: 1 } as const;
    expect(shown({ items, reasons: [] }).total).toEqual({ kind: 'none' });
    expect(shown({ items, reasons: [], horizons: { short: none } }).total.kind).toBe('range');
  });

  test('is written as a number, a range, a range and its middle, or not at all', () => {
    const [fr, en] = (['fr', 'en'] as const).map((locale) => strings(locale).result.shownTotal.said);
    expect(totalInWords('fr', { kind: 'none' }, fr as never)).toBeUndefined();
    expect(totalInWords('fr', { kind: 'total', total: 63 }, fr as never)).toBe('63');
    expect(totalInWords('fr', { kind: 'range', low: 26, high: 87 }, fr as never)).toBe('entre 26 et 87');
    expect(totalInWords('en', { kind: 'range', low: 60, high: 65, middle: 63 }, en as never)).toBe(
      'around 63, between 60 and 65',
    );
  });
});

describe('the dimensions that are not known', () => {
  test('are those with a question to answer, and those whose questions were all answered “not sure”', () => {
    const seen = { open: 0, unsure: 0 };
    always([anyone], (answers) => {
      const { missing } = situationOf(quiz, answers);
      const { dimensions: known } = shown(answers);
      const unknown = unknownDimensions(quiz, { dimensions: known, missing });
      expect([...unknown.open, ...unknown.unsure].sort()).toEqual(dimensions.filter((id) => known[id] === undefined).sort());
      for (const id of unknown.unsure)
        for (const item of behavioursOf(id)) expect(answers.items?.[item], `${id}: ${item}`).toBe(unsure);
      if (missing.length === 0) expect(unknown.open).toEqual([]);
      seen.open += unknown.open.length;
      seen.unsure += unknown.unsure.length;
    });
    expect(Math.min(seen.open, seen.unsure)).toBeGreaterThan(5);
  });

  test('leave no total and no profile, though every question has an answer', () => {
    always([completeAnswers, fc.constantFrom(...dimensions.slice(1))], (answers, dimension) => {
      const { first, total, profile } = shown({ ...answers, items: { ...answers.items, ...doubted(dimension) } });
      expect({ first, total, profile }).toEqual({ first: false, total: { kind: 'none' }, profile: undefined });
    });
  });
});
