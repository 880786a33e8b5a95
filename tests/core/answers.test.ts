import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answered,
  countAnswers,
  horizonsAnswered,
  isAnswered,
  isEmpty,
  none,
  parseAnswers,
  unanswered,
  unsure,
  type Answer,
  type Answers,
} from '../../src/core/answers.ts';
import { questionIds } from '../../src/core/quiz.ts';
import { quiz } from '../quiz.ts';
import {
  always,
  anyAnswers,
  behaviours,
  completeAnswers,
  dimensions,
  everyHorizons,
  hours,
  objectives,
  said,
  sizes,
} from './space.ts';

const field = fc.constantFrom('size', 'hours', 'reasons', 'horizons', 'items');
/** What is good in no field. */
const bad = fc.constantFrom<unknown[]>(null, true, 4, -1, 1.5, '', 'é', 'x'.repeat(41), [null], ['é'], 'a.b');

describe('answers from anything at all', () => {
  test('are read, never refused by an exception, and are well formed', () => {
    always(
      [
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
          withTypedArray: true,
        }),
      ],
      (input) => {
        const { answers, lost } = parseAnswers(input);
        expect(parseAnswers(answers)).toEqual({ answers, lost: [] });
        if (input !== undefined && (typeof input !== 'object' || input === null))
          expect({ answers, lost }).toEqual({ answers: {}, lost: ['answers'] });
      },
    );
    always([fc.json()], (text) => expect(parseAnswers(JSON.parse(text)).answers).toBeTypeOf('object'));
  });

  test('keep every good field beside a bad one, which is named', () => {
    always([completeAnswers, field, bad], (answers, name, value) => {
      const expected = Object.fromEntries(Object.entries(answers).filter(([each]) => each !== name));
      expect(parseAnswers({ ...answers, [name]: value })).toEqual({ answers: expected, lost: [name] });
    });
    always([completeAnswers, field, fc.jsonValue()], (answers, name, value) => {
      const { answers: kept, lost } = parseAnswers({ ...answers, [name]: value });
      for (const each of Object.keys(answers) as (keyof Answers)[]) if (each !== name) expect(kept[each]).toEqual(answers[each]);
      for (const each of lost) expect(each === name || each.startsWith(`${name}.`)).toBe(true);
    });
  });

  test('keep every good entry beside a bad one, which is named', () => {
    always(
      [completeAnswers, fc.constantFrom(...behaviours), fc.constantFrom(4, -1, 1.5, '2', null, true, [1], {}, 'sure')],
      (answers, item, value) => {
        const { answers: kept, lost } = parseAnswers({ ...answers, items: { ...answers.items, [item]: value } });
        expect(lost).toEqual([`items.${item}`]);
        expect(kept).toEqual(answered(answers, { id: 'item', item }));
      },
    );
  });

  test('survive as they are, with ids of another day', () => {
    const id = fc.stringMatching(/^[\w-]{1,40}$/);
    const others = fc.record({
      size: id,
      hours: id,
      reasons: fc.uniqueArray(id),
      horizons: fc.dictionary(id, id, { minKeys: 1, noNullPrototype: true }),
      items: fc.dictionary(id, fc.constantFrom(unsure, 0, 1, 2, 3), { minKeys: 1, noNullPrototype: true }),
    });
    always([others], (answers) => expect(parseAnswers(JSON.parse(JSON.stringify(answers)))).toEqual({ answers, lost: [] }));
    always([anyAnswers], (answers) => expect(parseAnswers(answers)).toEqual({ answers, lost: [] }));
  });

  test('do not touch prototypes', () => {
    const input: unknown = JSON.parse(
      '{"__proto__":{"size":"at-cap"},"items":{"__proto__":3,"constructor":2},"horizons":{"__proto__":"job"}}',
    );
    const { answers } = parseAnswers(input);
    expect(answers.size).toBeUndefined();
    expect(Object.getPrototypeOf(answers.items)).toBe(Object.prototype);
    expect(JSON.stringify(answered(answers, { id: 'item', item: 'purpose', value: 1 }).items)).toBe(
      '{"__proto__":3,"constructor":2,"purpose":1}',
    );
  });
});

describe('one answer more', () => {
  const one: fc.Arbitrary<Answer> = fc.oneof(
    fc.constantFrom(...sizes).map((value): Answer => ({ id: 'size', value })),
    fc.constantFrom(...hours).map((value): Answer => ({ id: 'hours', value })),
    fc.subarray(quiz.reasons.options.map(({ id }) => id)).map((value): Answer => ({ id: 'reasons', value })),
    fc
      .tuple(fc.constantFrom('short', 'medium', 'long'), fc.constantFrom(none, ...objectives))
      .map(([horizon, value]): Answer => ({ id: 'horizons', horizon, value })),
    fc
      .tuple(fc.constantFrom(...behaviours), fc.constantFrom(...said))
      .map(([item, value]): Answer => ({ id: 'item', item, ...(value !== undefined && { value }) })),
  );
  const withdrawn = ({ value: _value, ...answer }: Answer): Answer => answer;

  test('is there, and nothing else has changed', () => {
    always([anyAnswers, one], (answers, answer) => {
      const after = answered(answers, answer);
      const back = answered(after, withdrawn(answer));
      expect(back).toEqual(answered(answers, withdrawn(answer)));
      expect(answered(after, answer)).toEqual(after);
      const given =
        answer.id === 'item'
          ? after.items?.[answer.item]
          : answer.id === 'horizons'
            ? after.horizons?.[answer.horizon]
            : after[answer.id];
      expect(given).toEqual(answer.value);
    });
  });

  test('put on nothing, each in turn, gives the whole back in any order', () => {
    always([anyAnswers, fc.boolean()], (answers, backwards) => {
      const { size, hours: spent, reasons, horizons = {}, items = {} } = answers;
      const each: Answer[] = [
        ...(size === undefined ? [] : [{ id: 'size', value: size } as const]),
        ...(spent === undefined ? [] : [{ id: 'hours', value: spent } as const]),
        ...(reasons === undefined ? [] : [{ id: 'reasons', value: reasons } as const]),
        ...Object.entries(horizons).map(([horizon, value]) => ({ id: 'horizons', horizon, value }) as const),
        ...Object.entries(items).map(([item, value]) => ({ id: 'item', item, value }) as const),
      ];
      expect((backwards ? each.reverse() : each).reduce(answered, {})).toEqual(answers);
    });
  });
});

describe('what is answered', () => {
  test('and what is not are together every question, in order', () => {
    always([anyAnswers], (answers) => {
      const done = questionIds(quiz).filter((id) => isAnswered(quiz, answers, id));
      expect(unanswered(quiz, answers)).toEqual(questionIds(quiz).filter((id) => !done.includes(id)));
      expect(countAnswers(answers)).toBe(done.length);
      expect(isEmpty(answers)).toBe(done.length === 0);
    });
    expect(questionIds(quiz)).toEqual([
      'size',
      'hours',
      'reasons',
      'horizons',
      ...dimensions.flatMap((id) =>
        quiz.dimensions
          .filter((each) => each.id === id)
          .flatMap(({ items }) => items.flatMap((item) => (item.derived ? [] : [item.id]))),
      ),
    ]);
    always([completeAnswers], (answers) => expect(unanswered(quiz, answers)).toEqual([]));
  });

  test('is not what this quiz does not know', () => {
    const strange: Answers = {
      size: 'huge',
      hours: 'all',
      reasons: ['fame'],
      horizons: { short: 'fame', decade: 'job' },
      items: { 'of-another-day': 3 },
    };
    expect(unanswered(quiz, strange)).toEqual(questionIds(quiz));
    expect(isAnswered(quiz, { reasons: [] }, 'reasons')).toBe(true);
  });

  test('about horizons comes nearest first', () => {
    for (const answers of everyHorizons) {
      const expected = ['short', 'medium', 'long'].flatMap((horizon) => {
        const value = answers.horizons?.[horizon];
        return value === undefined ? [] : [value === none ? { horizon } : { horizon, objective: value }];
      });
      expect(horizonsAnswered(quiz, answers)).toEqual(expected);
    }
  });
});
