import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxRows } from '../../../../src/core/network/export/report.ts';
import { hash } from '../../../../src/core/network/base/hash.ts';
import { seedFrom } from '../../../../src/core/network/base/random.ts';
import { newestContacts, sampleSize } from '../../../../src/core/network/sample/newest.ts';
import { drawSample } from '../../../../src/core/network/sample/sample.ts';
import { always } from '../../space.ts';
import { chiDeviation, count } from '../chi-squared.ts';
import { today } from '../people.ts';
import { anyPeople, crowd, someone } from '../someone.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 30 - 1 }).map(seedFrom);

describe('the people drawn', () => {
  test('are twenty different ones of the file, or everybody when there are fewer', () => {
    always([anyPeople, seeds], (people, seed) => {
      const drawn = drawSample(people, seed);
      expect(drawn).toHaveLength(Math.min(sampleSize, people.length));
      expect(new Set(drawn).size).toBe(drawn.length);
      for (const each of drawn) expect(people).toContain(each);
    });
  });

  test('are the same for the same seed, whatever the order of the file', () => {
    always([anyPeople, seeds], (people, seed) => {
      expect(drawSample([...people].reverse(), seed).map(({ slug }) => slug)).toEqual(
        drawSample(people, seed).map(({ slug }) => slug),
      );
    });
  });

  test('are the same when the other copy of somebody was kept', () => {
    const people = crowd(300);
    const others = people.map((each) => ({ ...each, company: '', connectedOn: 20190101 })).reverse();
    expect(drawSample(others, '7KQ2MX').map(({ slug }) => slug)).toEqual(drawSample(people, '7KQ2MX').map(({ slug }) => slug));
  });

  test('are nearly the same in a later export', () => {
    const before = drawSample(crowd(8000), '7KQ2MX').map(({ slug }) => slug);
    const after = drawSample(crowd(8400), '7KQ2MX').map(({ slug }) => slug);
    expect(after.filter((slug) => before.includes(slug)).length).toBeGreaterThanOrEqual(16);
  });

  // Addresses that look alike, people without one, and seeds that follow: a weak hash would favour some.
  test.each([
    ['with an address', crowd(400)],
    ['without one', crowd(400).map(({ name, company, position, connectedOn }) => ({ name, company, position, connectedOn }))],
  ])('are each as likely as the others, %s', (_, people) => {
    const counts = new Map(people.map((each) => [each, 0]));
    const groups = Array<number>(20).fill(0);
    const draws = 4000;
    for (let seed = 0; seed < draws; seed++) {
      const drawn = drawSample(people, seedFrom(seed * 7919));
      for (const each of drawn) counts.set(each, (counts.get(each) ?? 0) + 1);
      // How the sample falls among twenty groups of neighbours.
      for (const each of drawn) count(groups, Math.floor(people.indexOf(each) / 20));
    }
    // Drawn without replacement, counts vary a little less than if each draw were apart.
    expect(Math.abs(chiDeviation([...counts.values()], (draws * 20) / 400))).toBeLessThan(5);
    expect(Math.abs(chiDeviation(groups, draws))).toBeLessThan(5);
  });

  test('come together as often as chance has it', () => {
    const people = crowd(40);
    const pairs = new Map<string, number>();
    for (let seed = 0; seed < 3000; seed++) {
      const at = drawSample(people, seedFrom(seed), 2).map((each) => people.indexOf(each));
      const pair = at.sort((a, b) => a - b).join();
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    const counts = [...pairs.values(), ...Array<number>(780 - pairs.size).fill(0)];
    expect(Math.abs(chiDeviation(counts, 3000 / 780))).toBeLessThan(5);
  });
});

// The values that its author gives: with others, a seed that was told would draw other people.
test.each([
  ['a', 7929297801672961],
  ['b', 8684336938537663],
  ['revenge', 4051478007546757],
  ['revenue', 8309097637345594],
])('the hash of “%s” is the one of cyrb53', (text, value) => {
  expect(hash(text, 0)).toBe(value);
});

describe('the newest', () => {
  test('are twenty who have come, and nobody who is left out came later', () => {
    always([anyPeople], (people) => {
      const newest = newestContacts(people, today);
      const dated = people.filter(({ connectedOn }) => connectedOn > 0 && connectedOn <= today);
      expect(newest).toHaveLength(Math.min(sampleSize, dated.length));
      expect(newest).toEqual([...dated].sort((a, b) => b.connectedOn - a.connectedOn).slice(0, sampleSize));
    });
  });

  test('of one day keep the order of the file', () => {
    const people = [someone(1), someone(2), someone(3, { connectedOn: 20210101 }), someone(4)];
    expect(newestContacts(people, today, 3).map(({ name }) => name)).toEqual(['Nom 3', 'Nom 1', 'Nom 2']);
  });
});

test('as many people as a file may have are drawn from at once', () => {
  const people = crowd(maxRows);
  expect(drawSample(people, '7KQ2MX')).toHaveLength(20);
  expect(newestContacts(people, today)).toEqual(people.slice(0, 20));
});
