import { today } from './clock.ts';
import { change } from './storage.ts';

/** Puts the reminder away: it comes back in 30 days at the earliest. */
export const putReminderAway = (): void => change((saved) => ({ ...saved, rest: { ...saved.rest, dismissed: today() } }));
