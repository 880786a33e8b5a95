import { describe, expect, test } from 'vitest';
import { attentionOf } from '../../../src/core/scoring/attention.ts';
import { exampleAnswers, readerNumbers } from '../../../src/core/figures/reader-numbers.ts';
import { quiz } from '../../quiz.ts';
import { hours, sizes } from '../space.ts';

const cap = 30_000;

describe('the contacts and hours that a figure draws', () => {
  const { size, hours: spent, saturation } = quiz;
  const bands = { size, hours: spent, saturation };

  test('are those of the result, from two answers', () => {
    for (const one of sizes)
      for (const two of hours)
        expect(readerNumbers(bands, { size: one, hours: two })).toEqual({
          ...attentionOf(quiz, { size: one, hours: two }),
          mine: true,
          minutesPerWeek: (spent.options.find(({ id }) => id === two)?.perWeek ?? 0) * 60,
        });
  });

  test('without an answer that the quiz knows are the example’s, and say so', () => {
    const examples = readerNumbers(bands, exampleAnswers);
    for (const answers of [{}, { size: 'huge' }, { hours: 'all' }])
      expect(readerNumbers(bands, answers)).toEqual({ ...examples, mine: false });
    expect(readerNumbers(bands, { size: 'at-cap' })).toMatchObject({ contacts: cap, hours: examples.hours, mine: false });
    expect(readerNumbers(bands, { hours: 'over-7' })).toMatchObject({ contacts: examples.contacts, hours: 10, mine: false });
  });
});
