/** What tells the two exports apart, once there are two; made anew for each goal. In memory, as the networks themselves. */
import { atom } from 'nanostores';
import type { ChangesSaid } from '../worker/protocol.ts';
import { goal } from './goal.ts';
import { beside } from './network.ts';
import { changesFor } from './people.ts';

/** Absent without a second export; `failed` where the part of the worker that knows could not be loaded. */
export const changes = atom<ChangesSaid | 'counting' | 'failed' | undefined>(undefined);

async function count(): Promise<void> {
  const [asked, second] = [goal.get(), beside.get()];
  if (!second) return;
  const counted = await changesFor(asked).catch(() => 'failed' as const);
  if (goal.get() === asked && beside.get() === second) changes.set(counted);
}
// What was said of another file says nothing of this one.
beside.listen((second) => {
  changes.set(second && 'counting');
  void count();
});
goal.listen(() => void count());
