import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/core/format/locale.ts';
import { either, signed } from '../../../src/core/format/change.ts';
import { month } from '../../../src/core/format/month.ts';
import { fill, list, number, plural } from '../../../src/core/format/message.ts';
import { always } from '../space.ts';

const nbsp = '\u00a0';
const locale = fc.constantFrom(...locales);

describe('a message', () => {
  test('has its values where it names them, however often', () => {
    always([fc.string().filter((text) => !/[{}]/.test(text)), fc.string(), fc.nat()], (text, a, n) => {
      expect(fill(`{a}${text}{n}{a}`, { a, n })).toBe(`${a}${text}${n}${a}`);
    });
  });

  test('is not read again in its values', () => {
    expect(fill('{a}{b}', { a: '{b}', b: '$&$1' })).toBe('{b}$&$1');
  });

  test('keeps the name of a value that it was not given', () => {
    expect(fill('{n} sur {all}', { n: 0 })).toBe('0 sur {all}');
  });
});

describe('a number of things', () => {
  const forms = { one: '{n} {what} au', other: '{n} {what} aux' };

  test.each([
    ['fr', 0, '0 x au'],
    ['fr', 1, '1 x au'],
    ['fr', 1.5, '1,5 x au'],
    ['fr', 2, '2 x aux'],
    ['fr', 1_000_000, `1${nbsp}000${nbsp}000 x aux`],
    ['en', 0, '0 x aux'],
    ['en', 1, '1 x au'],
    ['en', 1.5, '1.5 x aux'],
    ['en', 30_000, '30,000 x aux'],
  ] as const)('in %s, %d is said “%s”', (language, n, expected) => {
    expect(plural(language, forms, n, { what: 'x' })).toBe(expected);
  });

  test('has the number as the language writes it, whatever other value has its name', () => {
    always([locale, fc.nat()], (language, n) =>
      expect(plural(language, { one: '{n}', other: '{n}' }, n, { n: 'x' })).toBe(number(language, n)),
    );
  });
});

test('a number reads back once its separators are gone', () => {
  always([locale, fc.nat()], (language, n) => {
    expect(
      Number(
        number(language, n)
          .replace('−', '-')
          .replaceAll(/[\u00a0,]/g, ''),
      ),
    ).toBe(n);
  });
  expect(number('fr', 30_000)).toBe(`30${nbsp}000`);
});

test('a difference has its sign, and none has none', () => {
  expect([3, 0, -3].map((value) => signed('fr', value))).toEqual(['+3', '0', '−3']);
  always([locale, fc.integer({ min: 1 })], (language, n) => expect(signed(language, n)).toBe(`+${number(language, n)}`));
});

test('a month is the one it names, wherever the reader is', () => {
  expect(month('fr', '2026-01')).toBe('janvier 2026');
  expect(month('en', '2026-12')).toBe('December 2026');
  for (const language of locales) {
    const names = Array.from({ length: 12 }, (_, at) => month(language, `2026-${`${at + 1}`.padStart(2, '0')}`));
    expect(new Set(names).size).toBe(12);
    for (const name of names) expect(name).toMatch(/^\p{L}+ 2026$/u);
  }
});

test('words are joined as a sentence does', () => {
  expect(locales.map((language) => list(language, ['a', 'b', 'c']))).toEqual(['a, b et c', 'a, b and c']);
  expect(locales.map((language) => either(language, ['a', 'b']))).toEqual(['a ou b', 'a or b']);
  always([locale, fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 6 })], (language, words) => {
    const joined = list(language, words);
    expect(joined.split(/, and |, | et | and /).filter(Boolean)).toEqual(words);
  });
});
