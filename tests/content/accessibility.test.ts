import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCriteria } from '../../src/content/accessibility/read.ts';
import { criterionLevels, criterionNumbers } from '../../src/content/accessibility/schema.ts';
import { ContentError } from '../../src/content/problems.ts';
import { swap, type Change } from './faults.ts';

const text = readFileSync('src/content/accessibility/criteria.yaml', 'utf8');
const criteria = readCriteria(text);

describe('the criteria of WCAG 2.2', () => {
  test('are the 31 of level A and the 24 of level AA, in their order', () => {
    const levels = Object.values(criterionLevels);
    expect(levels.filter((level) => level === 'A')).toHaveLength(31);
    expect(levels.filter((level) => level === 'AA')).toHaveLength(24);
    const byPart = criterionNumbers.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    expect(criterionNumbers).toEqual(byPart);
    // Those of the file stand in the same order.
    expect([...text.matchAll(/^"([\d.]+)":$/gm)].map(([, number]) => number)).toEqual(criterionNumbers);
  });

  test('are known by tests that there are', () => {
    const named = Object.values(criteria).flatMap(({ tests }) => tests ?? []);
    expect(named.length).toBeGreaterThan(55);
    expect(named.filter((file) => !existsSync(`tests/${file}`))).toEqual([]);
  });

  test('are each told in three sentences at most, and one that is met in part has a second for the way around', () => {
    for (const [number, { how, state }] of Object.entries(criteria))
      for (const said of Object.values(how)) {
        const sentences = said.match(/[^.]+\./g) ?? [];
        expect(sentences.join(''), number).toBe(said);
        expect(sentences.length, number).toBeLessThanOrEqual(3);
        // What falls short, then the way around it.
        if (state === 'partly') expect(sentences.length, number).toBeGreaterThanOrEqual(2);
      }
  });
});

const faultOf = (change: Change): string | undefined => {
  const changed = change(text);
  expect(changed).not.toBe(text);
  try {
    readCriteria(changed);
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return undefined;
};

test.each<[string, Change, RegExp]>([
  ['one left out', swap(/"1\.3\.3":\n(?: {2}.*\n)+/, ''), /“1\.3\.3” is missing: add it/],
  ['one that is not of 2.2', swap('"4.1.2":', '"4.1.1":'), /4\.1\.1.*not a key of this place/],
  ['one that nothing shows', swap('\n  tests: [content/contrast.test.ts]', ''), /1\.4\.11.*nothing says how this is known/],
  ['a test outside the folder', swap('[browser/wcag.spec.ts]', '[../wcag.ts]'), /a test is written folder\/file/],
  ['a day that the calendar has not', swap('2026-11-29', '2026-02-30'), /the day of a check is written/],
  ['a state that there is not', swap('state: met', 'state: almost'), /is one of met, partly, unused/],
  ['a text in one language', swap(', en: "Orientation"', ''), /the English text is missing/],
])('%s stops the build with a sentence', (_, change, sentence) => {
  expect(faultOf(change)).toMatch(sentence);
});
