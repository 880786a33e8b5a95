import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  roundMean,
  curvePath,
  peopleDomain,
  probabilityY,
  roundProbability,
  peoplePerSale,
  peopleForProbability,
  peopleForExpected,
  messageCounts,
  spamRate,
  assumedOneIn,
  outreachOf,
} from '../../../src/core/figures/chance.ts';
import { sources } from '../../quiz.ts';

const people = fc.integer({ min: 0, max: 10_000_000 });
/** From one in a hundred million to one in two, small rates as often as large ones. */
const rates = fc.double({ min: 0.3, max: 8, noNaN: true }).map((power) => 10 ** -power);
const probabilities = fc.double({ min: 1e-9, max: 1, noNaN: true });

test('the rate is the one the source tells', () => {
  expect(peoplePerSale).toBe(12_500_000);
  expect(sources.find(({ id }) => id === 'kanich-2009')?.says.en).toContain('one person took the bait for every 12.5 million');
});

test('a probability is between nothing and what is expected, and never more than one', () => {
  fc.assert(
    fc.property(people, rates, (count, rate) => {
      const { expected, atLeastOne } = outreachOf(count, rate);
      expect(expected).toBeCloseTo(count * rate, 9);
      expect(atLeastOne).toBeGreaterThanOrEqual(0);
      expect(atLeastOne).toBeLessThanOrEqual(Math.min(1, expected * (1 + 1e-12)));
    }),
  );
});

test('more people or a better rate never lower the probability', () => {
  fc.assert(
    fc.property(people, people, rates, rates, (a, b, r, s) => {
      const least = outreachOf(Math.min(a, b), Math.min(r, s)).atLeastOne;
      const most = outreachOf(Math.max(a, b), Math.max(r, s)).atLeastOne;
      expect(least).toBeLessThanOrEqual(most);
    }),
  );
});

test('two lots miss together as often as each misses in turn', () => {
  fc.assert(
    fc.property(people, people, rates, (a, b, rate) => {
      const miss = (count: number) => 1 - outreachOf(count, rate).atLeastOne;
      expect(miss(a + b)).toBeCloseTo(miss(a) * miss(b), 9);
    }),
  );
});

test('rates too small for a plain subtraction are not lost', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 9, max: 18 }), (count, power) => {
      const rate = 10 ** -power;
      // So few and so rare, the probability is what is expected, to one part in a million.
      expect(outreachOf(count, rate).atLeastOne / (count * rate)).toBeCloseTo(1, 6);
    }),
  );
});

test('the number of people for a probability gives that probability back', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), rates, (probability, rate) => {
      expect(outreachOf(peopleForProbability(probability, rate), rate).atLeastOne).toBeCloseTo(probability, 9);
    }),
  );
});

test('as many people as it says are expected to give as much, to three digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.constantFrom(...assumedOneIn), (few, oneIn) => {
      const { expected } = outreachOf(few, 1 / oneIn);
      expect(peopleForExpected(expected, spamRate) * spamRate).toBeLessThanOrEqual(expected * (1 + 1e-6));
      expect(peopleForExpected(expected, spamRate) * spamRate).toBeGreaterThan(expected * 0.989);
    }),
  );
});

test('a probability is rounded to hundredths or to one in so many, near what it is, and never to a certainty', () => {
  fc.assert(
    fc.property(probabilities, (probability) => {
      const rounded = roundProbability(probability);
      if ('percent' in rounded) {
        expect(rounded.percent).toBeGreaterThanOrEqual(1);
        expect(rounded.percent).toBeLessThan(100);
        expect(Math.abs(rounded.percent / 100 - probability)).toBeLessThanOrEqual(0.010001);
      } else {
        expect(rounded.oneIn).toBeGreaterThanOrEqual(100);
        expect(rounded.oneIn * probability).toBeGreaterThan(0.989);
        expect(rounded.oneIn * probability).toBeLessThan(1.006);
      }
    }),
  );
  for (const count of messageCounts)
    expect(roundProbability(outreachOf(count, spamRate).atLeastOne)).toEqual({ oneIn: peoplePerSale / count });
});

test('a mean is rounded to hundredths, or to one in so many', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-8, max: 1000, noNaN: true }), (expected) => {
      const rounded = roundMean(expected);
      if ('count' in rounded) expect(Math.abs(rounded.count - expected)).toBeLessThanOrEqual(0.005001);
      else expect(rounded.oneIn * expected).toBeCloseTo(1, 1);
    }),
  );
});

test('the curve goes from one side to the other and never down', () => {
  fc.assert(
    fc.property(rates, (rate) => {
      const points = curvePath(rate)
        .slice(1)
        .split('L')
        .map((point) => point.split(' ').map(Number));
      expect(points.at(0)?.[0]).toBe(0);
      expect(points.at(-1)?.[0]).toBe(100);
      for (const [index, [x = NaN, y = NaN]] of points.entries()) {
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(100);
        if (index === 0) continue;
        expect(x).toBeGreaterThan(points[index - 1]?.[0] ?? NaN);
        expect(y).toBeLessThanOrEqual(points[index - 1]?.[1] ?? NaN);
      }
      expect(points.at(-1)?.[1]).toBe(probabilityY(outreachOf(peopleDomain.to, rate).atLeastOne));
    }),
  );
});
