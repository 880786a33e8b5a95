/** What is done with the page itself: its address, its parts, the focus. */
import { $place, isOurs } from './place.ts';

/** The absolute address of a path of this site, with a fragment if there is one. */
export const addressOf = (path: string, fragment = ''): string =>
  new URL(path + (fragment && `#${fragment}`), location.href).href;

/** Shows the part of the page that the address names, once it is drawn: the browser looked for it too early. */
export function reveal(): void {
  const part = isOurs($place.get()) && document.getElementById($place.get());
  if (!part) return;
  part.closest('details')?.setAttribute('open', '');
  part.scrollIntoView();
}

/** Takes the reader to an element: the focus to it, the sight to the top of the page, for what is said above it. */
export function goToTop(id: string): void {
  scrollTo(0, 0);
  document.getElementById(id)?.focus({ preventScroll: true });
}
