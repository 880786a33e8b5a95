import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setAnswer } from '../../../src/core/quiz/set-answer.ts';
import { horizonsAnswered, isEmpty, none, parseAnswers, unsure, type Answers } from '../../../src/core/quiz/answers.ts';
import { isAnswered, countAnswers, unanswered, questionIds } from '../../../src/core/quiz/questions.ts';
import { quiz } from '../../quiz.ts';
import { always, anyAnswers, behaviours, completeAnswers, dimensions, everyHorizons } from '../space.ts';

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
        expect(kept).toEqual(setAnswer(answers, { id: 'item', item }));
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

  test('have ids of 40 characters at most', () => {
    const [long, longer] = ['x'.repeat(40), 'x'.repeat(41)];
    expect(parseAnswers({ size: long, items: { [long]: 1, [longer]: 1 } })).toEqual({
      answers: { size: long, items: { [long]: 1 } },
      lost: [`items.${longer}`],
    });
  });

  test('do not touch prototypes', () => {
    const input: unknown = JSON.parse(
      '{"__proto__":{"size":"at-cap"},"items":{"__proto__":3,"constructor":2},"horizons":{"__proto__":"job"}}',
    );
    const { answers } = parseAnswers(input);
    expect(answers.size).toBeUndefined();
    expect(Object.getPrototypeOf(answers.items)).toBe(Object.prototype);
    expect(JSON.stringify(setAnswer(answers, { id: 'item', item: 'purpose', value: 1 }).items)).toBe(
      '{"__proto__":3,"constructor":2,"purpose":1}',
    );
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
