import fc from 'fast-check';
import { expect, test } from 'vitest';
import { families, levels, placed } from '../../../src/core/network/families.ts';
import { titles } from './titles.ts';

const seen = (title: string) => {
  const { family = '-', level = '-' } = placed(title);
  return { family, level };
};

test('at least 200 titles, half of them French, are placed as a person would place them, nine times out of ten and more', () => {
  const wrong = (part: 'family' | 'level') =>
    titles
      .filter(([title, family, level]) => seen(title)[part] !== { family, level }[part])
      .map(([title]) => [title, seen(title)[part]]);
  expect(titles.length).toBeGreaterThanOrEqual(200);
  for (const part of ['family', 'level'] as const) {
    const share = 1 - wrong(part).length / titles.length;
    expect(share, `${part}: ${JSON.stringify(wrong(part))}`).toBeGreaterThanOrEqual(0.9);
  }
});

test('case, accents and what surrounds a title change nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...titles.map(([title]) => title)), (title) => {
      const asWritten = seen(title);
      expect(seen(title.toUpperCase().replaceAll('’', "'"))).toEqual(asWritten);
      expect(seen(title.normalize('NFD'))).toEqual(asWritten);
      expect(seen(`  ${title} | `)).toEqual(asWritten);
    }),
  );
});

test('whatever the text, it is placed in a family and a level that exist, or not at all', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('toString'), fc.constant('__proto__')), (text) => {
      const { family, level } = placed(text);
      if (family !== undefined) expect(families).toContain(family);
      if (level !== undefined) expect(levels).toContain(level);
    }),
  );
});
