import { companyKey } from '../measure/companies.ts';
import { classifyPosition } from '../measure/families.ts';
import { memo } from '../base/memo.ts';
import type { PartialDate, Person } from '../base/person.ts';
import { newestContacts } from '../sample/newest.ts';
import type { Objective, Term } from './terms.ts';
import { wordsOf } from '../base/words.ts';
import { hasCome, yearOf } from '../base/partial-date.ts';

/**
 * What it takes to fit an objective. Of the terms of one kind one is enough, and so it is of the kinds of one row; but every
 * row where something was chosen must be met. `words`: where its words are looked for; what the reader typed is looked for in
 * positions and companies alike.
 */
export interface Rule {
  rows: readonly (readonly Term['kind'][])[];
  words: readonly ('position' | 'company')[];
}

export const rules: Record<Objective, Rule> = {
  // Somebody in the right company, or in the right role wherever they are.
  job: { rows: [['company', 'word', 'family', 'typed'], ['level']], words: ['position'] },
  // A field is in what people do as much as in where they do it.
  info: { rows: [['company', 'word', 'family', 'typed'], ['level']], words: ['position', 'company'] },
  // The right role at the right level.
  hire: { rows: [['word', 'family', 'typed'], ['level'], ['company']], words: ['position'] },
  // Who decides, in the right sector.
  client: { rows: [['company', 'word', 'typed'], ['family'], ['level']], words: ['company'] },
};

const spaced = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/** Says of a text whether some phrase is in it: whole words, in a row. */
function phraseTest(values: readonly string[]): { n: number; says: (text: string) => boolean } {
  const phrases = values.map(spaced).filter((phrase) => phrase.trim() !== '');
  const says = memo((text) => {
    const whole = spaced(text);
    return phrases.some((phrase) => whole.includes(phrase));
  });
  return { n: phrases.length, says };
}

const valuesIn = (terms: readonly Term[], kind: Term['kind']): string[] =>
  terms.filter((term) => term.kind === kind).map(({ value }) => value);

/** The company's names, as companyKey() has them. */
function keysOf(names: readonly string[]): Set<string> {
  const keys = new Set(names.map(companyKey));
  keys.delete('');
  return keys;
}

/**
 * Says of each person whether they are in a company that was chosen or typed, however it is written; undefined where nothing
 * could name one.
 */
export function companyMatcher(terms: readonly Term[]): ((person: Pick<Person, 'company'>) => boolean) | undefined {
  const typed = valuesIn(terms, 'typed');
  const keys = keysOf([...valuesIn(terms, 'company'), ...typed]);
  const { says } = phraseTest(typed);
  return keys.size > 0 ? ({ company }) => keys.has(companyKey(company)) || says(company) : undefined;
}

/** Says of each person whether they fit; with no term, nobody does. */
export function matcherFor(objective: Objective, terms: readonly Term[]): (person: Person) => boolean {
  const { rows, words } = rules[objective];
  const valuesOf = (kind: Term['kind']) => valuesIn(terms, kind);
  const { n: phrases, says } = phraseTest(valuesOf('word'));
  const typed = phraseTest(valuesOf('typed'));
  const inTyped = companyMatcher(terms.filter(({ kind }) => kind === 'typed'));
  const companies = keysOf(valuesOf('company'));
  const [families, levels] = [new Set(valuesOf('family')), new Set(valuesOf('level'))];
  const chosen: Record<Term['kind'], number> = {
    company: companies.size,
    word: phrases,
    family: families.size,
    level: levels.size,
    typed: typed.n,
  };
  const tests: Record<Term['kind'], (person: Person) => boolean> = {
    company: ({ company }) => companies.has(companyKey(company)),
    word: (person) => words.some((where) => says(person[where])),
    family: ({ position }) => families.has(classifyPosition(position).family ?? ''),
    level: ({ position }) => levels.has(classifyPosition(position).level ?? ''),
    typed: (person) => typed.says(person.position) || inTyped?.(person) === true,
  };
  const asked = rows
    .map((row) => row.filter((kind) => chosen[kind] > 0).map((kind) => tests[kind]))
    .filter((row) => row.length > 0);
  return (person) => asked.length > 0 && asked.every((row) => row.some((test) => test(person)));
}

/** Of some people, how many fit. */
export interface Part {
  n: number;
  fit: number;
}

export interface Fit extends Part {
  /** Those who came in each year that has any, in order. */
  years: (Part & { year: number })[];
  /** The twenty who came last. */
  newest: Part;
}

/** How many of a network's people fit, and whether those who came later fit better. */
export function measureFit(people: readonly Person[], objective: Objective, terms: readonly Term[], today: PartialDate): Fit {
  const fits = matcherFor(objective, terms);
  const all: Part = { n: people.length, fit: 0 };
  const years = new Map<number, Part & { year: number }>();
  for (const person of people) {
    const { connectedOn } = person;
    const fit = fits(person) ? 1 : 0;
    all.fit += fit;
    if (!hasCome(connectedOn, today)) continue;
    const year = years.get(yearOf(connectedOn)) ?? { year: yearOf(connectedOn), n: 0, fit: 0 };
    years.set(year.year, year);
    year.n++;
    year.fit += fit;
  }
  const newest = newestContacts(people, today);
  return {
    ...all,
    years: [...years.values()].sort((a, b) => a.year - b.year),
    newest: { n: newest.length, fit: newest.filter(fits).length },
  };
}
