import { expect, test } from 'vitest';
import { stretchOf } from '../../../src/core/compare/stretch.ts';
import { drawnAt, strengthOf, strengths } from '../../../src/core/scoring/strength.ts';

test('on a line, a word is as long as its numbers, and a number is a point', () => {
  for (const word of strengths) {
    const [from, to] = stretchOf(word);
    expect([from, (from + to) / 2, to].map(strengthOf)).toEqual([word, word, word]);
    expect((from + to) / 2).toBe(drawnAt(word));
  }
  for (const score of [0, 39, 73, 100]) expect(stretchOf(score)).toEqual([score, score]);
});
