import { describe, expect, test } from 'vitest';
import { profileOf } from '../../../src/core/scoring/profile.ts';
import { byBound, reasonOf, type ReasonFact } from '../../../src/core/scoring/reason.ts';
import { quiz } from '../../quiz.ts';
import { combinations, dimensions } from '../space.ts';

/** At every bound of the rules, and between any two of them. */
const scores = [0, 39, 40, 59, 60, 100];
const sizes = [undefined, 4999, 5000];
const vectors = combinations(dimensions.map(() => scores)).map((values) =>
  Object.fromEntries(dimensions.map((id, at) => [id, values[at] ?? 0])),
);

type Point = Record<string, number | undefined>;
/** One value for each stretch between two bounds is enough for what is not named: rules see no other difference. */
const coarse = (fact: string): (number | undefined)[] => (fact === 'contacts' ? [undefined, 0, 5000] : [0, 40, 60]);
const facts = [...dimensions, 'contacts'];
const points = combinations<number | undefined>(facts.map(coarse)).map((values): Point =>
  Object.fromEntries(facts.map((fact, at) => [fact, values[at]])),
);
const profileAt = ({ contacts, ...scored }: Point) => profileOf(quiz, scored as Record<string, number>, contacts);
const keeps = ({ fact, from, below }: ReasonFact, point: Point): boolean => {
  const value = point[fact] ?? -1;
  return (from === undefined || value >= from) && (below === undefined || value < below);
};

/** Reasons are the same for scores between the same bounds: each is proved once. */
const proved = new Map<string, boolean>();
function prove(reason: readonly ReasonFact[], profile: string): boolean {
  const key = JSON.stringify([profile, reason.map(({ fact, from, below }) => [fact, from, below])]);
  const known = proved.get(key);
  if (known !== undefined) return known;
  const inside = points.filter((point) => reason.every((fact) => keeps(fact, point)));
  const enough = inside.every((point) => profileAt(point) === profile);
  // Each bound by itself: crossed, with the other facts named where they are, it can change the profile.
  const needed = reason.every(({ fact, from, below, value }) =>
    (['from', 'below'] as const).every((side) => {
      if ((side === 'from' ? from : below) === undefined) return true;
      const { [side]: _, ...loose } = { fact, value, ...(from !== undefined && { from }), ...(below !== undefined && { below }) };
      const others = reason.filter((each) => each.fact !== fact);
      return points.some((point) => [...others, loose].every((each) => keeps(each, point)) && profileAt(point) !== profile);
    }),
  );
  proved.set(key, enough && needed);
  return enough && needed;
}

describe('the reason of a profile', () => {
  test('names exactly what decided, over the whole space', () => {
    const reached = new Set<string>();
    for (const scored of vectors)
      for (const contacts of sizes) {
        const profile = profileOf(quiz, scored, contacts) ?? '';
        const reason = reasonOf(quiz, scored, contacts) ?? [];
        reached.add(profile);
        const true_ = reason.every((fact) => keeps(fact, { ...scored, contacts }));
        if (!true_ || !prove(reason, profile)) expect({ scored, contacts, reason }).toBe('what decided, and nothing else');
        for (const { fact, value } of reason) if (value !== { ...scored, contacts }[fact]) expect(value).toBe('the reader’s own');
      }
    expect(reached.size).toBe(quiz.profiles.length);
  });

  const short = (reason: readonly ReasonFact[] | undefined) =>
    reason?.map(({ fact, from, below }) =>
      [fact, ...(from === undefined ? [] : [`≥${from}`]), ...(below === undefined ? [] : [`<${below}`])].join(' '),
    );
  const [cap, fit, ties, reach, care] = [73, 59, 56, 33, 74];
  const middle = { cap, fit, ties, reach, care };
  test.each([
    [
      'strategist',
      { cap: 60, fit: 60, ties: 60, reach: 60, care: 60 },
      0,
      ['cap ≥60', 'fit ≥60', 'ties ≥60', 'reach ≥60', 'care ≥60'],
    ],
    ['megaphone', { ...middle, cap: 39, reach: 60 }, 5000, ['cap <40', 'reach ≥60']],
    ['collector', { ...middle, cap: 39 }, 5000, ['cap <40', 'reach <60', 'contacts ≥5000']],
    ['stroller', { ...middle, cap: 39 }, 1500, ['cap <40', 'reach <60', 'contacts <5000']],
    ['stroller', { ...middle, cap: 39 }, undefined, ['cap <40', 'reach <60', 'contacts <5000']],
    ['swamped', { ...middle, care: 39 }, 0, ['cap ≥40', 'care <40']],
    ['crossroads', { ...middle, ties: 60, reach: 60 }, 0, ['cap ≥40', 'fit <60', 'ties ≥60', 'reach ≥60', 'care ≥40']],
    // The direction is named already: that it stays under 60 is reason enough.
    ['crossroads', { ...middle, cap: 59, ties: 60, reach: 60 }, 0, ['cap ≥40 <60', 'ties ≥60', 'reach ≥60', 'care ≥40']],
    ['broadcaster', { ...middle, reach: 60 }, 0, ['cap ≥40', 'ties <60', 'reach ≥60', 'care ≥40']],
    ['gardener', { ...middle, ties: 60 }, 0, ['cap ≥40', 'ties ≥60', 'reach <60', 'care ≥40']],
    ['builder', middle, 0, ['cap ≥40', 'ties <60', 'reach <60', 'care ≥40']],
  ])('%s', (profile, scored, contacts, expected) => {
    expect(profileOf(quiz, scored, contacts)).toBe(profile);
    expect(short(reasonOf(quiz, scored, contacts))).toEqual(expected);
  });

  test('is not there while there is no profile', () => expect(reasonOf(quiz, { cap: 73 }, 0)).toBeUndefined());

  test('is told by bound, scores and contacts apart', () => {
    const groups = (of: Record<string, number>, contacts?: number) =>
      byBound(reasonOf(quiz, of, contacts) ?? []).map(({ side, bound, facts: all }) => [
        side,
        bound,
        ...all.map(({ fact }) => fact),
      ]);
    expect(groups(middle, 0)).toEqual([
      ['from', 40, 'cap', 'care'],
      ['below', 60, 'ties', 'reach'],
    ]);
    expect(groups({ ...middle, cap: 39 }, 5000)).toEqual([
      ['from', 5000, 'contacts'],
      ['below', 40, 'cap'],
      ['below', 60, 'reach'],
    ]);
    // What is between two bounds is told once.
    expect(groups({ cap: 59, fit: 59, ties: 60, reach: 60, care: 59 }, 0)).toEqual([
      ['from', 60, 'ties', 'reach'],
      ['from', 40, 'care'],
      ['between', 40, 'cap'],
    ]);
  });
});
