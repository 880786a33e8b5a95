/** The people to write to, made anew for each goal, week after week. In memory, as the network itself. */
import { atom } from 'nanostores';
import { isAnythingSaid } from '../core/network/sample/tally.ts';
import type { WeekLists } from '../core/network/search/shortlists.ts';
import { goal, type Goal } from './goal.ts';
import { beside, mirror } from './network.ts';
import { listsFor } from './people.ts';
import { drawing } from './sample.ts';
import { sorting } from './sorting.ts';

export interface Lists extends WeekLists {
  /** From 0. */
  week: number;
}

/** Absent without anything to look for; those of the goal before stay until the new ones are made. */
export const lists = atom<Lists | undefined>(undefined);

async function make(asked: Goal, week: number): Promise<void> {
  const { objective, terms, targets } = asked;
  if (!objective || terms.length + targets.length === 0) return lists.set(undefined);
  const made = await listsFor(asked, week).catch(() => undefined);
  if (goal.get() === asked) lists.set(made && { lists: made.lists, totals: made.totals, week });
}
goal.subscribe((next) => void make(next, 0));
// Who moved is known once there are two exports.
beside.listen(() => void make(goal.get(), lists.get()?.week ?? 0));

/** Resolves once they are made. */
export const nextLists = (): Promise<void> => make(goal.get(), (lists.get()?.week ?? -1) + 1);

/**
 * Whether forgetting the file would lose something the reader made: answers, chosen words, lists gone through. Nothing that
 * was made of the example is.
 */
export function atStake(): boolean {
  const read = mirror.get();
  if (read.state !== 'read' || read.example) return false;
  const said = Object.values(drawing.get()?.said ?? {}).flat();
  const sorted = sorting.get()?.done.length ?? 0;
  return goal.get().own || (lists.get()?.week ?? 0) > 0 || sorted > 0 || isAnythingSaid(said);
}
