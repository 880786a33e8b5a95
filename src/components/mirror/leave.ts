/** What is asked before the reader loses what they made of a file. */
import { confirmDialog } from '../../browser/dialog.ts';
import { atStake } from '../../stores/lists.ts';

/** Whether the file may be forgotten: the reader says so where something would go with it. */
export const mayForget = async (): Promise<boolean> => !atStake() || (await confirmDialog('forget-mirror'));

/** Has the browser ask before the page is left, where something would go with it. */
export function askBeforeLeaving(event: BeforeUnloadEvent): void {
  if (atStake()) event.preventDefault();
}
