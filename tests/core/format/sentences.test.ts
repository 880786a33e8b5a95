import { expect, test } from 'vitest';
import { locales } from '../../../src/core/format/locale.ts';
import { cutAtSentence, withinSentence } from '../../../src/core/format/sentences.ts';
import { quizIn } from '../../../src/library.ts';

const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

test('a text is cut after the last sentence that fits, and no sentence is', () => {
  expect(cutAtSentence('One two. Three four. Five.', 4)).toEqual(['One two. Three four.', 'Five.']);
  expect(cutAtSentence('One two. Three four. Five.', 9)).toEqual(['One two. Three four. Five.', '']);
  expect(cutAtSentence('One two three. Four.', 1)).toEqual(['One two three.', 'Four.']);
  expect(cutAtSentence('“One?” is a question. Two.', 4)).toEqual(['“One?” is a question.', 'Two.']);
  expect(cutAtSentence('', 4)).toEqual(['', '']);
});

test('portraits begin with whole sentences of 60 words at most, and lose none', () => {
  for (const locale of locales)
    for (const { id, portrait } of quizIn(locale).profiles) {
      const [start, rest] = cutAtSentence(portrait, 60);
      expect([start, rest].filter(Boolean).join(' ')).toBe(portrait);
      expect(start, id).toMatch(/[.?!…»”]$/);
      expect(words(start), id).toBeLessThanOrEqual(60);
      expect(words(start), id).toBeGreaterThan(25);
    }
});

test('a label goes on a sentence', () => {
  expect(withinSentence('Moins de 500')).toBe('moins de 500');
  expect(withinSentence('5,000 to 14,999')).toBe('5,000 to 14,999');
  expect(withinSentence('')).toBe('');
});
