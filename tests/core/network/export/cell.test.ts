import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanCell } from '../../../../src/core/network/export/cell.ts';

// cspell:disable
test.each([
  ['  Léa \n\t Roy ', 'Léa Roy'],
  ['e\u0301', 'é'],
  ['a\u202eb\u2066c\u200f', 'abc'],
  ['a \u200b b', 'a b'],
  ['\u3164', ''],
  ['a\ud800b', 'ab'],
  ['👩\u200d🚀', '👩\u200d🚀'],
  ['نمی\u200cخواهم', 'نمی\u200cخواهم'],
  ['=1+1', '=1+1'],
])('%j is shown as %j', (cell, expected) => {
  expect(cleanCell(cell)).toBe(expected);
});
// cspell:enable

test('whatever a cell holds, what is shown is one short line of whole characters, and shown again it is the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 700, size: 'max' }), (cell) => {
      const line = cleanCell(cell);
      expect([...line].length).toBeLessThanOrEqual(300);
      expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]|^ | $| {2}/u);
      expect(cleanCell(line)).toBe(line);
    }),
    { endOnFailure: true },
  );
});
