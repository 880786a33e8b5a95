import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixed, seedOf } from '../seed.ts';

const never = (): number => {
  throw new Error('Nobody asked for chance.');
};

test('seeds stay the same unless SEED says otherwise', () => {
  expect(seedOf(undefined, never)).toBe(fixed);
  expect(seedOf('', never)).toBe(fixed);
});

test('the seed that a random run prints gives that run again', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (chance) => {
      const seed = seedOf('random', () => chance);
      expect(seedOf(String(seed), never)).toBe(seed);
    }),
  );
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      expect(seedOf(String(seed), never)).toBe(seed);
    }),
  );
});

test.each(['Random', '1.5', '1e3', '12 ', '2147483648', '0x10'])('SEED=%s is refused with what to write instead', (asked) => {
  expect(() => seedOf(asked, never)).toThrow(/SEED=random/);
});
