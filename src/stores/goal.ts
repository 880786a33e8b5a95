/** What the reader looks for in their network, and how much of it there is. In memory, as the network itself. */
import { atom } from 'nanostores';
import type { Fit } from '../core/network/search/fit.ts';
import {
  isObjective,
  proposedTerms,
  sameTerm,
  type Objective,
  type Term,
  type TermSuggestions,
} from '../core/network/search/terms.ts';
import { fitFor, mirror, suggestionsFor } from './network.ts';

export interface Goal {
  /** Absent until the reader says it, here or in the quiz. */
  objective?: Objective;
  terms: Term[];
  /** The companies of a list that was pasted, as written. */
  targets: string[];
  /** Whether the reader chose the terms themselves, or corrected those proposed. */
  own: boolean;
}

const nothing: Goal = { terms: [], targets: [], own: false };
export const goal = atom<Goal>(nothing);
/** What fits the goal; absent while it is counted, and without any term. */
export const fit = atom<Fit | undefined>(undefined);
/** What the network can be looked for by; `failed` where the part of the worker that knows could not be loaded. */
export const suggestions = atom<TermSuggestions | 'failed' | undefined>(undefined);

/** The objective to begin with, once a network is read. */
let start: Objective | undefined;
export function startWith(objective: string | undefined): void {
  start = isObjective(objective) ? objective : undefined;
}

let asked = false;
// What is looked for are words of the file: they go with it.
mirror.listen(({ state }) => {
  if (state !== 'read') {
    asked = false;
    suggestions.set(undefined);
    setGoal(nothing);
    return;
  }
  if (asked) return;
  asked = true;
  suggestionsFor()
    .then(
      (all) => all,
      () => 'failed' as const,
    )
    .then((all) => {
      suggestions.set(all);
      if (start) setObjective(start);
    });
});

function setGoal(next: Goal): void {
  goal.set(next);
  if (!next.objective || next.terms.length === 0) fit.set(undefined);
  else
    fitFor(next.objective, next.terms).then(
      (counted) => goal.get() === next && fit.set(counted),
      () => goal.get() === next && fit.set(undefined),
    );
}

/** Another objective, with what is proposed for it: what was chosen for the one before says nothing of it. */
export function setObjective(objective: Objective): void {
  const all = suggestions.get();
  const terms = all && all !== 'failed' ? proposedTerms(objective, all) : [];
  const { targets } = goal.get();
  setGoal({ objective, terms, targets, own: targets.length > 0 });
}

export function toggleTerm(term: Term): void {
  const { terms, ...rest } = goal.get();
  const others = terms.filter((each) => !sameTerm(each, term));
  setGoal({ ...rest, terms: others.length < terms.length ? others : [...terms, term], own: true });
}

/** The reader's own words, besides what they chose already. */
export function addTypedTerms(words: readonly string[]): void {
  const { terms, ...rest } = goal.get();
  const added = words
    .map((value): Term => ({ kind: 'typed', value }))
    .filter((word) => !terms.some((term) => sameTerm(term, word)));
  if (added.length > 0) setGoal({ ...rest, terms: [...terms, ...added], own: true });
}

/** The companies that the reader would like to know somebody at; those of a list before are forgotten. */
export function setTargets(targets: string[]): void {
  const now = goal.get();
  setGoal({ ...now, targets, own: now.own || targets.length > 0 });
}
