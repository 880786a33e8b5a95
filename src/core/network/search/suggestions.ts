import { companiesOf, companyKey } from '../measure/companies.ts';
import { families, levels, classifyPosition, type JobLevel } from '../measure/families.ts';
import { countByFamilyAndLevel } from '../measure/measure.ts';
import type { Person } from '../base/person.ts';
import { increment, type Counts } from '../base/count.ts';
import { phrasesOf } from '../measure/phrases.ts';
import { spelling } from './spelling.ts';
import { blank } from './suggestions-words.ts';
import type { TermSuggestion, TermSuggestions } from './terms.ts';
import { wordsOf } from '../base/words.ts';

const most = 12;
const deciding: readonly JobLevel[] = ['executive', 'director'];

/** How few contacts are too few: under three, or under two in a thousand. */
const leastOf = (people: number): number => Math.max(3, Math.ceil(people * 0.002));

const says = (word: string): boolean => word.length > 1 && !blank.has(word) && !/^\d+$/.test(word);
/** A word of a rank alone, `directrice` or `stagiaire`, is a level and not a role. */
const isRole = (word: string): boolean => {
  const { family, level } = classifyPosition(`${word} x`);
  return family === undefined ? level === undefined : family !== 'lead';
};
/** `consultante` says how one works, and not on what. */
const isField = (word: string): boolean => isRole(word) && !['advice', 'support'].includes(classifyPosition(word).family ?? '');
/** A word of fewer companies than that is a company's name rather than a sector. */
const leastFirms = 3;

const inOrder = (a: TermSuggestion, b: TermSuggestion): number => b.n - a.n || (a.value < b.value ? -1 : 1);

/** Words that at least a tenth as many contacts are called by as use them: they may be somebody's name. */
function namesAmong(people: readonly Person[], words: Counts): Set<string> {
  const named: Counts = new Map();
  for (const { name } of people) for (const word of wordsOf(name)) if (words.has(word)) increment(named, word);
  return new Set([...named].flatMap(([word, n]) => (n * 10 >= (words.get(word) ?? 0) ? word : [])));
}

/** The most frequent of some words and pairs of words. */
function worded(counts: Counts, least: number, keeps: (word: string, phrase: string) => boolean): TermSuggestion[] {
  const all: TermSuggestion[] = [];
  for (const [value, n] of counts)
    if (n >= least && value.split(' ').every((word) => keeps(word, value))) all.push({ kind: 'word', value, label: value, n });
  // A word that is seldom without its neighbour gives way to the two of them.
  const pairs: Counts = new Map();
  for (const { value, n } of all)
    if (value.includes(' ')) for (const word of value.split(' ')) pairs.set(word, Math.max(n, pairs.get(word) ?? 0));
  return all
    .filter(({ value, n }) => (pairs.get(value) ?? 0) <= n * 0.7)
    .sort(inOrder)
    .slice(0, most);
}

/** What can be proposed to a reader, from the data alone. */
export function suggestTerms(people: readonly Person[]): TermSuggestions {
  const { ranked } = companiesOf(people.map((each) => each.company));
  const places = countByFamilyAndLevel(people);
  const placedIn: ReadonlyMap<string | undefined, number> = new Map([...places.families, ...places.levels]);
  const least = leastOf(people.length);
  const { position, company, either, firms } = phrasesOf(people, says, companyKey);
  const names = namesAmong(people, either);
  const isSector = (phrase: string) => (firms.get(phrase) ?? 0) >= leastFirms;
  /** What more contacts have in their company's name than in their position is a piece of that name. */
  const isTopic = (phrase: string) => (position.get(phrase) ?? 0) >= Math.max(least, company.get(phrase) ?? 0);
  const roles = worded(position, least, (word) => isRole(word) && !names.has(word));
  const sectors = worded(company, least, (word, phrase) => isField(word) && !names.has(word) && isSector(phrase));
  const fields = worded(either, least, (word, phrase) => isField(word) && !names.has(word) && isTopic(phrase));
  const chosen = new Set([roles, fields, sectors].flatMap((list) => list.flatMap(({ value }) => value.split(' '))));
  const written = spelling(
    people.flatMap((each) => [each.position, each.company]),
    chosen,
  );
  const labelled = (list: TermSuggestion[]) =>
    list.map((each) => ({ ...each, label: each.value.split(' ').map(written).join(' ') }));
  const listed = (kind: 'family' | 'level', ids: readonly string[]): TermSuggestion[] =>
    ids
      .map((value): TermSuggestion => ({ kind, value, label: value, n: placedIn.get(value) ?? 0 }))
      .filter(({ n }) => n >= least)
      .sort(inOrder)
      .slice(0, most);
  return {
    companies: ranked
      .slice(0, most)
      .filter(({ n }) => n >= least)
      .map(({ name, n }) => ({ kind: 'company', value: companyKey(name), label: name, n })),
    roles: labelled(roles),
    fields: labelled(fields),
    sectors: labelled(sectors),
    families: listed('family', families),
    levels: listed('level', levels),
    decisions: listed('level', deciding),
  };
}
