/** What lasts as long as a tab's visit. Nothing throws: a browser may refuse it, and then it is as if nothing had been left. */
import { probeKey } from '../core/document/key.ts';

/** Leaves a text for the next page. */
export function leaveInSession(key: string, text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // Refused or full.
  }
}

/** Reads a text and forgets it. */
export function takeFromSession(key: string): string | null {
  try {
    const text = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return text;
  } catch {
    return null;
  }
}

/** Whether something is shown for the first time in this visit: true once. False where the browser keeps nothing. */
export function isFirstTime(key: string): boolean {
  try {
    if (sessionStorage.getItem(key) !== null) return false;
    sessionStorage.setItem(key, '1');
    return true;
  } catch {
    return false;
  }
}

/** Whether the browser keeps what is left. */
export function canStoreInSession(): boolean {
  leaveInSession(probeKey, '');
  return takeFromSession(probeKey) !== null;
}
