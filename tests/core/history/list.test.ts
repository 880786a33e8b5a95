import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/core/quiz/answers.ts';
import { sameAnswers } from '../../../src/core/quiz/same-answers.ts';
import { questionNames, listResults, baselineOf } from '../../../src/core/history/list.ts';
import { dayOf } from '../../../src/core/format/moment.ts';
import { defaultSources } from '../../../src/core/compare/sides.ts';
import type { Dated } from '../../../src/core/history/history.ts';
import { always, anyAnswers } from '../space.ts';

const moment = fc
  .integer({ min: 0, max: 40 })
  .map((hours) => new Date(Date.UTC(2026, 2, 3, 9 + 7 * hours)).toISOString().slice(0, 19));
const dated = { date: moment, model: fc.constant(1) };
const result = fc.record({ ...dated, answers: anyAnswers });
const history = fc.dictionary(fc.stringMatching(/^[a-z0-9]{1,6}$/), result, { maxKeys: 9, noNullPrototype: true });

describe('a list of dated results', () => {
  test('has the newest first, and a time where a day has another result', () => {
    always([history], (results) => {
      const list = listResults('fr', results);
      const dates = list.map(({ date }) => date);
      expect(dates).toEqual([...dates].sort().reverse());
      for (const { date, when } of list) {
        const ofDay = dates.filter((each) => dayOf(each) === dayOf(date)).length;
        expect(/\d h \d\d$/.test(when.replaceAll('\u00A0', ' ')), when).toBe(ofDay > 1);
      }
    });
  });

  test('names them in the reader’s language', () => {
    const results = { a: { date: '2026-03-03T09:05:00', model: 1, answers: {}, name: 'Avant' } };
    expect(listResults('fr', results)[0]).toMatchObject({ when: '3\u00A0mars 2026', label: 'Avant (3\u00A0mars 2026)' });
    expect(listResults('en', results)[0]).toMatchObject({ when: 'March\u00A03, 2026', label: 'Avant (March\u00A03, 2026)' });
    const two = { ...results, b: { ...results.a, date: '2026-03-03T00:30:00' } };
    expect(listResults('fr', two).map(({ when }) => when)).toEqual([
      '3\u00A0mars 2026 à 9\u00A0h\u00A005',
      '3\u00A0mars 2026 à 0\u00A0h\u00A030',
    ]);
    expect(listResults('en', two)[0]?.when).toMatch(/^March\u00A03, 2026 at 9:05\sa\.m\.$/);
  });
});

test('today’s answers are compared with the latest past result that says something else, if there is one', () => {
  // Answers that some of the results say too.
  const few = fc.subarray<Answers>([{ size: 'at-cap' }, { size: 'from-500' }], { minLength: 1 });
  const said = few.chain((list) =>
    fc.tuple(fc.array(fc.record({ ...dated, answers: fc.constantFrom(...list) })), fc.constantFrom(...list)),
  );
  always([said, moment], ([given, answers], now) => {
    const list: Dated[] = given.sort((a, b) => (a.date < b.date ? 1 : -1));
    const since = baselineOf(list, answers, now);
    expect(since === undefined).toBe(list.length === 0);
    if (!since) return;
    const past = list.filter(({ date }) => date <= now);
    if (past.length > 0) expect(since.date <= now).toBe(true);
    const before = list.slice(0, list.indexOf(since)).filter((each) => past.length === 0 || past.includes(each));
    if (sameAnswers(since.answers, answers)) expect(past.filter((each) => !sameAnswers(each.answers, answers))).toEqual([]);
    else for (const newer of before) expect(sameAnswers(newer.answers, answers)).toBe(true);
  });
});

test('what was left out is told by the names of the questions, and else by its id', () => {
  const shorts = { size: 'Taille', reasons: 'Raisons' };
  expect(questionNames(['size', 'reasons.fame', 'items.old', 'hours'], shorts)).toEqual([
    'Taille',
    'Raisons (fame)',
    'old',
    'hours',
  ]);
  always([fc.array(fc.string())], (names) => expect(questionNames(names, shorts)).toHaveLength(names.length));
});

test('a comparison begins with what the reader most likely came for', () => {
  const available = { now: true, opened: false, dated: ['b', 'a'], since: 'a' };
  expect(defaultSources(available)).toEqual(['dated a', 'now']);
  expect(defaultSources({ ...available, opened: true })).toEqual(['now', 'opened']);
  expect(defaultSources({ ...available, now: false })).toEqual(['dated a', 'dated b']);
  expect(defaultSources({ ...available, now: false, opened: true })).toEqual(['dated b', 'opened']);
  expect(defaultSources({ now: true, opened: false, dated: [], since: undefined })).toEqual(['now', 'link']);
  expect(defaultSources({ now: false, opened: false, dated: ['a'], since: 'a' })).toEqual(['dated a', 'link']);
  expect(defaultSources({ now: false, opened: true, dated: [], since: undefined })).toEqual(['link', 'opened']);
});
