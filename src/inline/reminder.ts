/**
 * The reminder on a page without an island: shown before the first paint, right after its markup
 * (components/site/Reminder.astro), so that there is no layout shift; and dismissed.
 */
import { today } from '../browser/clock.ts';
import { reminderOf, reminderText, type ReminderWords } from '../core/plan/reminder.ts';
import { changeStored, readStored } from './stored-document.ts';

const notice = document.querySelector<HTMLElement>('[data-reminder]');

function show(): void {
  if (!notice) return;
  const { words, names } = JSON.parse(notice.dataset['reminder'] ?? '') as {
    words: ReminderWords;
    names: Record<string, string>;
  };
  const due = reminderOf(readStored() ?? {}, today());
  notice.hidden = !due;
  if (!due) return;
  (notice.firstElementChild as HTMLElement).textContent = reminderText(due, words, names, document.documentElement.lang);
  for (const link of notice.querySelectorAll<HTMLElement>('[data-since]')) link.hidden = link.dataset['since'] !== due.since;
}

show();
// A page restored from the back/forward cache may be stale.
addEventListener('pageshow', show);
notice?.querySelector('button')?.addEventListener('click', () => {
  changeStored((document) => ({ ...document, dismissed: today() }));
  notice.hidden = true;
  document.getElementById('main')?.focus();
});
