import fc from 'fast-check';
import { expect, test } from 'vitest';
import { audienceOf, bandRange, audienceDomain, postsPerMonth } from '../../../src/core/figures/audience.ts';
import { quiz } from '../../quiz.ts';

const bands = quiz.size.options;
const sizes = fc.constantFrom(...bands.map(({ id }) => id));
const posts = fc.constantFrom(0, ...postsPerMonth, 100);
const percents = fc.integer({ min: 0, max: 100 });
const all = (size: string, rhythm: number, percent: number) => audienceOf(bandRange(bands, size), rhythm, percent);
const degrees = ['contacts', 'concerned', 'first', 'second'] as const;

test('bands follow each other without a hole, up to the cap', () => {
  const ranges = bands.map(({ id }) => bandRange(bands, id));
  ranges.forEach(({ low, high }, index) => {
    expect(low).toBe(bands[index]?.from);
    expect(high).toBe(index === bands.length - 1 ? low : (ranges[index + 1]?.low ?? NaN) - 1);
    expect(bands[index]?.contacts).toBeGreaterThanOrEqual(low);
    expect(bands[index]?.contacts).toBeLessThanOrEqual(high);
  });
});

test('every range goes up, in whole numbers of people', () => {
  fc.assert(
    fc.property(sizes, posts, percents, (size, rhythm, percent) => {
      const audience = all(size, rhythm, percent);
      for (const degree of degrees) {
        const { low, high } = audience[degree];
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(0);
        expect([low, high].every(Number.isInteger)).toBe(true);
      }
    }),
  );
});

test('at the first degree, nobody who is not a contact, nor whom the subject does not concern', () => {
  fc.assert(
    fc.property(sizes, posts, percents, (size, rhythm, percent) => {
      const { contacts, concerned, first } = all(size, rhythm, percent);
      for (const end of ['low', 'high'] as const) {
        expect(first[end]).toBeLessThanOrEqual(concerned[end]);
        expect(concerned[end]).toBeLessThanOrEqual(contacts[end]);
      }
    }),
  );
});

test('more contacts, more posts or more relevance never give fewer people', () => {
  const orders = bands.map(({ id }) => id);
  fc.assert(
    fc.property(sizes, sizes, posts, posts, percents, percents, (s, t, p, q, r, u) => {
      const [small = '', large = ''] = [s, t].sort((a, b) => orders.indexOf(a) - orders.indexOf(b));
      const least = all(small, Math.min(p, q), Math.min(r, u));
      const most = all(large, Math.max(p, q), Math.max(r, u));
      for (const degree of degrees)
        for (const end of ['low', 'high'] as const) expect(least[degree][end]).toBeLessThanOrEqual(most[degree][end]);
    }),
  );
});

test('each of the three counts: one more of it can give more people', () => {
  const most = (size: string, rhythm: number, percent: number) => all(size, rhythm, percent).first.high;
  expect(most('from-1500', 4, 10)).toBeLessThan(most('from-5000', 4, 10));
  expect(most('from-5000', 4, 10)).toBeLessThan(most('from-5000', 13, 10));
  expect(most('from-5000', 4, 10)).toBeLessThan(most('from-5000', 4, 20));
});

test('at the least, the same contacts see all the posts: more posts do not find others', () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 100 }), percents, (size, rhythm, percent) => {
      expect(all(size, rhythm, percent).first.low).toBe(all(size, 1, percent).first.low);
    }),
  );
});

test('without a post or without anybody concerned, nobody is reached', () => {
  fc.assert(
    fc.property(sizes, posts, percents, (size, rhythm, percent) => {
      for (const { first, second } of [all(size, 0, percent), all(size, rhythm, 0)])
        expect([first, second]).toEqual([
          { low: 0, high: 0 },
          { low: 0, high: 0 },
        ]);
    }),
  );
});

test('whatever the reader sets fits in the drawing', () => {
  for (const { id } of bands)
    for (const rhythm of postsPerMonth)
      for (const degree of degrees) expect(all(id, rhythm, 100)[degree].high).toBeLessThanOrEqual(audienceDomain.to);
});
