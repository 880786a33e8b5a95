import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages, months, monthNames } from '../../../../src/core/network/export/months.ts';
import { parseDate, type DateOrder } from '../../../../src/core/network/export/parse-date.ts';
import { dates } from '../exports.ts';
import { cases } from '../../../seed.ts';

const anyDay = fc
  .date({ min: new Date('2003-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date): [number, number, number] => [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
const numberOf = ([year, month, day]: [number, number, number]) => year * 10_000 + month * 100 + day;

/** The day of a text, in an order where it needs one. */
function inOrder(text: string, order: DateOrder) {
  const date = parseDate(text);
  return typeof date === 'object' ? date[order] : date;
}

test.each(Object.keys(dates))('a day is read as it was written: %s', (name) => {
  const order = name === 'european' || name === 'dots' ? 'dmy' : 'mdy';
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(inOrder(dates[name]?.(day) ?? '', order)).toBe(numberOf(day));
    }),
  );
});

test('no two languages disagree on the name of a month', () => {
  const all = languages.flatMap((language) =>
    (['short', 'long'] as const).flatMap((month) => monthNames(language, month).map((name, at) => [name, at + 1] as const)),
  );
  for (const [name, number] of all) expect(months.get(name), name).toBe(number);
});

// cspell:disable
test.each([
  ['1er mars 2024', 20_240_301],
  ['8 de fev. de 2026', 20_260_208],
  ['8. Februar 2026', 20_260_208],
  ['8. Jänner 2026', 20_260_108],
  ['15 FÉVR. 2024', 20_240_215],
  ['3rd Aug 2020', 20_200_803],
  ['12 dic 2019', 20_191_212],
  ['4-Apr-21', 20_210_404],
  ['2023/06/05 15:47:58 UTC', 20_230_605],
  ['２０２４-01-15', 20_240_115],
  ['2024–01–15', 20_240_115],
  ['2024-01-15 14 h 30', 20_240_115],
  ['15 janv. 2024 à 14:30', 20_240_115],
  ['08 Feb 2026;;;', 20_260_208],
  ['05/05/2020', 20_200_505],
  ['Jan 2024', 20_240_100],
  ['2024', 20_240_000],
])('%s is a date', (text, on) => {
  expect(parseDate(text)).toBe(on);
});
// cspell:enable

test.each(['', ' ', '31 Feb 2026', '29/02/2023', '13/13/2024', '0/1/2024', '1 Jan 2002', '1 Jan 2101', '-2024', '12', '999999'])(
  'there is no day in “%s”',
  (text) => {
    expect(parseDate(text)).toBeUndefined();
  },
);

test.each([
  'Manager 3 of the May team 2024',
  'May 5 and June 6',
  '12 Jan 2024 <b>',
  '2024 01 15 16',
  '514-555-0199',
  'Level 2, 2024',
])('a sentence with numbers is no date: %s', (text) => {
  expect(parseDate(text)).toBeUndefined();
});

test('three numbers are open until their column says more, whatever parts them', () => {
  for (const mark of ['-', '/', '.', ' ', '–'])
    for (const time of ['', ' 3:15 p.m.', ', 15:30', 'T10:05:00Z', ' 15 h 30'])
      expect(parseDate(['08', '02', '26'].join(mark) + time), mark + time).toMatchObject({
        ymd: 20_080_226,
        dmy: 20_260_208,
        mdy: 20_260_802,
      });
  expect(parseDate('99-01-01')).toMatchObject({ ymd: 20_990_101, dmy: undefined, mdy: undefined });
  expect(parseDate('25/12/2024')).toEqual({ ymd: undefined, dmy: 20_241_225, mdy: undefined, usual: 'mdy' });
  expect([parseDate('6/21/17, 3:15\u202fPM')]).toMatchObject([{ mdy: 20_170_621, dmy: undefined }]);
});

test('where nothing says more, separators do: slashes are American, dashes with a short year Canadian, dots European', () => {
  const usualOf = (text: string) => (parseDate(text) as { usual: DateOrder }).usual;
  expect(['08/02/2026', '08/02/26', '08-02-26', '08-02-2026', '08.02.26', '08 02 26'].map(usualOf)).toEqual([
    'mdy',
    'mdy',
    'ymd',
    'dmy',
    'dmy',
    'dmy',
  ]);
});

test('whatever the text, it is a day of those years or none, and read at once', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d\s/.,:a-y-]{0,60}$/));
  fc.assert(
    fc.property(texts, (text) => {
      for (const order of ['ymd', 'dmy', 'mdy'] as const) {
        const on = inOrder(text, order);
        if (on === undefined) continue;
        expect(on).toBeGreaterThanOrEqual(20_030_000);
        expect(on).toBeLessThan(21_010_000);
      }
    }),
    { numRuns: cases(2000) },
  );
  for (const piece of [' ', '\t', '1', '1:', 't ', 'a']) expect(parseDate(piece.repeat(1_000_000))).toBeUndefined();
});
