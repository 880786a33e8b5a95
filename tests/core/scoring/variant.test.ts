import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { none, type Answers } from '../../../src/core/quiz/answers.ts';
import { itemsOf, skeletonOf, type Move, type Variant } from '../../../src/core/quiz/quiz.ts';
import { resultOf } from '../../../src/core/scoring/result.ts';
import { variantFactsOf, variantFor } from '../../../src/core/scoring/variant.ts';
import { quizWithVariants } from '../../../src/core/scoring/quiz-with-variants.ts';
import { quiz } from '../../quiz.ts';
import { contactsOf, levelsIn, primary } from '../restated.ts';
import { always, anyAnswers, behaviours, objectives } from '../space.ts';

interface Told extends Move {
  do: string;
  source?: string | undefined;
}
const anyVariant: fc.Arbitrary<Variant & { do: string }> = fc
  .record(
    {
      do: fc.constantFrom('other', 'another'),
      objectives: fc.uniqueArray(fc.constantFrom(none, ...objectives), { minLength: 1 }),
      when: fc.record(
        {
          contacts: fc.constantFrom({ from: 5000 }, { below: 500 }, { from: 500, below: 30_000 }),
          [behaviours[0] ?? '']: fc.constantFrom({ from: 1 }, { below: 2 }),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['do'] },
  )
  .map((variant) => ({ ...variant }) as Variant & { do: string });

/** Whether a variant is for a reader, said plainly. */
function isFor({ when = {}, objectives: of }: Variant, answers: Answers): boolean {
  const facts: Record<string, number | undefined> = { ...levelsIn(answers), contacts: contactsOf[answers.size ?? '']?.from };
  const objective = primary(answers) ?? (answers.horizons === undefined ? 'unknown' : none);
  return (
    (of === undefined || of.includes(objective)) &&
    Object.entries(when).every(([name, { from = -Infinity, below = Infinity }]) => {
      const fact = facts[name] ?? NaN;
      return fact >= from && fact < below;
    })
  );
}

test('the first variant that is for the reader is told; the move itself when none is', () => {
  always([fc.array(anyVariant, { maxLength: 4 }), anyAnswers], (variants, answers) => {
    const move: Told = { do: 'base', minutes: 15, every: 'once', variants };
    const told = variantFor(variantFactsOf(quiz, answers), move);
    expect(told.do).toBe(variants.find((each) => isFor(each, answers))?.do ?? 'base');
    expect([told.minutes, told.every]).toEqual([15, 'once']);
  });
});

test('a variant says its own time, and a reason of its own leaves the move’s source', () => {
  const move: Told & { why: string } = { do: 'base', why: 'because', source: 'someone', minutes: 15, every: 'once' };
  const reader = variantFactsOf(quiz, { horizons: { short: 'job' } });
  const told = (variant: object) => variantFor(reader, { ...move, variants: [{ objectives: ['job'], ...variant }] });
  expect(told({ minutes: 5, every: 'week' })).toMatchObject({ do: 'base', minutes: 5, every: 'week', source: 'someone' });
  expect(told({ why: 'otherwise' })).toMatchObject({ why: 'otherwise', source: undefined });
  expect(told({ why: 'otherwise', source: 'else' })).toMatchObject({ source: 'else' });
});

describe('the quiz told to a reader', () => {
  test('has the same moves, with the words of each variant that is for them', () => {
    always([anyAnswers], (answers) => {
      const told = quizWithVariants(quiz, variantFactsOf(quiz, answers));
      for (const [at, { item }] of itemsOf(told).entries())
        item.moves.forEach((move, from) => {
          const written = itemsOf(quiz)[at]?.item.moves[from];
          const variant = written?.variants?.find((each) => isFor(each, answers));
          expect(move.do).toBe(variant?.do ?? written?.do);
          expect(move.start).toBe(variant?.start ?? written?.start);
        });
    });
  });

  test('does not change what is computed: gains, places and profiles read the moves as they were written', () => {
    always([anyAnswers], (answers) => {
      expect(resultOf(skeletonOf(quiz), answers)).toEqual(resultOf(quiz, answers));
    });
  });
});
