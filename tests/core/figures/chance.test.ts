import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countOf,
  curveOf,
  drawn,
  heightOf,
  oddsOf,
  oneTaker,
  peopleAt,
  peopleFor,
  quantities,
  spamRate,
  supposed,
  yieldOf,
} from '../../../src/core/figures/chance.ts';
import { sources } from '../../quiz.ts';

const people = fc.integer({ min: 0, max: 10_000_000 });
/** From one in a hundred million to one in two, small rates as often as large ones. */
const rates = fc.double({ min: 0.3, max: 8, noNaN: true }).map((power) => 10 ** -power);
const probabilities = fc.double({ min: 1e-9, max: 1, noNaN: true });

test('the rate is the one the source tells', () => {
  expect(oneTaker).toBe(12_500_000);
  expect(sources.find(({ id }) => id === 'kanich-2009')?.says.en).toContain('one person took the bait for every 12.5 million');
});

test('a probability is between nothing and what is expected, and never more than one', () => {
  fc.assert(
    fc.property(people, rates, (count, rate) => {
      const { expected, atLeastOne } = yieldOf(count, rate);
      expect(expected).toBeCloseTo(count * rate, 9);
      expect(atLeastOne).toBeGreaterThanOrEqual(0);
      expect(atLeastOne).toBeLessThanOrEqual(Math.min(1, expected * (1 + 1e-12)));
    }),
  );
});

test('more people or a better rate never lower the probability', () => {
  fc.assert(
    fc.property(people, people, rates, rates, (a, b, r, s) => {
      const least = yieldOf(Math.min(a, b), Math.min(r, s)).atLeastOne;
      const most = yieldOf(Math.max(a, b), Math.max(r, s)).atLeastOne;
      expect(least).toBeLessThanOrEqual(most);
    }),
  );
});

test('two lots miss together as often as each misses in turn', () => {
  fc.assert(
    fc.property(people, people, rates, (a, b, rate) => {
      const miss = (count: number) => 1 - yieldOf(count, rate).atLeastOne;
      expect(miss(a + b)).toBeCloseTo(miss(a) * miss(b), 9);
    }),
  );
});

test('rates too small for a plain subtraction are not lost', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 9, max: 18 }), (count, power) => {
      const rate = 10 ** -power;
      // So few and so rare, the probability is what is expected, to one part in a million.
      expect(yieldOf(count, rate).atLeastOne / (count * rate)).toBeCloseTo(1, 6);
    }),
  );
});

test('the number of people for a probability gives that probability back', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), rates, (probability, rate) => {
      expect(yieldOf(peopleAt(probability, rate), rate).atLeastOne).toBeCloseTo(probability, 9);
    }),
  );
});

test('as many people as it says are expected to give as much, to three digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.constantFrom(...supposed), (few, oneIn) => {
      const { expected } = yieldOf(few, 1 / oneIn);
      expect(peopleFor(expected, spamRate) * spamRate).toBeLessThanOrEqual(expected * (1 + 1e-6));
      expect(peopleFor(expected, spamRate) * spamRate).toBeGreaterThan(expected * 0.989);
    }),
  );
});

test('odds are told in hundredths or as one in so many, near what they are, and never as a certainty', () => {
  fc.assert(
    fc.property(probabilities, (probability) => {
      const odds = oddsOf(probability);
      if ('percent' in odds) {
        expect(odds.percent).toBeGreaterThanOrEqual(1);
        expect(odds.percent).toBeLessThan(100);
        expect(Math.abs(odds.percent / 100 - probability)).toBeLessThanOrEqual(0.010001);
      } else {
        expect(odds.oneIn).toBeGreaterThanOrEqual(100);
        expect(odds.oneIn * probability).toBeGreaterThan(0.989);
        expect(odds.oneIn * probability).toBeLessThan(1.006);
      }
    }),
  );
  for (const count of quantities) expect(oddsOf(yieldOf(count, spamRate).atLeastOne)).toEqual({ oneIn: oneTaker / count });
});

test('a number of results is told in hundredths, or as one for so many', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-8, max: 1000, noNaN: true }), (expected) => {
      const told = countOf(expected);
      if ('count' in told) expect(Math.abs(told.count - expected)).toBeLessThanOrEqual(0.005001);
      else expect(told.oneIn * expected).toBeCloseTo(1, 1);
    }),
  );
});

test('the curve goes from one side to the other and never down', () => {
  fc.assert(
    fc.property(rates, (rate) => {
      const points = curveOf(rate)
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
      expect(points.at(-1)?.[1]).toBe(heightOf(yieldOf(drawn.to, rate).atLeastOne));
    }),
  );
});
