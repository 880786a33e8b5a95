import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localize } from '../../../src/core/format/localize.ts';
import { shorten } from '../../../src/core/format/shorten.ts';
import { itemsOf } from '../../../src/core/quiz/quiz.ts';
import { quiz } from '../../quiz.ts';
import { always } from '../space.ts';

test('a text that has room is whole; one that is cut is shorter than it may be, and begins as it did', () => {
  always(
    [fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', '«', '\u00A0', 'bb') }), fc.integer({ min: 1, max: 60 })],
    (text, longest) => {
      const short = shorten(text, longest);
      if (text.length <= longest) return expect(short).toBe(text);
      expect(short.length).toBeLessThanOrEqual(longest + 1);
      expect(short.endsWith('…')).toBe(true);
      expect(text.startsWith(short.slice(0, -1))).toBe(true);
    },
  );
});

test.each([
  ['Notez dix personnes perdues de vue et écrivez à trois d’entre elles', 'Notez dix personnes perdues de vue…'],
  ['Complétez à la main\u00A0: «\u00A0Mon réseau doit m’aider à…\u00A0»', 'Complétez à la main…'],
  ['Comparez cinq bons oui et cinq oui inutiles pour en tirer un critère', 'Comparez cinq bons oui…'],
  ['Send five short messages a week that are easy to answer', 'Send five short messages a week that…'],
  ['Every month, reread your last 20 additions; go back to the best source', 'Every month, reread your last 20 additions…'],
  ['Hold one session a month, and go on until nothing is waiting', 'Hold one session a month…'],
])('“%s” is cut where it can be', (text, short) => {
  expect(shorten(text, 43)).toBe(short);
});

test.each(['fr', 'en'] as const)('every move keeps enough of its words to be known by (%s)', (locale) => {
  for (const { item } of itemsOf(localize(quiz, locale)))
    for (const move of item.moves)
      for (const text of [move.do, ...(move.variants ?? []).flatMap((variant) => variant.do ?? [])])
        expect(shorten(text, 40).split(/\s/).length, text).toBeGreaterThanOrEqual(4);
});
