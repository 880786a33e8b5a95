/** The reminder on a page without an island: shown before the first paint, so that nothing moves. */
import { reminderOf, reminderText, type ReminderWords } from '../core/reminder.ts';
import { key } from './light.ts';

/** Fills and shows the page's reminder when one is due. It needs nothing around it: its text is what runs. */
function remind(of: typeof reminderOf, textOf: typeof reminderText, kept: string): void {
  try {
    const document = JSON.parse(localStorage.getItem(kept) ?? '{}') as { version: unknown };
    const now = new Date();
    const day = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
    const due = document.version === 1 && of(document, day);
    const notice = window.document.querySelector<HTMLElement>('[data-reminder]');
    if (!due || !notice) return;
    const { words, names } = JSON.parse(notice.dataset['reminder'] ?? '') as {
      words: ReminderWords;
      names: Record<string, string>;
    };
    (notice.firstElementChild as HTMLElement).textContent = textOf(due, words, names, window.document.documentElement.lang);
    for (const link of notice.querySelectorAll<HTMLElement>('[data-since]')) link.hidden = link.dataset['since'] !== due.since;
    notice.hidden = false;
  } catch {
    // No document that this page can read: nothing to say.
  }
}

/** The script to put right after the reminder. */
export const remindNow = `(${remind.toString()})(${reminderOf.toString()},${reminderText.toString()},${JSON.stringify(key)})`;
