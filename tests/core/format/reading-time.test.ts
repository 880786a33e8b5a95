import { expect, test } from 'vitest';
import { countWords, minutesToRead } from '../../../src/core/format/reading-time.ts';

test('words are what stands between spaces, punctuation apart', () => {
  expect(countWords('De 3 à 6 : « oui », dit-elle — ou non !')).toBe(8);
  expect(countWords(' ')).toBe(0);
});

test('minutes are rounded up: 250 words a minute in French, 240 in English, six seconds a question', () => {
  expect([minutesToRead('fr', 0), minutesToRead('fr', 250), minutesToRead('fr', 251)]).toEqual([1, 1, 2]);
  expect([minutesToRead('en', 240), minutesToRead('en', 241)]).toEqual([1, 2]);
  expect([minutesToRead('fr', 250, 10), minutesToRead('fr', 250, 11)]).toEqual([2, 3]);
});
