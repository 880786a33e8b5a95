import { companyKey } from './companies.ts';
import { placed, titleWords } from './families.ts';
import { newestOf } from './sample.ts';
import type { On, Person } from './person.ts';

/**
 * What the reader looks for: a company; a word of a position or of a company's name; a family or a level (families.ts).
 * Words and companies are folded texts.
 */
export interface Term {
  kind: 'company' | 'word' | 'family' | 'level';
  value: string;
}

export const sameTerm = (a: Term, b: Term): boolean => a.kind === b.kind && a.value === b.value;

/** Words typed one after the other. `typedWords('banque, santé publique') // => ['banque', 'santé publique']` */
export const typedWords = (text: string): string[] =>
  [...new Set(text.split(/[,;\n]/).map((word) => word.trim()))].filter((word) => searchable(word).trim() !== '').slice(0, 20);

/**
 * For a job or for information, whoever answers to one kind of term will do: somebody in the right company, or in the right
 * work. To hire or to sell, it takes all the kinds that were chosen: the right work and the right level, the right sector
 * and the right role. Of the terms of one kind, one is enough; a level always narrows.
 */
const demanding: ReadonlySet<string> = new Set(['hire', 'client']);

/** A text whose words can be looked for whole, one or several in a row. */
export const searchable = (text: string): string => ` ${titleWords(text).join(' ')} `;

/** Says of each person whether they fit; with no term at all, nobody does. */
export function fitting(objective: string, terms: readonly Term[]): (person: Person) => boolean {
  const of = (kind: Term['kind']) => new Set(terms.filter((term) => term.kind === kind).map(({ value }) => value));
  const [companies, families, levels] = [of('company'), of('family'), of('level')];
  const words = [...of('word')].map(searchable).filter((word) => word.trim() !== '');
  const tests: ((person: Person) => boolean)[] = [];
  if (companies.size > 0) tests.push(({ company }) => company !== '' && companies.has(companyKey(company)));
  if (words.length > 0)
    tests.push(({ position, company }) => {
      const text = searchable(`${position} / ${company}`);
      return words.some((word) => text.includes(word));
    });
  if (families.size > 0) tests.push(({ position }) => families.has(placed(position).family ?? ''));
  const inLevel = ({ position }: Person) => levels.size === 0 || levels.has(placed(position).level ?? '');
  if (tests.length === 0) return levels.size > 0 ? inLevel : () => false;
  const one = !demanding.has(objective);
  return (person) => (one ? tests.some((test) => test(person)) : tests.every((test) => test(person))) && inLevel(person);
}

export interface Fit {
  n: number;
  /** Of everybody who can be told, as a fraction. */
  share: number;
  /** Those who came in a year, and how many of them fit. */
  years: { year: number; n: number; fit: number }[];
  /** Of the twenty who came last. */
  newest: { n: number; fit: number };
}

export function fitOf(people: readonly Person[], fits: (person: Person) => boolean, today: On): Fit {
  const years = new Map<number, { year: number; n: number; fit: number }>();
  let n = 0;
  for (const person of people) {
    const fit = fits(person) ? 1 : 0;
    n += fit;
    if (person.on === 0 || person.on > today) continue;
    const year = Math.floor(person.on / 10_000);
    const known = years.get(year) ?? { year, n: 0, fit: 0 };
    years.set(year, { year, n: known.n + 1, fit: known.fit + fit });
  }
  const newest = newestOf(people);
  return {
    n,
    share: people.length > 0 ? n / people.length : 0,
    years: [...years.values()].sort((a, b) => a.year - b.year),
    newest: { n: newest.length, fit: newest.filter(fits).length },
  };
}
