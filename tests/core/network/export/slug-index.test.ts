import { expect, test } from 'vitest';
import type { Person } from '../../../../src/core/network/base/person.ts';
import { createSlugIndex } from '../../../../src/core/network/export/slug-index.ts';

const person = (slug: string): Person => ({ name: slug, company: '', position: '', connectedOn: 0, slug });

test('everybody is found by their own slug, those whose hashes are the same too', () => {
  const findOrAdd = createSlugIndex();
  // Among so many, some five pairs share 30 bits (birthday problem).
  const people = Array.from({ length: 100_000 }, (_, at) => person(`exemple-${at}`));
  const found = (each: Person) => findOrAdd(each, each.slug ?? '');
  expect(people.filter((each) => found(each) !== undefined)).toEqual([]);
  expect(people.filter((each) => found(person(each.slug ?? '')) !== each)).toEqual([]);
});
