import { expect, test } from 'vitest';
import { profileOf } from '../../src/core/scoring/profile.ts';
import { quiz } from '../quiz.ts';

const ids = quiz.dimensions.map(({ id }) => id);
const shapes = quiz.profiles.map(({ id, prototype }) => ({
  id,
  prototype,
  scores: ids.map((dimension) => prototype[dimension]),
}));

test.each(shapes)(
  'the prototype of $id gives that profile, with 5,000 contacts if its rule asks how many',
  ({ id, prototype }) => {
    const asksSize = quiz.profiles.find((profile) => profile.id === id)?.when['contacts'] !== undefined;
    expect(profileOf(quiz, prototype, asksSize ? 5000 : undefined)).toBe(id);
  },
);

test('a prototype has a score for each dimension and no other', () => {
  for (const { id, prototype } of shapes) expect(Object.keys(prototype), id).toEqual(ids);
});

test('no two prototypes look alike: a point at least differs by a quarter of its length', () => {
  const alike = shapes.flatMap((one, index) =>
    shapes
      .slice(index + 1)
      .filter((other) => Math.max(...one.scores.map((score = 0, at) => Math.abs(score - (other.scores[at] ?? 0)))) < 25)
      .map((other) => `${one.id} and ${other.id}`),
  );
  expect(alike).toEqual([]);
});
