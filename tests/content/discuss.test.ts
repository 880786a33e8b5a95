import { describe, expect, test } from 'vitest';
import { locales } from '../../src/core/format/locale.ts';
import { context, itemsOf } from '../../src/core/quiz/quiz.ts';
import { quiz } from '../quiz.ts';

const all = [
  ...context.map((id) => ({ id, discuss: quiz[id].discuss })),
  ...quiz.dimensions.map(({ id, discuss }) => ({ id, discuss })),
  ...itemsOf(quiz).map(({ item: { id, discuss } }) => ({ id, discuss })),
];

describe.each(locales)('the questions to discuss (%s)', (locale) => {
  test.each(all)('$id: one open question, of 12 to 30 words', ({ discuss }) => {
    const text = discuss[locale];
    expect(text).toMatch(/[^?]\?$/);
    const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
    expect(words, text).toBeGreaterThanOrEqual(12);
    expect(words, text).toBeLessThanOrEqual(30);
  });

  test('are each their own', () => {
    const begins = all.map(({ discuss }) => discuss[locale].split(' ').slice(0, 3).join(' '));
    expect(new Set(begins).size).toBe(all.length);
  });
});
