import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEmpty, type Answers } from '../../../src/core/quiz/answers.ts';
import { sameAnswers, includesAnswers } from '../../../src/core/quiz/same-answers.ts';
import { dayOf } from '../../../src/core/format/moment.ts';
import {
  byDate,
  longestName,
  parseDated,
  recorded,
  recordedOn,
  removed,
  renamed,
  resultsOf,
  type Results,
} from '../../../src/core/history/history.ts';
import { unknownAnswers } from '../../../src/core/history/unknown-answers.ts';
import { resultOf } from '../../../src/core/scoring/result.ts';
import { scoreAnswers } from '../../../src/core/scoring/score.ts';
import { changeEntries } from '../../../src/core/document/table.ts';
import { quiz } from '../../quiz.ts';
import { always, anyAnswers, behaviours, tidy } from '../space.ts';
import { without } from '../variants.ts';

const moment = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 86_399 }))
  .map(([day, second]) => new Date(Date.UTC(2026, 10, 20 + day, 0, 0, second)).toISOString().slice(0, 19));
const said = anyAnswers.filter((answers) => !isEmpty(answers));
/** A history, as finishing the quiz some times makes it. */
const finished = fc.array(fc.tuple(moment, said), { maxLength: 8 });
const history = finished.map((times) => times.reduce<Results>((all, [at, answers]) => recorded(all, answers, at, 1), {}));
const ids = (results: Results) => Object.keys(results);

describe('finishing the quiz', () => {
  test('leaves its answers among the day’s results, under its date and its model, and the other days as they were', () => {
    always([history, said, moment, fc.integer({ min: 1, max: 9 })], (before, answers, now, model) => {
      const after = recorded(before, answers, now, model);
      const today = Object.values(after).filter(({ date }) => dayOf(date) === dayOf(now));
      expect(today.filter((each) => sameAnswers(each.answers, answers))).toHaveLength(1);
      for (const [id, result] of Object.entries(before)) if (dayOf(result.date) !== dayOf(now)) expect(after[id]).toBe(result);
      for (const id of ids(after)) if (!before[id]) expect(after[id]).toEqual({ date: now, model, answers });
    });
  });

  test('twice with the same answers on a day is once; on two days, twice', () => {
    always([history, said, moment, moment], (before, answers, one, two) => {
      const once = recorded(before, answers, one, 1);
      const twice = recorded(once, answers, two, 1);
      if (dayOf(one) === dayOf(two)) expect(twice).toBe(once);
      else expect(Object.values(twice).filter((each) => sameAnswers(each.answers, answers)).length).toBeGreaterThan(1);
    });
  });

  test('goes on from a shorter result of the day, which keeps its id and its name', () => {
    always([said, said, moment], (first, more, now) => {
      const longer = tidy({ ...more, ...first, items: { ...more.items, ...first.items } });
      fc.pre(!sameAnswers(first, longer) && includesAnswers(first, longer));
      const begun = renamed(
        recorded({}, first, `${dayOf(now)}T00:00:00`, 1),
        ids(recorded({}, first, `${dayOf(now)}T00:00:00`, 1))[0] ?? '',
        'Un',
      );
      const after = recorded(begun, longer, now, 2);
      expect(ids(after)).toEqual(ids(begun));
      expect(Object.values(after)).toEqual([{ name: 'Un', date: now, model: 2, answers: longer }]);
    });
  });

  test('with no answer leaves nothing, and two results in a second have two ids', () => {
    expect(recorded({}, {}, '2026-11-23T09:05:00', 1)).toEqual({});
    const both = [{ size: 'at-cap' }, { size: 'from-500' }, { size: 'from-1500' }].reduce<Results>(
      (all, answers) => recorded(all, answers, '2026-11-23T09:05:00', 1),
      {},
    );
    expect(ids(both)).toHaveLength(3);
  });
});

describe('a history', () => {
  test('is read as it was stored, and gives its results from the oldest to the newest', () => {
    always([history], (results) => {
      expect(resultsOf({ results: JSON.parse(JSON.stringify(results)) as Results as never })).toEqual(results);
      const dates = byDate(results).map(({ date }) => date);
      expect(dates).toEqual([...dates].sort());
      expect(
        byDate(results)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(ids(results).sort());
    });
  });

  test('loses one result at a time, and names one at a time', () => {
    always([history, fc.nat(), fc.string()], (results, at, name) => {
      const id = ids(results)[at % Math.max(1, ids(results).length)] ?? 'none';
      const others = (all: Results) => Object.entries(all).filter(([each]) => each !== id);
      expect(Object.entries(removed(results, id))).toEqual(others(results));
      const after = renamed(results, id, name);
      expect(others(after)).toEqual(others(results));
      const given = after[id]?.name;
      if (results[id]) expect(given ?? '').toBe(name.trim().slice(0, longestName));
      expect(renamed(after, id, ' ')[id]).toEqual(results[id]);
    });
  });

  test('keeps the entries that it cannot read, whatever is done to the others', () => {
    const strange = { a: null, b: { date: 'hier' }, c: { date: '2026-11-23T09:05:00', model: 'x' }, ' ': 1 };
    always([history, said, moment], (results, answers, now) => {
      const table = { ...strange, ...results };
      const after = changeEntries(table, parseDated, (all) => recorded(all, answers, now, 1));
      expect(after).toMatchObject(strange);
      expect(resultsOf({ results: after })).toEqual(recorded(results, answers, now, 1));
    });
  });
});

describe('what a quiz leaves out of old answers', () => {
  test('is nothing of its own answers', () => {
    always([anyAnswers], (answers) => expect(unknownAnswers(quiz, answers)).toEqual([]));
  });

  test('is named, and is all that does not count', () => {
    const strange: Answers = {
      size: 'huge',
      hours: 'all',
      reasons: ['fame', 'touch'],
      horizons: { short: 'fame', decade: 'job', medium: 'none' },
      items: { 'old-question': 2 },
    };
    expect(unknownAnswers(quiz, strange)).toEqual([
      'size',
      'hours',
      'reasons.fame',
      'horizons.short',
      'horizons.decade',
      'items.old-question',
    ]);
    expect(resultOf(quiz, strange)).toEqual(resultOf(quiz, { reasons: ['touch'], horizons: { medium: 'none' } }));
  });

  test('is a question that has been retired, and the others count as before', () => {
    always([anyAnswers, fc.constantFrom(...behaviours)], (answers, retired) => {
      const later = without(retired);
      const before = JSON.stringify(answers);
      expect(unknownAnswers(later, answers)).toEqual(answers.items?.[retired] === undefined ? [] : [`items.${retired}`]);
      const { [retired]: _gone, ...items } = answers.items ?? {};
      expect(scoreAnswers(later, answers)).toEqual(scoreAnswers(later, { ...answers, items }));
      expect(JSON.stringify(answers), 'nothing of it is changed').toBe(before);
    });
  });
});

test('since when the very answers of today are kept is the day of the first such result, not of one after the clock’s day', () => {
  const answers: Answers = { size: 'from-500', reasons: ['help', 'touch'] };
  const dated = (date: string, given: Answers) => ({ date, model: 1, answers: given });
  const results: Results = {
    a: dated('2026-03-03T09:00:00', { size: 'from-500' }),
    b: dated('2026-04-03T09:00:00', { reasons: ['touch', 'help'], size: 'from-500' }),
    c: dated('2026-05-03T09:00:00', answers),
  };
  expect(recordedOn(results, answers, '2026-06-01T00:00:00')).toBe('2026-04-03');
  expect(recordedOn(results, answers, '2026-04-01T00:00:00')).toBeUndefined();
  expect(recordedOn({}, answers, '2026-06-01T00:00:00')).toBeUndefined();
});
