import { describe, expect, test } from 'vitest';
import { profileOf } from '../../../src/core/scoring/profile.ts';
import { resultOf } from '../../../src/core/scoring/result.ts';
import { scoreAnswers } from '../../../src/core/scoring/score.ts';
import { type Answers } from '../../../src/core/quiz/answers.ts';
import { quiz } from '../../quiz.ts';
import { contactsOf, itemsIn, profileIn } from '../restated.ts';
import { always, anyAnswers, combinations, completeAnswers, dimensions, levels, merge, sizes, tidy } from '../space.ts';

const rules = ['strategist', 'megaphone', 'collector', 'stroller', 'swamped', 'crossroads', 'broadcaster', 'gardener', 'builder'];
const contacts = [undefined, ...Object.values(contactsOf).map(({ from }) => from)];
/** Every score vector that thresholds can tell apart, with the scores next to them. */
const vectors = combinations(dimensions.map(() => [0, 39, 40, 59, 60, 100])).map((scores) =>
  Object.fromEntries(dimensions.map((dimension, at) => [dimension, scores[at] ?? 0])),
);

test('the nine profiles are in the order of product.md', () => {
  expect(quiz.profiles.map(({ id }) => id)).toEqual(rules);
});

describe('the first rule that holds', () => {
  test('is the one of product.md, on either side of every threshold and with every size', () => {
    for (const scores of vectors)
      for (const size of contacts)
        if (profileOf(quiz, scores, size) !== profileIn(scores, size))
          expect({ scores, size }).toBe('a profile as product.md says');
  });

  test('matters: in another order, the same scores have another profile', () => {
    const other = { ...quiz, profiles: quiz.profiles.toReversed() };
    expect(vectors.some((scores) => profileOf(other, scores, 0) !== profileOf(quiz, scores, 0))).toBe(true);
    expect(vectors.every((scores) => profileOf(other, scores, 0) === 'builder')).toBe(true);
  });

  test.each([
    ['cap', 39, 'stroller', 40, 'builder'],
    ['care', 39, 'swamped', 40, 'builder'],
    ['reach', 59, 'builder', 60, 'broadcaster'],
    ['ties', 59, 'builder', 60, 'gardener'],
  ] as const)('turns at the threshold: %s at %i is %s, at %i is %s', (dimension, low, before, high, after) => {
    const middle = { cap: 50, fit: 50, ties: 50, reach: 50, care: 50 };
    expect(profileOf(quiz, { ...middle, [dimension]: low }, 500)).toBe(before);
    expect(profileOf(quiz, { ...middle, [dimension]: high }, 500)).toBe(after);
  });

  test.each(dimensions)('is the strategist’s only when %s too is at 60', (dimension) => {
    const high = { cap: 60, fit: 60, ties: 60, reach: 60, care: 60 };
    expect(profileOf(quiz, high, undefined)).toBe('strategist');
    expect(profileOf(quiz, { ...high, [dimension]: 59 }, undefined)).not.toBe('strategist');
  });

  test('needs the size for the collector only: 5,000 contacts or more, never while unknown', () => {
    for (const scores of vectors) {
      const [unknown, under, from] = [undefined, 4999, 5000].map((size) => profileOf(quiz, scores, size));
      expect(unknown).toBe(under);
      expect(from).toBe(under === 'stroller' ? 'collector' : under);
    }
  });
});

test('a band has the contacts it starts with: a rule that only some of it fulfils does not hold', () => {
  const when = { contacts: { from: 20_000 } };
  const other = {
    ...quiz,
    profiles: quiz.profiles.map((profile) => (profile.id === 'strategist' ? { ...profile, when } : profile)),
  };
  always([completeAnswers], (answers) =>
    expect(resultOf(other, answers).profile === 'strategist').toBe(answers.size === 'at-cap'),
  );
});

test('a dimension without a score leaves no profile', () => {
  for (const scores of vectors.filter((_, at) => at % 7 === 0))
    for (const dimension of dimensions) {
      const rest = Object.fromEntries(Object.entries(scores).filter(([id]) => id !== dimension));
      expect(profileOf(quiz, rest, 30_000)).toBeUndefined();
    }
  always([anyAnswers], (answers) => {
    const { dimensions: known, profile } = resultOf(quiz, answers);
    expect(profile === undefined).toBe(Object.keys(known).length < dimensions.length);
  });
});

describe('every profile is reached by complete answers', () => {
  /** For a dimension, all its behaviours at one level: scores 0, 44, 78 and 100, and for cap with what the context adds. */
  const flat = (dimension: string): Answers[] =>
    levels.map((level) => ({
      items: Object.fromEntries((itemsIn[dimension] ?? []).slice(0, 3).map((item) => [item, level])),
    }));
  const contexts: Answers[] = [
    { reasons: [], horizons: { short: 'none', medium: 'none', long: 'none' } },
    { reasons: ['pool'], horizons: { short: 'job', medium: 'none', long: 'none' } },
    { reasons: ['help'], horizons: { short: 'job', medium: 'hire', long: 'hire' } },
  ];
  const found = new Map<string, Answers>();
  for (const parts of combinations([contexts, ...dimensions.map(flat)]))
    for (const size of sizes) {
      const answers = tidy({ ...parts.reduce(merge), size, hours: 'from-3' });
      const profile = resultOf(quiz, answers).profile ?? 'none';
      if (!found.has(profile)) found.set(profile, answers);
    }

  test.each(rules)('%s', (rule) => {
    const witness = found.get(rule) ?? {};
    const { dimensions: known, profile, missing, unsure } = resultOf(quiz, witness);
    expect({ profile, missing, unsure }).toEqual({ profile: rule, missing: [], unsure: [] });
    expect(profileIn(scoreAnswers(quiz, witness).dimensions, contactsOf[witness.size ?? '']?.from)).toBe(rule);
    expect(Object.keys(known)).toEqual(dimensions);
  });
});
