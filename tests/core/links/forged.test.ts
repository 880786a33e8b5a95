import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeComplete } from '../../../src/core/links/decode-answers.ts';
import { decodeCard } from '../../../src/core/links/card.ts';
import { quiz } from '../../quiz.ts';

/** The body as our own program would have sealed it. */
const sealed = (body: string) => `${body}.${crc32(body).toString(36).padStart(7, '0')}`;
const fault = (reason: string) => ({ ok: false, reason });

test.each(['3', '10', '9999'])('a sealed link of version %s is newer', (version) => {
  expect(decodeComplete(quiz, sealed('c2.A3'))).toEqual(fault('newer'));
  expect(decodeComplete(quiz, sealed(`c${version}.A3`))).toEqual(fault('newer'));
  expect(decodeCard(quiz, sealed(`s${version}.anything.at-all`))).toEqual(fault('newer'));
});

test.each(['0', '01', '0001'])('a sealed link of version %s, which never was, is forged', (version) => {
  expect(decodeComplete(quiz, sealed(`c${version}.A3`))).toEqual(fault('forged'));
  expect(decodeCard(quiz, sealed(`s${version}.50.c50f50r50s50t50.3.2026-11`))).toEqual(fault('forged'));
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
    ['the name of a prototype', 'constructor'],
  ])('that has %s', (_, payload) => {
    expect(decodeComplete(quiz, sealed(`c1.${payload}`))).toEqual(fault('forged'));
  });
});

describe('a sealed card link of format 1', () => {
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

describe('a sealed card link of format 2', () => {
  const card = (count: string, total: string, scores = 'c50f50r50s50t50') =>
    decodeCard(quiz, sealed(`s2.${count}.${total}.${scores}.3.2026-11`));
  const dimensions = { cap: 50, fit: 50, ties: 50, reach: 50, care: 50 };
  const value = { answered: 19, asked: 19, dimensions, size: 'from-5000', month: '2026-11', profile: 'builder' };

  test('is read when it says what a result can say, with its total or without', () => {
    expect(card('19-19', '50')).toEqual({ ok: true, value: { ...value, total: 50 } });
    expect(card('19-19', '-')).toEqual({ ok: true, value });
    expect(card('9-19', '-')).toEqual({ ok: true, value: { ...value, answered: 9 } });
  });

  test('of a first look has no number to read out of it, whoever wrote it', () => {
    for (let score = 0; score <= 100; score++) {
      const decoded = card('9-19', '-', `c${score}f50r50s50t50`);
      expect(decoded.ok && decoded.value.dimensions['cap']).toBe(score < 40 ? 20 : score < 60 ? 50 : 80);
    }
  });

  test.each([
    ['a total before every question is answered', '9-19', '50'],
    ['more answers than questions', '20-19', '-'],
    ['no answer', '0-19', '-'],
    ['no question', '0-0', '-'],
    ['a count that is no number', 'x-19', '-'],
    ['a count with zeros before', '09-19', '-'],
    ['no count of questions', '19', '-'],
    ['no count', '', '-'],
    ['another total', '19-19', '51'],
    ['no total at all', '19-19', ''],
    ['two signs for a total', '19-19', '--'],
    ['no scores', '19-19', '-', ''],
    ['a score over 100', '19-19', '-', 'c101f50r50s50t50'],
    ['a dimension twice', '19-19', '-', 'c50c50r50s50t50'],
    ['a part more', '19-19', '-.1'],
    ['a part less', '19-19.-', 'c50f50r50s50t50', '3'],
  ])('is forged when it has %s', (_, ...parts: [string, string, string?]) => {
    expect(card(...parts)).toEqual(fault('forged'));
  });

  test('has a total between its lowest and its highest score', () => {
    for (let total = 0; total <= 100; total++)
      expect(card('19-19', `${total}`, 'c15f93t44r7s78').ok).toBe(total >= 7 && total <= 93);
  });
});

test.each(['A9', 'B4', 'Cx', 'Dxj', 'Dsx'])(
  'a sealed complete link with an option that is gone (%s) opens without it',
  (payload) => {
    expect(decodeComplete(quiz, sealed(`c1.${payload}E2`))).toEqual({ ok: true, value: { items: { purpose: 2 } } });
  },
);
