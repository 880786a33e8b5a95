import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measuredOf, pace } from '../../../../src/core/network/keep/measured.ts';
import { withMeasured } from '../../../../src/core/network/keep/take-over.ts';
import { always, anyAnswers } from '../../space.ts';

const date = '2026-11-23';
const anyTaken = fc.constantFrom<[string, string | number]>(
  ['size', 'from-5000'],
  ['size', 'at-cap'],
  ['sample', 0],
  ['reply', 3],
  ['newest', 2],
  [pace, 840],
);
const other = { size: 'under-500', items: { sample: 1, reply: 0, newest: 0 } } as const;

test('what was taken over is an answer, measured on that day, and the other answers stay', () => {
  always([anyAnswers, anyTaken], (before, [question, value]) => {
    const answers = withMeasured(before, question, value);
    const measured = { [question]: { date, value } };
    expect(measuredOf({ answers, measured })).toEqual(measured);
    const asked = question === 'size' ? answers.size : answers.items?.[question];
    expect(asked).toBe(question === pace ? undefined : value);
    expect(withMeasured(answers, question, value)).toEqual(answers);
    const { size: _, items: __, ...rest } = answers;
    const { size: ___, items: ____, ...kept } = before;
    expect(rest).toEqual(kept);
  });
});

test('an answer that the reader changes is theirs again; the pace is not an answer', () => {
  always([anyTaken], ([question, value]) => {
    const measured = { [question]: { date, value } };
    expect(measuredOf({ answers: other, measured })).toEqual(question === pace ? measured : {});
    expect(measuredOf({ answers: {}, measured })).toEqual(question === pace ? measured : {});
  });
});

test('what is malformed is nothing', () => {
  for (const bad of [7, null, {}, { date }, { date: 'hier', value: 1 }, { date, value: null }, { date, value: [2] }])
    expect(measuredOf({ answers: { items: { sample: 2 } }, measured: { sample: bad, pace: bad } })).toEqual({});
});
