import { companiesOf, type Company } from '../measure/companies.ts';
import type { Person } from '../base/person.ts';
import { wordsOf } from '../base/words.ts';

/** How many companies are proposed at once. */
const most = 6;

/** The companies of each list of people: it is asked again at each letter. */
const known = new WeakMap<readonly Person[], { company: Company; words: string[] }[]>();

function companiesIn(people: readonly Person[]) {
  const all =
    known.get(people) ??
    companiesOf(people.map(({ company }) => company)).ranked.map((company) => ({ company, words: wordsOf(company.name) }));
  known.set(people, all);
  return all;
}

/**
 * The companies of a network, however small, that have a word beginning with each word typed: those with the most contacts first.
 * `lookUpCompanies(people, 'nord at') // => [{ name: 'Atelier du Nord', n: 1 }]`
 */
export function lookUpCompanies(people: readonly Person[], text: string): Company[] {
  const typed = wordsOf(text);
  if (typed.join('').length < 2) return [];
  return companiesIn(people)
    .filter(({ words }) => typed.every((start) => words.some((word) => word.startsWith(start))))
    .slice(0, most)
    .map(({ company }) => company);
}
