import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answered, none, type Answer } from '../../src/core/answers.ts';
import { quiz } from '../quiz.ts';
import { always, anyAnswers, behaviours, hours, objectives, said, sizes } from './space.ts';

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
  const withdrawn = (answer: Answer): Answer => {
    const { value: _value, ...rest } = answer;
    return rest;
  };

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
