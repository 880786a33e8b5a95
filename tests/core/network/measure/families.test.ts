// cspell:disable
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lead, levelWords, strong, weak } from '../../../../src/core/network/measure/family-words.ts';
import { families, levels, classifyPosition } from '../../../../src/core/network/measure/families.ts';
import { positions } from '../positions.ts';

const seen = (title: string) => {
  const { family = '-', level = '-' } = classifyPosition(title);
  return { family, level };
};

test('of at least 200 positions placed by hand, half of them in French, nine in ten and more are placed the same way', () => {
  expect(positions.length).toBeGreaterThanOrEqual(200);
  expect(new Set(positions.map(({ title }) => title)).size).toBe(positions.length);
  for (const part of ['family', 'level'] as const) {
    const wrong = positions.filter((each) => seen(each.title)[part] !== each[part]);
    const share = 1 - wrong.length / positions.length;
    console.log(`${part}: ${(100 * share).toFixed(1)} % of ${positions.length} positions agree`);
    expect(share, wrong.map(({ title }) => `${title}: ${seen(title)[part]}`).join('; ')).toBeGreaterThanOrEqual(0.9);
  }
});

test('every family and every level is that of some of those positions', () => {
  expect([...new Set(positions.map(({ family }) => family))].sort()).toEqual([...families, '-'].sort());
  expect([...new Set(positions.map(({ level }) => level))].sort()).toEqual([...levels, '-'].sort());
});

const anyPosition = fc.constantFrom(...positions.filter(({ title }) => !title.includes('.')));
// Words that place nobody.
const anyExtra = fc.constantFrom('Montréal', 'XYZ', '2026', '(hybride)', 'Estrie', '★', 'zone', '日本');

test('case, accents and the words that surround a title change nothing, whatever their order', () => {
  fc.assert(
    fc.property(anyPosition, fc.array(anyExtra), fc.array(anyExtra), ({ title }, before, after) => {
      const alone = seen(title);
      for (const other of [title.toUpperCase(), title.normalize('NFD'), title.normalize('NFD').replace(/\p{M}/gu, '')])
        expect(seen(other)).toEqual(alone);
      expect(seen([...before, title, ...after].join(' '))).toEqual(alone);
      expect(seen([...after, title, ...before].join(' | '))).toEqual(alone);
    }),
  );
});

test('a masculine, a feminine and an inclusive title are the same', () => {
  for (const [first, ...others] of [
    [
      'Directeur des ventes',
      'Directrice des ventes',
      'Directeur·trice des ventes',
      'Directeur(trice) des ventes',
      'Directeur/trice, ventes',
    ],
    ['Conseiller RH', 'Conseillère RH', 'Conseiller(ère) RH', 'Conseiller.ère.s RH', 'Conseiller-ère RH'],
    ['Chargé de projet', 'Chargée de projet', 'Chargé.e de projet', 'Chargé(e) de projets', 'Chargé·e·s de projet'],
    ['Technicien juridique', 'Technicienne juridique', 'Technicien·ne juridique', 'Technicien/technicienne juridique'],
    ['CEO', 'C.E.O.', 'c.e.o'],
  ]) {
    expect(seen(first ?? '').family).not.toBe('-');
    expect(others.map(seen)).toEqual(others.map(() => seen(first ?? '')));
  }
});

test('the most precise words win, and some words are not what they look like', () => {
  const told = (title: string) => Object.values(seen(title)).join(' ');
  expect(told('Directrice des ressources humaines')).toBe('people director');
  expect(told('Account executive')).toBe('sales staff');
  expect(told('Chef de projet')).toBe('projects staff');
  expect(told('Chef cuisinier')).toBe('support staff');
  expect(told('Assistant professor')).toBe('teaching staff');
  expect(told('Product owner')).toBe('design staff');
  expect(told('Adjointe à la présidente')).toBe('support staff');
  expect(told('Auditeur interne')).toBe('finance staff');
  expect(told('Conseiller chez Directeur inc.')).toBe('advice staff');
  expect(told('Sales Director @ Student Success Co')).toBe('sales director');
});

test('a student has the level of the role they also have, unless the studies come first', () => {
  expect(seen('Gérante, étudiante en comptabilité').level).toBe('manager');
  expect(seen('Étudiante en comptabilité et gérante').level).toBe('entry');
});

test('every phrase of the dictionary can be heard', () => {
  const heard = (list: string, part: 'family' | 'level', id: string) =>
    list.split(',').filter((phrase) => {
      // A beginning of a word is tried as one of its words would be: an ending that is neither a gender nor a plural.
      const told = phrase.replaceAll('*', 'o');
      const title = told.endsWith('$') ? told.slice(0, -2) : `${told} xyz`;
      return seen(title)[part] !== id;
    });
  for (const [id, list] of [...Object.entries(strong), ...Object.entries(weak), ['lead', lead]])
    if (id !== 'none') expect(heard(list ?? '', 'family', id ?? ''), id).toEqual([]);
  for (const [id, list] of Object.entries(levelWords)) expect(heard(list, 'level', id), id).toEqual([]);
});

test('whatever the text, it is placed in a family and a level that exist, or not at all', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('toString', '__proto__', '*', '$'),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { family, level } = classifyPosition(text);
      if (family !== undefined) expect(families).toContain(family);
      if (level !== undefined) expect(levels).toContain(level);
    }),
  );
});

test('scripts that the dictionary does not know are placed nowhere', () => {
  for (const title of ['营销总监', 'マネージャー', 'Генеральный директор', 'مدير المبيعات', 'מנהל מכירות', '★★★', ''])
    expect(classifyPosition(title)).toEqual({});
});

test('a very long title costs no more than a long one', () => {
  expect(classifyPosition(`${'mot '.repeat(100_000)}directeur`)).toEqual({});
  expect(classifyPosition('-'.repeat(100_000))).toEqual({});
  expect(classifyPosition(`abc${'-'.repeat(100_000)}`)).toEqual({});
  expect(classifyPosition('a.'.repeat(50_000))).toEqual({});
});
