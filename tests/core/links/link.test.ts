import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unsure, type Answers } from '../../../src/core/quiz/answers.ts';
import { encodeComplete } from '../../../src/core/links/encode-answers.ts';
import { decodeComplete } from '../../../src/core/links/decode-answers.ts';
import { fragmentKind } from '../../../src/core/links/fragment.ts';
import { maxLinkLength } from '../../../src/core/links/link.ts';
import { decodeCard, encodeCard, isCardOfFirstLook, type Card } from '../../../src/core/links/card.ts';
import { makeCard } from '../../../src/core/links/make-card.ts';
import { skeletonOf, type Quiz } from '../../../src/core/quiz/quiz.ts';
import { resultOf } from '../../../src/core/scoring/result.ts';
import { scoreAnswers } from '../../../src/core/scoring/score.ts';
import { quiz } from '../../quiz.ts';
import { always, anyAnswers, behaviours, completeAnswers, dimensions, everyIntent, sizes } from '../space.ts';
import { reversed, withNew, without } from '../variants.ts';

/** Reasons are a set: a link has its own order for them. */
const asSet = (answers: Answers): Answers => ({ ...answers, ...(answers.reasons && { reasons: [...answers.reasons].sort() }) });
const decoded = (fragment: string, by: Quiz = quiz): Answers => {
  const link = decodeComplete(by, fragment);
  if (!link.ok) throw new Error(link.reason);
  return asSet(link.value);
};
const month = fc
  .tuple(fc.integer({ min: 2026, max: 2099 }), fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => `${y}-${`${m}`.padStart(2, '0')}`);

/** The card of answers that give a profile. */
function shown(answers: Answers, when: string, showTotal = true): Card & { profile: string } {
  const card = makeCard(quiz, resultOf(quiz, answers), { size: answers.size, month: when, showTotal });
  if (!card) throw new Error('These answers give no profile');
  return card;
}

const grown = withNew(...dimensions);

describe('a complete link', () => {
  test('gives every answer set back', () => {
    always([anyAnswers], (answers) => expect(decoded(encodeComplete(quiz, answers))).toEqual(asSet(answers)));
    always([completeAnswers], (answers) => expect(decoded(`#${encodeComplete(quiz, answers)}`)).toEqual(asSet(answers)));
  });

  test('gives every context back', () => {
    for (const answers of everyIntent) expect(decoded(encodeComplete(quiz, answers))).toEqual(asSet(answers));
  });

  test('leaves out what this quiz does not know, and nothing else', () => {
    always([anyAnswers], (answers) => {
      const strange = {
        ...answers,
        items: { ...answers.items, 'of-another-day': 2 as const },
        horizons: { ...answers.horizons, decade: 'job' },
      };
      expect(encodeComplete(quiz, strange)).toBe(encodeComplete(quiz, answers));
    });
    expect(encodeComplete(quiz, { size: 'huge', hours: 'all', reasons: ['fame'], horizons: { short: 'fame' } })).toBe(
      encodeComplete(quiz, {}),
    );
  });

  test(`has at most ${maxLinkLength} characters, sealed by a CRC-32 of what precedes, whatever the answers`, () => {
    expect(maxLinkLength).toBe(80);
    const worst: Answers = {
      size: 'at-cap',
      hours: 'over-7',
      reasons: quiz.reasons.options.map(({ id }) => id),
      horizons: { short: 'job', medium: 'info', long: 'hire' },
      items: Object.fromEntries(behaviours.map((id) => [id, unsure])),
    };
    const length = encodeComplete(quiz, worst).length;
    expect(length).toBeLessThanOrEqual(maxLinkLength);
    always([anyAnswers], (answers) => {
      const link = encodeComplete(quiz, answers);
      expect(link.length).toBeLessThanOrEqual(length);
      expect(link).toMatch(/^c1\.[A-Za-z0-9]*\.[a-z0-9]{7}$/);
      expect(parseInt(link.slice(-7), 36)).toBe(crc32(link.slice(0, -8)));
    });
  });

  test('is the same whatever the order of the data, and reads the same', () => {
    always([anyAnswers], (answers) => {
      const link = encodeComplete(quiz, answers);
      for (const other of [reversed, grown, skeletonOf(quiz)]) {
        expect(encodeComplete(other, answers)).toBe(link);
        expect(decoded(link, other)).toEqual(asSet(answers));
      }
    });
  });

  test('passes over a question that has been retired and keeps the others', () => {
    always([anyAnswers, fc.constantFrom(...behaviours)], (answers, retired) => {
      const { [retired]: _gone, ...rest } = answers.items ?? {};
      const { items: _items, ...context } = answers;
      const expected = { ...context, ...(Object.keys(rest).length > 0 && { items: rest }) };
      expect(decoded(encodeComplete(quiz, answers), without(retired))).toEqual(asSet(expected));
    });
  });
});

describe('a card link', () => {
  test('gives back what the card of every complete answer set shows, and the total only when it is to be shown', () => {
    always([completeAnswers, month, fc.boolean(), fc.boolean()], (answers, when, sized, showTotal) => {
      const { size: _size, ...unsized } = answers;
      const given = sized ? answers : unsized;
      const { missing, profile } = resultOf(quiz, given);
      const card = shown(given, when, showTotal);
      expect(card.profile).toBe(profile);
      expect(card.answered).toBe(19 - missing.length);
      expect(card.total).toBe(showTotal && missing.length === 0 ? scoreAnswers(quiz, given).total : undefined);
      const link = encodeCard(quiz, card);
      expect(decodeCard(quiz, link)).toEqual({ ok: true, value: card });
      expect(link.length).toBeLessThanOrEqual(maxLinkLength);
    });
  });

  test('of a first look has the same profile, no total, and the same text for all answers of the same words', () => {
    let first = 0;
    always([anyAnswers, fc.constantFrom(...behaviours), month], (answers, left, when) => {
      const { [left]: _left, ...items } = answers.items ?? {};
      const given = { ...answers, items };
      const result = resultOf(quiz, given);
      const card = makeCard(quiz, result, { size: answers.size, month: when, showTotal: true });
      if (!card) return expect(result.profile).toBeUndefined();
      first++;
      expect(isCardOfFirstLook(card)).toBe(true);
      expect(card.total).toBeUndefined();
      for (const score of Object.values(card.dimensions)) expect([20, 50, 80]).toContain(score);
      // Whoever encodes the scores themselves writes no more.
      const link = encodeCard(quiz, { ...card, total: 50, dimensions: scoreAnswers(quiz, given).dimensions });
      expect(link).toBe(encodeCard(quiz, card));
      return expect(decodeCard(quiz, link)).toEqual({ ok: true, value: { ...card, profile: result.profile } });
    });
    expect(first).toBeGreaterThan(5);
  });

  test('fits at its longest', () => {
    const all = Object.fromEntries(quiz.dimensions.map(({ id }) => [id, 100]));
    for (const size of sizes)
      expect(
        encodeCard(quiz, { answered: 99, asked: 99, total: 100, dimensions: all, size, month: '2099-12' }).length,
      ).toBeLessThanOrEqual(maxLinkLength);
  });

  test('is the same whatever the order of the data, and says nothing but its facts', () => {
    always([completeAnswers, month], (answers, when) => {
      const link = encodeCard(quiz, shown(answers, when));
      for (const other of [reversed, grown]) {
        expect(encodeCard(other, shown(answers, when))).toBe(link);
        expect(decodeCard(other, link)).toEqual(decodeCard(quiz, link));
      }
      const { answered, asked, total = '-', dimensions: d, month: m } = shown(answers, when);
      const scores = `c${d['cap']}f${d['fit']}r${d['reach']}s${d['care']}t${d['ties']}`;
      const facts = `s2.${answered}-${asked}.${total}.${scores}.${sizes.indexOf(answers.size ?? '')}.${m}`;
      expect(link.slice(0, -8)).toBe(facts);
    });
  });
});

test.each([
  ['', 'place'],
  ['#', 'place'],
  ['share', 'place'],
  ['#r-plan', 'place'],
  ['s1.57', 'card'],
  ['s2.9-19', 'card'],
  ['#c99.x', 'complete'],
  [' c1.', 'complete'],
  ['S1.57', 'card'],
  ['x1.57', 'unknown'],
  ['c1', 'unknown'],
  ['%23c1.', 'complete'],
  ['s1.57).', 'card'],
  ['é', 'unknown'],
])('the fragment “%s” is a %s', (fragment, kind) => {
  expect(fragmentKind(fragment)).toBe(kind);
});

test('a link is of the kind its head says, with or without the #', () => {
  always([completeAnswers, month], (answers, when) => {
    for (const mark of ['', '#']) {
      expect(fragmentKind(mark + encodeComplete(quiz, answers))).toBe('complete');
      expect(fragmentKind(mark + encodeCard(quiz, shown(answers, when)))).toBe('card');
    }
    expect(decodeCard(quiz, encodeComplete(quiz, answers))).toEqual({ ok: false, reason: 'foreign' });
    expect(decodeComplete(quiz, encodeCard(quiz, shown(answers, when)))).toEqual({ ok: false, reason: 'foreign' });
  });
});
