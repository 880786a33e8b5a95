import { today } from '../browser/clock.ts';
import { change } from './document.ts';

/** Dismisses the reminder for 30 days. */
export const dismissReminder = (): void => change((document) => ({ ...document, dismissed: today() }));
