import { wordsOf } from '../base/words.ts';

/** The objectives of the quiz. */
export const objectiveIds = ['job', 'info', 'hire', 'client'] as const;
export type Objective = (typeof objectiveIds)[number];

export const isObjective = (id: string | undefined): id is Objective => objectiveIds.some((each) => each === id);

/**
 * What the reader looks for: a company, however it is written; words, to find whole and in a row; the id of a family or of a
 * level (measure/families.ts).
 */
export interface Term {
  kind: 'company' | 'word' | 'family' | 'level';
  value: string;
}

export const sameTerm = (a: Term, b: Term): boolean => a.kind === b.kind && a.value === b.value;

export interface TermSuggestion extends Term {
  /** As contacts write it; families and levels are named by the interface. */
  label: string;
  /** How many contacts it concerns. */
  n: number;
}

/** What the reader's own contacts can be looked for by: at most twelve of each, the most frequent first, then by text. */
export interface TermSuggestions {
  companies: TermSuggestion[];
  /** Words of positions. */
  roles: TermSuggestion[];
  /** Words of positions and of companies' names. */
  fields: TermSuggestion[];
  /** Words of companies' names. */
  sectors: TermSuggestion[];
  families: TermSuggestion[];
  levels: TermSuggestion[];
  /** The levels that decide. */
  decisions: TermSuggestion[];
}

/** What is proposed for each objective. */
export const suggestedFor: Record<Objective, readonly (keyof TermSuggestions)[]> = {
  job: ['companies', 'roles'],
  info: ['fields'],
  hire: ['families', 'roles', 'levels'],
  client: ['sectors', 'decisions', 'families'],
};

/** Words typed one after the other, twenty at most. `typedWords('banque, santé publique') // => ['banque', 'santé publique']` */
export const typedWords = (text: string): string[] =>
  [...new Set(text.split(/[,;\n]/).map((word) => word.trim()))].filter((word) => wordsOf(word).length > 0).slice(0, 20);
