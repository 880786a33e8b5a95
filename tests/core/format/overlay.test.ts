import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlay } from '../../../src/core/format/overlay.ts';
import { always } from '../space.ts';

const words = fc.record({ id: fc.string(), why: fc.string(), list: fc.array(fc.record({ a: fc.string(), b: fc.integer() })) });

test('a value cut in two by its keys comes back whole', () => {
  always([words], (value) => {
    const [base, more] = [
      { id: value.id, list: value.list.map(({ a }) => ({ a })) },
      { why: value.why, list: value.list.map(({ b }) => ({ b })) },
    ];
    expect(overlay(base, more)).toEqual(value);
  });
});

test('what only one half has stays, and the second half has the last word', () => {
  expect(overlay({ a: 1, b: 2 }, { b: 3 })).toEqual({ a: 1, b: 3 });
  expect(overlay([1, 2], [3])).toEqual([3, 2]);
  expect(overlay(undefined, { a: 1 })).toEqual({ a: 1 });
  expect(overlay({ a: 1 }, undefined)).toEqual({ a: 1 });
});
