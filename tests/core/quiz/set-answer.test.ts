import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setAnswer, type Answer } from '../../../src/core/quiz/set-answer.ts';
import { none, type Answers } from '../../../src/core/quiz/answers.ts';
import { mergeAnswers } from '../../../src/core/document/document.ts';
import { quiz } from '../../quiz.ts';
import { always, anyAnswers, behaviours, hours, objectives, said, sizes } from '../space.ts';

const reasonIds = quiz.reasons.options.map(({ id }) => id);
type Valued = Exclude<Answer, { id: 'reasons' }>;

const valued: fc.Arbitrary<Valued> = fc.oneof(
  fc.constantFrom(...sizes).map((value): Valued => ({ id: 'size', value })),
  fc.constantFrom(...hours).map((value): Valued => ({ id: 'hours', value })),
  fc
    .tuple(fc.constantFrom('short', 'medium', 'long'), fc.constantFrom(none, ...objectives))
    .map(([horizon, value]): Valued => ({ id: 'horizons', horizon, value })),
  fc
    .tuple(fc.constantFrom(...behaviours), fc.constantFrom(...said))
    .map(([item, value]): Valued => ({ id: 'item', item, ...(value !== undefined && { value }) })),
);
const toggle = fc
  .tuple(fc.constantFrom(none, ...reasonIds), fc.boolean())
  .map(([reason, chosen]): Answer => ({ id: 'reasons', reason, chosen }));
const one: fc.Arbitrary<Answer> = fc.oneof(valued, toggle);

describe('one answer more', () => {
  test('is there, and nothing else has changed', () => {
    always([anyAnswers, valued], (answers, answer) => {
      const { value, ...withdrawn } = answer;
      const after = setAnswer(answers, answer);
      expect(setAnswer(after, withdrawn)).toEqual(setAnswer(answers, withdrawn));
      expect(setAnswer(after, answer)).toEqual(after);
      const given =
        answer.id === 'item'
          ? after.items?.[answer.item]
          : answer.id === 'horizons'
            ? after.horizons?.[answer.horizon]
            : after[answer.id];
      expect(given).toEqual(value);
    });
  });

  test('of the reasons adds or takes one away; “none” takes them all, and no reason at all is no answer', () => {
    always([anyAnswers, fc.constantFrom(...reasonIds)], (answers, reason) => {
      const after = setAnswer(answers, { id: 'reasons', reason, chosen: true });
      expect(new Set(after.reasons)).toEqual(new Set([...(answers.reasons ?? []), reason]));
      const without = setAnswer(after, { id: 'reasons', reason, chosen: false }).reasons;
      expect(without).toEqual(after.reasons?.length === 1 ? undefined : after.reasons?.filter((each) => each !== reason));
      expect(setAnswer(after, { id: 'reasons', reason: none, chosen: true }).reasons).toEqual([]);
      expect(setAnswer({ reasons: [] }, { id: 'reasons', reason: none, chosen: false })).toEqual({});
    });
  });
});

describe('two copies of the same answers, changed apart', () => {
  const changed = (answers: Answers, changes: Answer[]) => changes.reduce(setAnswer, answers);

  test('make one that has the changes of both, when they are about other questions', () => {
    always([anyAnswers, fc.array(one), fc.array(one)], (base, mine, theirs) => {
      const about = (answer: Answer) =>
        JSON.stringify([answer.id, 'item' in answer && answer.item, 'horizon' in answer && answer.horizon]);
      const others = theirs.filter((answer) => !mine.some((each) => about(each) === about(answer)));
      expect(mergeAnswers(base, changed(base, mine), changed(base, others))).toEqual(changed(changed(base, others), mine));
    });
  });

  test('of which one has not changed make the other', () => {
    always([anyAnswers, anyAnswers], (base, other) => {
      expect(mergeAnswers(base, other, base)).toEqual(other);
      expect(mergeAnswers(base, base, other)).toEqual(other);
    });
  });
});
