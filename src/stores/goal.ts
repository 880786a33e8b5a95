/** What the reader looks for in their network, and how much of it there is. In memory, as the network itself. */
import { atom } from 'nanostores';
import type { Fit } from '../core/network/search/fit.ts';
import { sameTerm, type Objective, type Term } from '../core/network/search/terms.ts';
import { fitFor, mirror } from './network.ts';

export interface Goal {
  /** Absent until the reader says it, here or in the quiz. */
  objective?: Objective;
  terms: Term[];
}

export const goal = atom<Goal>({ terms: [] });
/** What fits the goal; absent while it is counted, and without any term. */
export const fit = atom<Fit | undefined>(undefined);

// What is looked for are words of the file: they go with it.
mirror.listen(({ state }) => {
  if (state !== 'read') setGoal({ terms: [] });
});

function setGoal(next: Goal): void {
  goal.set(next);
  if (!next.objective || next.terms.length === 0) fit.set(undefined);
  else void fitFor(next.objective, next.terms).then((counted) => goal.get() === next && fit.set(counted));
}

/** Another objective: what was chosen for the one before says nothing of it. */
export const setObjective = (objective: Objective): void => setGoal({ objective, terms: [] });

export function toggleTerm(term: Term): void {
  const { terms, ...rest } = goal.get();
  const others = terms.filter((each) => !sameTerm(each, term));
  setGoal({ ...rest, terms: others.length < terms.length ? others : [...terms, term] });
}

/** The reader's own words, instead of those they had typed before; `known` are the terms that the file suggests. */
export function setTypedTerms(words: string[], known: Term[]): void {
  const { terms, ...rest } = goal.get();
  const kept = terms.filter((term) => term.kind !== 'word' || known.some((each) => sameTerm(each, term)));
  const own = words.map((value): Term => ({ kind: 'word', value })).filter((word) => !kept.some((term) => sameTerm(term, word)));
  setGoal({ ...rest, terms: [...kept, ...own] });
}
