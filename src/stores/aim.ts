/** What the reader looks for in their network, and how much of it there is. In memory, as the network itself. */
import { atom } from 'nanostores';
import type { Fit } from '../core/network/search/fit.ts';
import { sameTerm, type Objective, type Term } from '../core/network/search/terms.ts';
import { $mirror, fitFor } from './network.ts';

export interface Aim {
  /** Absent until the reader says it, here or in the quiz. */
  objective?: Objective;
  terms: Term[];
}

export const $aim = atom<Aim>({ terms: [] });
/** What fits the aim; absent while it is counted, and without any term. */
export const $fit = atom<Fit | undefined>(undefined);

// What is looked for are words of the file: they go with it.
$mirror.listen(({ state }) => {
  if (state !== 'read') aim({ terms: [] });
});

function aim(next: Aim): void {
  $aim.set(next);
  if (!next.objective || next.terms.length === 0) $fit.set(undefined);
  else void fitFor(next.objective, next.terms).then((fit) => $aim.get() === next && $fit.set(fit));
}

/** Another objective: what was chosen for the one before says nothing of it. */
export const aimAt = (objective: Objective): void => aim({ objective, terms: [] });

export function toggle(term: Term): void {
  const { terms, ...rest } = $aim.get();
  const others = terms.filter((each) => !sameTerm(each, term));
  aim({ ...rest, terms: others.length < terms.length ? others : [...terms, term] });
}

/** The reader's own words, instead of those they had typed before. */
export function typed(words: string[], known: Term[]): void {
  const { terms, ...rest } = $aim.get();
  const kept = terms.filter((term) => term.kind !== 'word' || known.some((each) => sameTerm(each, term)));
  const own = words.map((value): Term => ({ kind: 'word', value })).filter((word) => !kept.some((term) => sameTerm(term, word)));
  aim({ ...rest, terms: [...kept, ...own] });
}
