import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Gauge } from '../../../src/core/quiz/quiz.ts';
import { resultOf } from '../../../src/core/scoring/result.ts';
import { holds } from '../../../src/core/scoring/rules.ts';
import { readGauge } from '../../../src/core/scoring/gauge.ts';
import { quiz } from '../../quiz.ts';
import { readers } from '../random.ts';
import { always, anyAnswers } from '../space.ts';

const number = fc.integer({ min: 0, max: 4 });
const condition = fc.record({ from: fc.option(number, { nil: undefined }), below: fc.option(number, { nil: undefined }) });
const facts = fc.dictionary(fc.constantFrom('a', 'b', 'c'), number, { noNullPrototype: true });

describe('a condition', () => {
  test('holds from its lower bound to under its upper one', () => {
    always([number, condition], (fact, { from, below }) => {
      expect(holds({ a: { from, below } }, { a: fact })).toBe(
        !(from !== undefined && fact < from) && !(below !== undefined && fact >= below),
      );
    });
  });

  test('on an absent fact never holds, whatever it asks', () => {
    always([condition, facts], (asked, { b = 0, c = 0 }) => expect(holds({ a: asked }, { b, c })).toBe(false));
    expect(holds({ contacts: { below: 1500 } }, { contacts: undefined })).toBe(false);
  });

  test('must hold with all the others', () => {
    always([condition, condition, facts], (a, b, known) => {
      expect(holds({ a, b }, known)).toBe(holds({ a }, known) && holds({ b }, known));
    });
    expect(holds({}, {})).toBe(true);
  });
});

describe('a gauge', () => {
  const last = { level: 'last', when: {} };
  const rows = fc.array(fc.dictionary(fc.constantFrom('a', 'b', 'c'), condition, { minKeys: 1, noNullPrototype: true }), {
    maxLength: 4,
  });
  const names = ['a', 'b', 'c'];

  test('tells a level exactly when every way of knowing the rest leads to it', () => {
    always([rows, facts], (whens, known) => {
      const made: Gauge = {
        id: 'made',
        table: [...whens.map((when, at) => ({ level: `row ${at}`, when })), last],
      };
      const absent = names.filter((name) => known[name] === undefined);
      const levels = absent
        .reduce<Record<string, number>[]>(
          (all, name) => all.flatMap((each) => [-1, 0, 1, 2, 3, 4, 5].map((n) => ({ ...each, [name]: n }))),
          [known],
        )
        .map((all) => made.table.find(({ when }) => holds(when, all))?.level);
      const reading = readGauge(made, known);
      if (reading.level === undefined) {
        expect(reading.missing.length).toBeGreaterThan(0);
        expect(absent).toEqual(expect.arrayContaining(reading.missing));
      } else expect(new Set(levels)).toEqual(new Set([reading.level]));
    });
  });
});

const kinds = ['risks', 'opportunities'] as const;
const crowd = readers(8, 3000).map((answers) => resultOf(quiz, answers));

describe.each(kinds)('the %s', (kind) => {
  test.each(quiz[kind].map((each) => [each.id, each] as const))(
    '%s has every one of its levels in some reader’s result',
    (id, { table }) => {
      const told = new Set(crowd.flatMap((result) => result[kind].filter((each) => each.id === id).map(({ level }) => level)));
      expect(told).toEqual(new Set([...table.map(({ level }) => level), undefined]));
    },
  );

  test('are all told or say what they miss, in the order of the data, whatever the answers', () => {
    always([anyAnswers], (answers) => {
      const result = resultOf(quiz, answers);
      expect(result[kind].map(({ id }) => id)).toEqual(quiz[kind].map(({ id }) => id));
      for (const { level, missing } of result[kind])
        expect(level === undefined ? missing.length > 0 : missing === undefined).toBe(true);
    });
    for (const { level } of resultOf(quiz, {})[kind]) expect(level).toBeUndefined();
  });
});

describe('a risk', () => {
  test('is low, watch or high, an opportunity notyet, partly or ready', () => {
    for (const { table } of quiz.risks)
      expect(['low', 'watch', 'high']).toEqual(expect.arrayContaining(table.map(({ level }) => level)));
    for (const { table } of quiz.opportunities)
      expect(['notyet', 'partly', 'ready']).toEqual(expect.arrayContaining(table.map(({ level }) => level)));
  });

  const high = readers(9, 6000, ['high']).map((answers) => resultOf(quiz, answers));
  test.each(quiz.risks.map(({ id }) => id))('%s can be high beside a total over 80', (id) => {
    const witness = high.find(
      ({ total, risks }) =>
        total.kind === 'total' && total.total > 80 && risks.some((risk) => risk.id === id && risk.level === 'high'),
    );
    expect(witness).toBeDefined();
  });

  test('never changes the total nor the profile, only the order of advice', () => {
    always([anyAnswers], (answers) => {
      const apart = ({ advice, ...result }: ReturnType<typeof resultOf>) => ({
        ...result,
        risks: [],
        opportunities: [],
        advice: advice.map((each) => ({ ...each, risk: undefined })).sort((a, b) => (a.item < b.item ? -1 : 1)),
      });
      const quiet = resultOf({ ...quiz, risks: [], opportunities: [] }, answers);
      expect(apart(quiet)).toEqual(apart(resultOf(quiz, answers)));
    });
  });

  test('told without the size is the one that every size gives: nothing is made up', () => {
    always([anyAnswers], (whole) => {
      const { size: _size, ...answers } = whole;
      const bySize = quiz.size.options.map((option) => resultOf(quiz, { ...answers, size: option.id }).risks);
      resultOf(quiz, answers).risks.forEach(({ level }, at) => {
        if (level !== undefined) expect(new Set(bySize.map((risks) => risks[at]?.level))).toEqual(new Set([level]));
      });
    });
  });
});
