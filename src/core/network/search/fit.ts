import { companyKey } from '../measure/companies.ts';
import { classifyPosition } from '../measure/families.ts';
import { memo } from '../base/memo.ts';
import type { PartialDate, Person } from '../base/person.ts';
import { newestContacts } from '../sample/sample.ts';
import type { Objective, Term } from './terms.ts';
import { wordsOf } from '../base/words.ts';
import { hasCome, yearOf } from '../base/partial-date.ts';

/**
 * What it takes to fit an objective. Of the terms of one kind one is enough, and so it is of the kinds of one row; but every
 * row where something was chosen must be met. `words`: where its words are looked for.
 */
export interface Rule {
  rows: readonly (readonly Term['kind'][])[];
  words: readonly ('position' | 'company')[];
}

export const rules: Record<Objective, Rule> = {
  // Somebody in the right company, or in the right role wherever they are.
  job: { rows: [['company', 'word', 'family'], ['level']], words: ['position'] },
  // A field is in what people do as much as in where they do it.
  info: { rows: [['company', 'word', 'family'], ['level']], words: ['position', 'company'] },
  // The right role at the right level.
  hire: { rows: [['word', 'family'], ['level'], ['company']], words: ['position'] },
  // Who decides, in the right sector.
  client: { rows: [['company', 'word'], ['family'], ['level']], words: ['company'] },
};

const spaced = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/** Says of each person whether they fit; with no term, nobody does. */
export function matcherFor(objective: Objective, terms: readonly Term[]): (person: Person) => boolean {
  const { rows, words } = rules[objective];
  const valuesOf = (kind: Term['kind']) => terms.filter((term) => term.kind === kind).map(({ value }) => value);
  const phrases = valuesOf('word')
    .map(spaced)
    .filter((phrase) => phrase.trim() !== '');
  const says = memo((text) => {
    const whole = spaced(text);
    return phrases.some((phrase) => whole.includes(phrase));
  });
  const [companies, families, levels] = [
    new Set(valuesOf('company').map(companyKey)),
    new Set(valuesOf('family')),
    new Set(valuesOf('level')),
  ];
  companies.delete('');
  const chosen: Record<Term['kind'], number> = {
    company: companies.size,
    word: phrases.length,
    family: families.size,
    level: levels.size,
  };
  const tests: Record<Term['kind'], (person: Person) => boolean> = {
    company: ({ company }) => companies.has(companyKey(company)),
    word: (person) => words.some((where) => says(person[where])),
    family: ({ position }) => families.has(classifyPosition(position).family ?? ''),
    level: ({ position }) => levels.has(classifyPosition(position).level ?? ''),
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
