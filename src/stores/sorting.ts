/** Twenty people to put in piles, one at a time, and what was said of each. In memory, until the page is left. */
import { atom } from 'nanostores';
import { seedFrom } from '../core/network/base/random.ts';
import type { Person } from '../core/network/base/person.ts';
import type { SortPile, Sorting, TwentyWay } from '../core/network/sort/twenty.ts';
import { goal } from './goal.ts';
import { mirror } from './network.ts';
import { twentyFor } from './people.ts';

export interface SortingOf {
  people: Person[];
  said: Sorting;
  /** Whom the reader has sorted, in order, by their place: the last one is the first to be undone. */
  done: readonly number[];
}

export const sorting = atom<SortingOf | undefined>(undefined);

/** Chooses twenty; rejects where the part of the worker that knows could not be loaded. Those before are gone, with what was said. */
export async function startSorting(way: TwentyWay): Promise<void> {
  const seed = seedFrom(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);
  sorting.set({ people: await twentyFor(way, seed, goal.get()), said: [], done: [] });
}

export function putIn(at: number, pile: SortPile): void {
  const now = sorting.get();
  if (!now) return;
  const said = now.people.map((_, index) => (index === at ? pile : now.said[index]));
  sorting.set({ ...now, said, done: [...now.done.filter((each) => each !== at), at] });
}

/** Takes back the last one; its place, to go back to. */
export function undo(): number | undefined {
  const now = sorting.get();
  const last = now?.done.at(-1);
  if (!now || last === undefined) return undefined;
  sorting.set({ ...now, said: now.said.map((pile, at) => (at === last ? undefined : pile)), done: now.done.slice(0, -1) });
  return last;
}

// The people go with the file they come from.
mirror.listen(({ state }) => {
  if (state !== 'read') sorting.set(undefined);
});
