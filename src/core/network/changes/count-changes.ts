import type { Changes } from './changes.ts';

export const changeKinds = ['came', 'back', 'left', 'company', 'position'] as const;
/** How many people of each kind, and no more: `company` and `position` are those who moved. */
export type ChangeCounts = Record<(typeof changeKinds)[number], number>;

export function countChanges({ came, back, left, moved }: Changes): ChangeCounts {
  const company = moved.filter((each) => each.company).length;
  return { came: came.length, back: back.length, left: left.length, company, position: moved.length - company };
}

/** Whether the numbers are of this network's last months: neither of two people's files, nor of one that is older than the other. */
export const isToKeep = ({ strangers, swapped }: { strangers: boolean; swapped: boolean }): boolean => !strangers && !swapped;
