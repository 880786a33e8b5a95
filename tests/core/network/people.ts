// cspell:disable
/** People who do not exist, for the tests of what is measured. */
import fc from 'fast-check';
import type { Network, PartialDate, Person } from '../../../src/core/network/base/person.ts';
import { below, pick, seeded } from '../random.ts';
import { positions } from './positions.ts';

export const today: PartialDate = 20_261_123;

/** A date of an export: mostly a day, now and then a month, a year or nothing, and some to come. */
export const anyOn: fc.Arbitrary<PartialDate> = fc
  .record({
    year: fc.integer({ min: 2004, max: 2027 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    known: fc.constantFrom('day', 'day', 'day', 'day', 'month', 'year', 'nothing'),
  })
  .map(({ year, month, day, known }) => {
    if (known === 'nothing') return 0;
    return year * 10_000 + (known === 'year' ? 0 : month * 100) + (known === 'day' ? day : 0);
  });

const companies = [
  '',
  '',
  'Groupe Boréal',
  'Groupe Boréal inc.',
  'GROUPE BOREAL',
  'Banque du Fleuve',
  'Banque Laurentide (Québec)',
  'Université des Érables',
  'Santé Estrie',
  'Travailleur autonome',
  'Freelance',
  'Retraitée',
];
const titles = ['', ...positions.map(({ title }) => title)];

export const anyPerson: fc.Arbitrary<Person> = fc.record({
  name: fc.string({ unit: 'grapheme', maxLength: 20 }),
  company: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...companies) }, fc.string({ unit: 'grapheme', maxLength: 12 })),
  position: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...titles) }, fc.string({ unit: 'grapheme', maxLength: 12 })),
  connectedOn: anyOn,
});
export const anyPeople: fc.Arbitrary<Person[]> = fc.array(anyPerson, { maxLength: 100 });

const syllables = ['bo', 'ré', 'al', 'ti', 'mon', 'ka', 'lu', 'ver', 'na', 'dor', 'és', 'qui', 'ma', 'zo'];
const word = (random: () => number) => Array.from({ length: 2 + below(random, 3) }, () => pick(random, syllables)).join('');

/** A network as large as wanted, whose companies are a few large ones and many small ones. */
export function networkOf(seed: number, size: number): Network {
  const random = seeded(seed);
  const names = Array.from({ length: 400 + size / 20 }, () =>
    `${pick(random, ['Groupe', 'Banque', 'Atelier', 'Clinique', ''])} ${word(random)}`.trim(),
  );
  const date = () => {
    const year = 2026 - Math.floor(random() ** 2 * 18);
    return Math.min(today, year * 10_000 + (1 + below(random, 12)) * 100 + 1 + below(random, 28));
  };
  const people = Array.from({ length: size }, (_, at): Person => {
    const { title } = pick(random, positions);
    const more = random() < 0.4 ? `, ${word(random)}` : '';
    return {
      name: `${word(random)} ${word(random)}`,
      company: random() < 0.05 ? '' : (names[Math.floor(random() ** 3 * names.length)] ?? ''),
      position: random() < 0.04 ? '' : title + more,
      connectedOn: date(),
      slug: `exemple-${at}`,
    };
  });
  return { people, hidden: Array.from({ length: Math.floor(size / 100) }, date) };
}
