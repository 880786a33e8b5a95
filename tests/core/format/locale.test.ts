import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales, other, tags } from '../../../src/core/format/locale.ts';
import { localize } from '../../../src/core/format/localize.ts';
import { typography } from '../../../src/core/format/typography.ts';
import { quiz } from '../../quiz.ts';
import { always } from '../space.ts';

const nbsp = '\u00a0';
const locale = fc.constantFrom(...locales);
/** Sentences with what typography looks at. */
const sentence = fc
  .array(
    fc.constantFrom(
      'l',
      "'",
      'e',
      'É',
      ' ',
      ' ',
      '  ',
      ':',
      '«',
      '»',
      '%',
      '$',
      '1',
      '000',
      '30 000',
      '2026',
      'mois',
      'à',
      'page',
      'May',
      '{n}',
      nbsp,
      '’',
      'a',
      '.',
      '?',
      '\n',
      '«',
    ),
    { maxLength: 16 },
  )
  .map((parts) => parts.join(''));

describe('typography', () => {
  test('done twice is done once', () => {
    always([sentence, locale], (text, language) => {
      const once = typography(text, language);
      expect(typography(once, language)).toBe(once);
    });
  });

  test('changes spaces and apostrophes only, one for one', () => {
    always([fc.oneof(sentence, fc.string({ unit: 'grapheme' })), locale], (text, language) => {
      const set = typography(text, language);
      expect(set).toHaveLength(text.length);
      expect(set.replaceAll(nbsp, ' ').replaceAll('’', "'")).toBe(text.replaceAll(nbsp, ' ').replaceAll('’', "'"));
    });
  });

  test.each([
    ["L'an 1 : 30 000", `L’an 1${nbsp}: 30${nbsp}000`],
    ['« un réseau »', `«${nbsp}un réseau${nbsp}»`],
    ['100 %, 5 $', `100${nbsp}%, 5${nbsp}$`],
    ['1 000 000 de contacts', `1${nbsp}000${nbsp}000 de contacts`],
    ['5 contacts, 1000 fois, à 9:41', `5${nbsp}contacts, 1000${nbsp}fois, à 9:41`],
    ['30 s, 2 h 30 et 12,5 kg en 90 jours', `30${nbsp}s, 2${nbsp}h${nbsp}30 et 12,5${nbsp}kg en 90${nbsp}jours`],
    ['de 3 à 3 000 personnes différentes', `de 3 à 3${nbsp}000${nbsp}personnes différentes`],
    ["20 de plus, 1 chance sur 3 d'obtenir, 256 Mo", `20 de plus, 1${nbsp}chance sur 3 d’obtenir, 256${nbsp}Mo`],
    ['le 15 mai, le 1er mars 2026, au 90e jour', `le 15${nbsp}mai, le 1er${nbsp}mars 2026, au 90e${nbsp}jour`],
    ["en 2026 nous, l'étude de 1973 notait", 'en 2026 nous, l’étude de 1973 notait'],
    ['la page 3 dit, n° 4, la Loi 25 peut', `la page${nbsp}3 dit, n°${nbsp}4, la Loi${nbsp}25 peut`],
    ['{n} jours, palier {n}, {name} dit, {n} sur {all}', `{n}${nbsp}jours, palier${nbsp}{n}, {name} dit, {n} sur {all}`],
    ['B2B et s2 texte', 'B2B et s2 texte'],
    ["aujourd'hui qu'elle", 'aujourd’hui qu’elle'],
    ['12 3456, le 1 2 3', '12 3456, le 1 2 3'],
    ['Vraiment? Oui; bien!', 'Vraiment? Oui; bien!'],
  ])('in French sets %j', (text, expected) => {
    expect(typography(text, 'fr')).toBe(expected);
  });

  test.each([
    ["the network's use, your contacts' names", 'the network’s use, your contacts’ names'],
    ['100 % : 30 000', '100 % : 30 000'],
    ["it's 'so'", "it’s 'so’"],
    ['15 minutes, 5,000 contacts, 30 s', `15${nbsp}minutes, 5,000${nbsp}contacts, 30${nbsp}s`],
    ['3 to 5 people, 9 a.m., 3 a week', `3 to 5${nbsp}people, 9${nbsp}a.m., 3 a week`],
    ['by May 15, in May 2026 we', `by May${nbsp}15, in May 2026 we`],
    ['page 3 says, Day 90, the 90th day', `page${nbsp}3 says, Day${nbsp}90, the 90th${nbsp}day`],
    ['{n} days, {name} says, {n} of {all}', `{n}${nbsp}days, {name} says, {n} of {all}`],
  ])('in English sets %j', (text, expected) => {
    expect(typography(text, 'en')).toBe(expected);
  });
});

describe('a tree of data in one language', () => {
  const words = fc.record({ fr: fc.string(), en: fc.string() });
  const leaf = fc.oneof(words, fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant(undefined));
  const tree = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('id', 'name', 'fr', 'en'), tie('node'), { noNullPrototype: true }),
    ),
  })).node;

  /** What is left of a tree once its texts are of one language, by the plainest recursion there is. */
  const expected = (value: unknown, language: 'fr' | 'en'): unknown => {
    if (Array.isArray(value)) return value.map((each) => expected(each, language));
    if (typeof value !== 'object' || value === null) return value;
    const { fr, en, ...more } = value as Record<string, unknown>;
    if (typeof fr === 'string' && typeof en === 'string' && Object.keys(more).length === 0)
      return typography(language === 'fr' ? fr : en, language);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, expected(each, language)]));
  };

  test('has each text as a string and everything else as it was', () => {
    always([tree, locale], (value, language) => expect(localize(value, language)).toEqual(expected(value, language)));
  });

  test('of the whole quiz has no other language left', () => {
    for (const language of locales) {
      const text = JSON.stringify(localize(quiz, language));
      expect(text).not.toContain(`"${other(language)}":`);
      expect(text).not.toContain(`"${language}":`);
    }
  });

  test('is not the tree it came from', () => {
    const before = JSON.stringify(quiz);
    localize(quiz, 'fr');
    expect(JSON.stringify(quiz)).toBe(before);
  });
});

test('there are two languages, French first, each the other of the other', () => {
  expect(locales).toEqual(['fr', 'en']);
  for (const language of locales) {
    expect(other(other(language))).toBe(language);
    expect(other(language)).not.toBe(language);
    expect(tags[language]).toBe(`${language}-CA`);
  }
});
