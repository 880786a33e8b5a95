import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeComplete } from '../../../src/core/links/decode-answers.ts';
import { decodeCard } from '../../../src/core/links/card.ts';
import { quiz } from '../../quiz.ts';

/** The body as our own program would have sealed it. */
const sealed = (body: string) => `${body}.${crc32(body).toString(36).padStart(7, '0')}`;
const fault = (reason: string) => ({ ok: false, reason });

test.each(['2', '3', '10', '9999'])('a sealed link of version %s is newer', (version) => {
  expect(decodeComplete(quiz, sealed(`c${version}.A3`))).toEqual(fault('newer'));
  expect(decodeCard(quiz, sealed(`s${version}.anything.at-all`))).toEqual(fault('newer'));
});

test.each(['0', '01', '0001'])('a sealed link of version %s, which never was, is forged', (version) => {
  expect(decodeComplete(quiz, sealed(`c${version}.A3`))).toEqual(fault('forged'));
});

describe('a sealed complete link is forged', () => {
  test.each([
    ['two sizes in one', 'A31'],
    ['a reason twice', 'Ctt'],
    ['half a horizon', 'Dsjm'],
    ['a horizon twice', 'Dsjsi'],
    ['a level over 3', 'E4'],
    ['two levels in one', 'E12'],
    ['a level that is no number', 'Ex'],
    ['a question twice', 'E1E2'],
    ['a question that is not of this quiz, twice', 'Z1Z2'],
    ['a question without an answer', 'E'],
    ['no question', '3'],
    ['signs', 'E1-F2'],
    ['a part more', 'E1.F2'],
    ['the name of a prototype', '__proto__'],
  ])('that has %s', (_, payload) => {
    expect(decodeComplete(quiz, sealed(`c1.${payload}`))).toEqual(fault('forged'));
  });
});

describe('a sealed card link', () => {
  const card = (total: string, scores: string, size = '3', month = '2026-11') =>
    decodeCard(quiz, sealed(`s1.${total}.${scores}.${size}.${month}`));
  const scores = 'c50f50r50s50t50';

  test('is read when it says what a result can say', () => {
    const dimensions = { cap: 50, fit: 50, ties: 50, reach: 50, care: 50 };
    const value = { total: 50, dimensions, size: 'from-5000', month: '2026-11', profile: 'builder' };
    expect(card('50', scores)).toEqual({ ok: true, value });
    const { size: _size, ...unsized } = value;
    expect(card('50', scores, '-')).toEqual({ ok: true, value: unsized });
  });

  test.each([
    ['another total', '51', scores],
    ['no total', '', scores],
    ['a total that is no number', 'abc', scores],
    ['a signed total', '-50', scores],
    ['a score over 100', '50', 'c101f50r50s50t50'],
    ['nothing but scores over 100', '101', 'c101f101r101s101t101'],
    ['a dimension twice', '50', 'c50c50r50s50t50'],
    ['no scores', '50', ''],
    ['signs between scores', '50', 'c50-f50r50s50t50'],
    ['no size at all', '50', scores, ''],
    ['month 13', '50', scores, '3', '2026-13'],
    ['month 0', '50', scores, '3', '2026-00'],
    ['another century', '50', scores, '3', '1926-11'],
    ['a day', '50', scores, '3', '2026-11-22'],
    ['a part more', '50', scores, '3', '2026-11.1'],
  ])('is forged when it has %s', (_, ...parts: [string, string, string?, string?]) => {
    expect(card(...parts)).toEqual(fault('forged'));
  });

  test('has a total between its lowest and its highest score', () => {
    for (let total = 0; total <= 100; total++) expect(card(`${total}`, 'c15f93t44r7s78').ok).toBe(total >= 7 && total <= 93);
  });

  test('of a quiz that has since lost or won a dimension, or lost a band, is read without it', () => {
    const { cap: _cap, ...four } = { cap: 50, fit: 50, ties: 50, reach: 50, care: 50 };
    for (const [written, size] of [
      ['f50r50s50t50', '3'],
      ['f50r50s50t50z50', '3'],
    ] as const)
      expect(card('50', written, size)).toEqual({
        ok: true,
        value: { total: 50, dimensions: four, size: 'from-5000', month: '2026-11' },
      });
    expect(card('50', scores, '9')).toMatchObject({ ok: true, value: { total: 50 } });
  });
});

test.each(['A9', 'B4', 'Cx', 'Dxj', 'Dsx'])(
  'a sealed complete link with an option that is gone (%s) opens without it',
  (payload) => {
    expect(decodeComplete(quiz, sealed(`c1.${payload}E2`))).toEqual({ ok: true, value: { items: { purpose: 2 } } });
  },
);
