import { today } from '../browser/clock.ts';
import { change } from './document.ts';

/** Puts the reminder away: it comes back in 30 days at the earliest. */
export const dismissReminder = (): void => change((document) => ({ ...document, dismissed: today() }));
