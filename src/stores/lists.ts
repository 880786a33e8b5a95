/** The people to write to, made anew for each goal, week after week. In memory, as the network itself. */
import { atom } from 'nanostores';
import type { WeekLists } from '../worker/protocol.ts';
import { goal, type Goal } from './goal.ts';
import { listsFor } from './network.ts';
import { drawing } from './sample.ts';

export interface Lists {
  lists: WeekLists;
  /** From 0. */
  week: number;
}

/** Absent without anything to look for; those of the goal before stay until the new ones are made. */
export const lists = atom<Lists | undefined>(undefined);

function make(asked: Goal, week: number): void {
  const { objective, terms } = asked;
  if (!objective || terms.length === 0) return lists.set(undefined);
  listsFor(objective, terms, week).then(
    (made) => goal.get() === asked && lists.set({ lists: made, week }),
    () => goal.get() === asked && lists.set(undefined),
  );
}
goal.subscribe((next) => make(next, 0));

export const nextLists = (): void => make(goal.get(), (lists.get()?.week ?? -1) + 1);

/** Whether forgetting the file would lose something the reader made: answers, chosen words, lists gone through. */
export function atStake(): boolean {
  const said = Object.values(drawing.get()?.said ?? {}).flat();
  return goal.get().own || (lists.get()?.week ?? 0) > 0 || said.some((answers) => Object.keys(answers).length > 0);
}
