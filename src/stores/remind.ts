/** The reminder on a page without an island: shown before the first paint, so that nothing moves, and put away. */
import { reminderOf, reminderText, type ReminderWords } from '../core/plan/reminder.ts';
import { key } from './light.ts';

/** Fills and shows the page's reminder when one is due. It needs nothing around it: its text is what runs. */
function remind(of: typeof reminderOf, textOf: typeof reminderText, kept: string): void {
  const notice = document.querySelector<HTMLElement>('[data-reminder]');
  const { words, names } = JSON.parse(notice?.dataset['reminder'] ?? '') as {
    words: ReminderWords;
    names: Record<string, string>;
  };
  const now = new Date();
  const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const read = () => {
    const saved = JSON.parse(localStorage.getItem(kept) ?? '{}') as { version?: unknown; plan?: unknown };
    return saved.version === 1 ? saved : undefined;
  };
  const attempt = (action: () => void) => {
    try {
      action();
    } catch {
      // No document that this page can read or write: nothing to say.
    }
  };
  const show = () =>
    attempt(() => {
      const due = of(read() ?? {}, today);
      if (!notice) return;
      notice.hidden = !due;
      if (!due) return;
      (notice.firstElementChild as HTMLElement).textContent = textOf(due, words, names, document.documentElement.lang);
      for (const link of notice.querySelectorAll<HTMLElement>('[data-since]')) link.hidden = link.dataset['since'] !== due.since;
    });
  show();
  // A page brought back whole by the back button may have been answered elsewhere.
  addEventListener('pageshow', show);
  notice?.querySelector('button')?.addEventListener('click', () => {
    attempt(() => {
      const saved = read();
      if (saved) localStorage.setItem(kept, JSON.stringify({ ...saved, dismissed: today }));
    });
    notice.hidden = true;
    document.getElementById('main')?.focus();
  });
}

/** The script to put right after the reminder. */
export const remindNow = `(${remind.toString()})(${reminderOf.toString()},${reminderText.toString()},${JSON.stringify(key)})`;
