import { changeLight, followLight, readLight, today } from './light.ts';

/** Lets the reader put the page's reminder away: the day is remembered, and the focus goes on to the page. */
export function followReminder(): void {
  const notice = document.querySelector<HTMLElement>('[data-reminder]');
  if (!notice) return;
  notice.querySelector('button')?.addEventListener('click', () => {
    changeLight((kept) => ({ ...kept, dismissed: today() }));
    notice.hidden = true;
    document.getElementById('main')?.focus();
  });
  // Put away on another page, it is gone from this one too.
  followLight(() => {
    if (readLight()?.dismissed === today()) notice.hidden = true;
  });
}
