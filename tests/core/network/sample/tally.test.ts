import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsOf } from '../../../../src/core/quiz/quiz.ts';
import {
  fewestAnswers,
  isAnythingSaid,
  levelFor,
  outOfTwenty,
  tallyOf,
  type SampleAnswer,
} from '../../../../src/core/network/sample/tally.ts';
import { estimateOf } from '../../../../src/core/network/sample/estimate.ts';
import { quiz } from '../../../quiz.ts';
import { always } from '../../space.ts';

const anySaid = fc.array(fc.constantFrom<(SampleAnswer | undefined)[]>('yes', 'no', 'unsure', undefined), { maxLength: 20 });
const counts = countsOf(quiz);
const of = (yes: number, answered: number) => ({ yes, answered, unsure: 20 - answered });

describe('a tally', () => {
  test('counts yes and no, and "unsure" on neither side', () => {
    always([anySaid], (said) => {
      const { yes, answered, unsure } = tallyOf(said);
      const times = (word: SampleAnswer) => said.filter((each) => each === word).length;
      expect({ yes, answered, unsure }).toEqual({
        yes: times('yes'),
        answered: times('yes') + times('no'),
        unsure: times('unsure'),
      });
      const sure = said.filter((each) => each !== 'unsure');
      expect(estimateOf(tallyOf(sure), 8000)).toEqual(estimateOf(tallyOf(said), 8000));
    });
  });
});

test('one answer about one person is something said', () => {
  expect(isAnythingSaid([])).toBe(false);
  expect(isAnythingSaid([{}, {}])).toBe(false);
  expect(isAnythingSaid([{}, { know: 'unsure' }])).toBe(true);
});

describe('a level', () => {
  test.each(Object.entries(counts))('of “%s” is what its words say when all twenty are answered', (_, least) => {
    for (let yes = 0; yes <= 20; yes++)
      expect(levelFor(least, of(yes, 20))).toBe(least.filter((count) => yes >= count).length - 1);
  });

  test('is that of the same share of twenty, a half counting as a whole', () => {
    expect(outOfTwenty(of(5, 16))).toBe(6);
    expect(outOfTwenty(of(1, 16))).toBe(1);
    expect(outOfTwenty(of(3, 15))).toBe(4);
    // 1.25 and 2.5 of 20: under and at a half.
    expect(levelFor([0, 3, 7, 12], of(2, 16))).toBe(1);
    expect(levelFor([0, 3, 7, 12], of(2, 17))).toBe(0);
  });

  test('is not offered under ten answers', () => {
    for (let answered = 0; answered <= 20; answered++)
      expect(levelFor([0, 3, 7, 12], of(0, answered))).toBe(answered < 10 ? undefined : 0);
    expect(fewestAnswers).toBe(10);
  });

  test('is never one that the quiz does not have', () => {
    expect(levelFor([], of(20, 20))).toBeUndefined();
    expect(levelFor([3, 5], of(0, 20))).toBeUndefined();
    expect(levelFor([0, 1, 2, 3, 4], of(20, 20))).toBeUndefined();
    expect(levelFor([0, 3, 7, 12], { yes: 30, answered: 20, unsure: 0 })).toBeUndefined();
  });
});

describe('an estimate', () => {
  const situations = anySaid.chain((said) =>
    fc.tuple(fc.constant(tallyOf(said)), fc.integer({ min: said.length, max: 1_000_000 })),
  );

  test('holds its own share, and scales to numbers of people that the answers leave possible', () => {
    always([situations], ([tally, people]) => {
      const estimate = estimateOf(tally, people);
      if (tally.answered === 0) return expect(estimate).toBeUndefined();
      const { share, interval, people: scaled } = estimate ?? expect.fail('no estimate');
      expect(interval.low <= share && share <= interval.high).toBe(true);
      expect(Number.isInteger(scaled.low) && Number.isInteger(scaled.high)).toBe(true);
      expect(scaled.low).toBeGreaterThanOrEqual(tally.yes);
      expect(scaled.high).toBeLessThanOrEqual(people - tally.answered + tally.yes);
      expect(scaled.low).toBeLessThanOrEqual(Math.max(tally.yes, share * people));
      expect(scaled.high).toBeGreaterThanOrEqual(Math.min(people - tally.answered + tally.yes, share * people));
    });
  });

  test('is said in two digits, outwards', () => {
    expect(estimateOf(of(10, 20), 8000)?.people).toEqual({ low: 2300, high: 5700 });
    expect(estimateOf(of(5, 20), 300)?.people).toEqual({ low: 33, high: 150 });
    expect(estimateOf(of(0, 20), 8000)?.people).toEqual({ low: 0, high: 1300 });
    expect(estimateOf(of(20, 20), 8000)?.people).toEqual({ low: 6700, high: 8000 });
  });

  test('is what was seen once everybody was asked', () => {
    expect(estimateOf({ yes: 4, answered: 12, unsure: 0 }, 12)?.people).toEqual({ low: 4, high: 4 });
  });

  test('is absent for fewer people than answered', () => {
    for (const people of [0, 19, NaN]) expect(estimateOf(of(10, 20), people)).toBeUndefined();
  });
});
