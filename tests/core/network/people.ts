/** People who do not exist, drawn for the tests of what is measured. */
import fc from 'fast-check';
import type { Person } from '../../../src/core/network/person.ts';
import { titles } from './titles.ts';

export const today = 20_261_123;

/** A date of an export: mostly whole, now and then a month, a year, or nothing; from 2005 to this day. */
export const anyOn = fc
  .tuple(fc.integer({ min: 2005, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.nat(20))
  .map(([year, month, day, luck]) => {
    const on = year * 10_000 + (luck > 0 ? month * 100 : 0) + (luck > 1 ? day : 0);
    return luck === 20 ? 0 : Math.min(on, today);
  });

export const anyPerson: fc.Arbitrary<Person> = fc.record({
  name: fc.string({ unit: 'grapheme', maxLength: 20 }),
  company: fc.constantFrom(
    '',
    'Groupe Boréal',
    'Groupe Boréal inc.',
    'GROUPE BOREAL',
    'Travailleur autonome',
    'Banque du Fleuve',
    'Atelier 12',
  ),
  position: fc.constantFrom('', ...titles.map(([title]) => title)),
  on: anyOn,
});
export const anyPeople = fc.array(anyPerson, { maxLength: 80 });
