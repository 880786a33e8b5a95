import { expect, test } from 'vitest';
import type { Person } from '../../../../src/core/network/base/person.ts';
import { startSlugs } from '../../../../src/core/network/export/dedupe.ts';

test('everybody is found by their slug, those whose numbers are the same too', () => {
  const knownBy = startSlugs();
  const people = Array.from({ length: 200_000 }, (_, at): Person & { slug: string } => ({
    name: '',
    company: '',
    position: '',
    on: 0,
    slug: `p${at}`,
  }));
  // So many that some twenty of them share a number with another.
  for (const each of people) if (knownBy(each, each.slug)) throw new Error(`${each.slug} is taken for somebody else.`);
  for (const each of people) if (knownBy({ ...each }, each.slug) !== each) throw new Error(`${each.slug} is not found.`);
  expect(knownBy({ name: '', company: '', position: '', on: 0, slug: 'somebody' }, 'somebody')).toBeUndefined();
});
