/** Where the reader is taken on a page: what is in sight, and what has the focus. */
import { fragmentKind } from '../core/links/fragment.ts';

/** Scrolls to the part of the page that the address names, once it is drawn: the browser looked for it too early. */
export function revealPlace(): void {
  const id = location.hash.slice(1);
  const part = id && fragmentKind(id) === 'place' && document.getElementById(id);
  if (!part) return;
  part.closest('details')?.setAttribute('open', '');
  part.scrollIntoView();
}

/** Scrolls to the top of the page, for what is said above an element, and gives that element the focus. */
export function focusAtTop(id: string): void {
  scrollTo(0, 0);
  document.getElementById(id)?.focus({ preventScroll: true });
}
