import { describe, expect, test } from 'vitest';
import { runsOf } from '../../../src/core/format/runs.ts';

describe('runs of numbers', () => {
  test('are those that follow one another, a number alone being a run of one', () => {
    expect(runsOf([1, 2, 3, 8, 11, 12])).toEqual([
      { from: 1, to: 3 },
      { from: 8, to: 8 },
      { from: 11, to: 12 },
    ]);
  });

  test('of nothing are none', () => {
    expect(runsOf([])).toEqual([]);
  });
});
