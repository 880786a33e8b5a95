import { expect, test } from 'vitest';
import { localize } from '../../../src/core/format/localize.ts';
import type { ShownScore } from '../../../src/core/scoring/strength.ts';
import { reasonOf } from '../../../src/core/scoring/reason.ts';
import { reasonInWords } from '../../../src/core/scoring/reason-in-words.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { quiz } from '../../quiz.ts';

const told = (locale: 'fr' | 'en', scores: ShownScore[], contacts?: number) => {
  const names = Object.fromEntries(localize(quiz, locale).dimensions.map(({ id, name }) => [id, name]));
  const dimensions = Object.fromEntries(quiz.dimensions.map(({ id }, at) => [id, scores[at] ?? 0]));
  const { page, strength } = strings(locale).result;
  return reasonInWords(locale, page.reason, reasonOf(quiz, dimensions, contacts) ?? [], names, strength);
};

test.each([
  [
    'fr',
    [73, 59, 56, 33, 74],
    500,
    'Parce que Cap 73 et Soin 74 sont à 40 ou plus, et que Liens 56 et Rayonnement 33 restent sous 60.',
  ],
  [
    'en',
    [73, 59, 56, 33, 74],
    500,
    'Because Direction 73 and Care 74 are at 40 or more, and Ties 56 and Reach 33 stay under 60.',
  ],
  ['fr', [73, 59, 56, 33, 20], 500, 'Parce que Cap 73 est à 40 ou plus, et que Soin 20 reste sous 40.'],
  [
    'fr',
    [20, 59, 56, 33, 74],
    5000,
    'Parce que le réseau compte 5\u00A0000\u00A0contacts ou plus, et que Cap 20 reste sous 40, et que Rayonnement 33 reste sous 60.',
  ],
  [
    'en',
    [20, 59, 56, 33, 74],
    500,
    'Because Direction 20 stays under 40, and Reach 33 stays under 60, and the network has fewer than 5,000\u00A0contacts.',
  ],
  [
    'en',
    [20, 59, 56, 33, 74],
    undefined,
    'Because Direction 20 stays under 40, and Reach 33 stays under 60, and the size of the network is not known.',
  ],
  [
    'fr',
    ['strong', 'fair', 'fair', 'low', 'strong'],
    500,
    'Parce que le score, pour le moment, est fort en Cap, moyen en Liens, faible en Rayonnement et fort en Soin.',
  ],
  ['en', ['low', 'fair', 'fair', 'low', 'strong'], 5000, 'Because, for now, the score is low in Direction and low in Reach.'],
] as const)('%s %j, %s', (locale, scores, contacts, sentence) => {
  expect(told(locale, [...scores], contacts).replace(/(?<=\p{L})\u00A0(?=\d)/gu, ' ')).toBe(sentence);
});
