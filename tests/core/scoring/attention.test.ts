import { describe, expect, test } from 'vitest';
import { attentionOf } from '../../../src/core/scoring/attention.ts';
import { durationOf } from '../../../src/core/format/duration.ts';
import { quiz } from '../../quiz.ts';
import { contactsOf, hoursOf } from '../restated.ts';
import { combinations, hours, sizes } from '../space.ts';

describe('attention', () => {
  const all = combinations([sizes, hours]) as [string, string][];

  test('is asked about with the bands of product.md', () => {
    expect([sizes, hours]).toEqual([Object.keys(contactsOf), Object.keys(hoursOf)]);
    expect(all).toHaveLength(24);
  });

  test.each(all)('of %s and %s is hours × 52 ÷ contacts', (size, spent) => {
    const attention = attentionOf(quiz, { size, hours: spent });
    const contacts = contactsOf[size]?.middle ?? 0;
    const perWeek = hoursOf[spent] ?? 0;
    expect(attention).toMatchObject({ hours: perWeek, contacts });
    expect((attention?.seconds ?? 0) * contacts).toBeCloseTo(perWeek * 52 * 3600, 6);
    // In whole numbers: under half a minute for each contact.
    expect(attention?.saturated).toBe(perWeek * 2 * 52 * 60 < contacts);
  });

  test('of 3 to 7 hours and 10,000 contacts is 94 s a year each', () => {
    const { seconds, saturated } = attentionOf(quiz, { size: 'from-5000', hours: 'from-3' }) ?? {};
    expect([Math.round(seconds ?? 0), saturated]).toEqual([94, false]);
  });

  test('is saturated under 30 s, not at 30 s', () => {
    const at = (perWeek: number, contacts: number) =>
      attentionOf(
        {
          ...quiz,
          hours: { code: 'B', options: [{ id: 'h', code: '0', perWeek }] },
          size: { code: 'A', options: [{ id: 's', code: '0', from: 0, contacts }] },
        },
        { hours: 'h', size: 's' },
      );
    expect(at(5, 31_200)).toMatchObject({ seconds: 30, saturated: false });
    expect(at(5, 31_201)?.saturated).toBe(true);
    expect(all.map(([size, spent]) => attentionOf(quiz, { size, hours: spent })?.saturated).filter(Boolean)).toHaveLength(6);
  });

  test('falls as contacts grow and rises with hours', () => {
    const seconds = (size: string, spent: string) => attentionOf(quiz, { size, hours: spent })?.seconds ?? 0;
    for (const spent of hours)
      expect(sizes.map((size) => -seconds(size, spent))).toEqual(
        sizes.map((size) => -seconds(size, spent)).sort((a, b) => a - b),
      );
    for (const size of sizes)
      expect(hours.map((spent) => seconds(size, spent))).toEqual(
        hours.map((spent) => seconds(size, spent)).sort((a, b) => a - b),
      );
  });

  test('is absent without both answers, or with one this quiz does not know', () => {
    for (const answers of [
      {},
      { size: 'at-cap' },
      { hours: 'over-7' },
      { size: 'huge', hours: 'over-7' },
      { size: 'at-cap', hours: 'all' },
    ])
      expect(attentionOf(quiz, answers)).toBeUndefined();
  });
});

test.each([
  [28.8, 'seconds', 29],
  [93.6, 'seconds', 94],
  [119, 'seconds', 119],
  [120, 'minutes', 2],
  [374.4, 'minutes', 6],
  [7199, 'minutes', 120],
  [7200, 'hours', 2],
] as const)('%d s is told in %s: %i', (seconds, unit, n) => {
  expect(durationOf(seconds)).toEqual({ unit, n });
});
