/** The objectives of the quiz. */
export const objectiveIds = ['job', 'info', 'hire', 'client'] as const;
export type Objective = (typeof objectiveIds)[number];

export const isObjective = (id: string | undefined): id is Objective => objectiveIds.some((each) => each === id);

/**
 * What the reader looks for: a company, however it is written; words, to find whole and in a row, where the objective looks for
 * them; the id of a family or of a level (measure/families.ts); what they typed, which may be any words of a position or a company.
 */
export interface Term {
  kind: 'company' | 'word' | 'family' | 'level' | 'typed';
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

/** How many of each kind are chosen to begin with; what is first in the network says most of it. */
const proposed: Record<Objective, readonly (readonly [keyof TermSuggestions, number])[]> = {
  job: [
    ['companies', 2],
    ['roles', 1],
  ],
  info: [['fields', 3]],
  hire: [
    ['families', 2],
    ['roles', 1],
  ],
  client: [['decisions', 2]],
};

/**
 * What is looked for before the reader has chosen anything: three terms at most, for them to correct. Where a network has none of
 * those, the first of whatever it has.
 */
export function proposedTerms(objective: Objective, suggestions: TermSuggestions): Term[] {
  const first = (kind: keyof TermSuggestions, n: number) => suggestions[kind].slice(0, n);
  const chosen = proposed[objective].flatMap(([kind, n]) => first(kind, n));
  const any = chosen.length > 0 ? chosen : suggestedFor[objective].flatMap((kind) => first(kind, 1)).slice(0, 1);
  return any.map(({ kind, value }) => ({ kind, value }));
}
