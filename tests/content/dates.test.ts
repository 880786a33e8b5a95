import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChanges } from '../../src/content/changes.ts';
import { writtenDay, writtenDayOrMonth } from '../../src/content/dates.ts';
import { ContentError } from '../../src/content/problems.ts';
import { chapterTexts, quiz } from '../quiz.ts';
import { eachIsTold } from './faults.ts';

const number = (n: number, length = 2) => String(n).padStart(length, '0');
const parts = fc.tuple(fc.integer({ min: 1970, max: 2199 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }));
/** Whether the calendar has a day, by the days of its months. */
const isThere = (year: number, month: number, day: number) =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

test('a day is taken if and only if the calendar has it, with or without quotation marks', () => {
  fc.assert(
    fc.property(parts, ([year, month, day]) => {
      const written = `${number(year, 4)}-${number(month)}-${number(day)}`;
      expect(writtenDay.safeParse(written).success).toBe(isThere(year, month, day));
      expect(writtenDayOrMonth.safeParse(written).success).toBe(isThere(year, month, day));
      expect(writtenDayOrMonth.safeParse(written.slice(0, 7)).success).toBe(isThere(year, month, 1));
      if (isThere(year, month, day)) expect(writtenDay.parse(new Date(written))).toBe(written);
    }),
  );
});

describe('a date that an author must mend', () => {
  const [updated = ''] = /^updated: .*$/m.exec(chapterTexts['fr/act.mdx'] ?? '') ?? [];
  eachIsTold([
    ['an impossible day', 'fr/act.mdx', updated, 'updated: 2026-02-30', 'updated', /written 2026-11-23, and is one that the/],
    ['a month for a day', 'fr/act.mdx', updated, 'updated: 2026-11', 'updated', /written 2026-11-23/],
    ['a day in words', 'fr/act.mdx', updated, 'updated: le 28 novembre', 'updated', /written 2026-11-23/],
    ['a change before publication', 'fr/act.mdx', updated, 'updated: 2026-11-27', 'updated', /was published on 2026-11-28/],
    ['a month there is not', 'sources.yaml', 'checked: 2026-11', 'checked: 2026-13', 'laferriere.checked', /has it: correct it/],
  ]);
});

const scale = { model: 2, changes: quiz.changes.slice(0, 1) };
const models =
  '- { date: 2026-11-28, kind: model, model: 2 }\n- { date: 2026-11-22, kind: model, model: 1, says: { fr: a, en: b } }\n';

/** What a file of changes is refused for. */
function faultsIn(yaml: string): string[] {
  try {
    readChanges(yaml, scale);
  } catch (error) {
    if (error instanceof ContentError) return error.problems.map(({ line, key, what }) => `${line ?? 0} ${key}: ${what}`);
    throw error;
  }
  return [];
}

test('changes are told from the newest, and each model once', () => {
  expect(faultsIn(models)).toEqual([]);
  const site = (rest: string) => `${models}- { date: 2026-11-21, kind: site, ${rest} }\n`;
  expect(faultsIn(site('says: { fr: a, en: b }'))).toEqual([]);
  for (const [yaml, what] of [
    [models.replace('2026-11-28', '2026-11-21'), /^2 1\.date: the newest change comes first.*2026-11-21: move this one up/],
    [models.replace('2026-11-28', '2026-11-31'), /^1 0\.date: a day is written/],
    [site('says: { fr: a }'), /^3 2\.says\.en: the English text is missing/],
    [site('model: 3, says: { fr: a, en: b }'), /^3 2\.kind: a change of model, and no other, has its number/],
    [site('model: 3, says: { fr: a, en: b }'), /^3 2\.model: the model of scale\.yaml is 2/],
    [site('kind: model'), /already given above/],
    [`${models}- { date: 2026-11-21, kind: site }\n`, /^3 2\.says: what has changed is missing/],
    [models.replace('model: 2 }', 'model: 2, says: { fr: a, en: b } }'), /^1 0\.says: scale\.yaml says what model 2 changed/],
    [models + models.split('\n')[1]?.replace('22', '20'), /^3 2\.model: model 1 is told above already/],
    [models.split('\n')[0] ?? '', /: the day of model 1 is missing: add kind: model, model: 1/],
  ] as const)
    expect(faultsIn(yaml), yaml).toContainEqual(expect.stringMatching(what));
});
