/** Scroll position and focus. */
import { fragmentKind } from '../core/links/fragment.ts';

/** Scrolls to the element that the fragment names, after hydration: the browser looked for it too early. */
export function revealPlace(): void {
  const id = location.hash.slice(1);
  const part = id && fragmentKind(id) === 'place' && document.getElementById(id);
  if (!part) return;
  part.closest('details')?.setAttribute('open', '');
  part.scrollIntoView();
}

/** Scrolls to the top of the page, so that notices above an element are seen, and focuses that element. */
export function focusAtTop(id: string): void {
  scrollTo(0, 0);
  document.getElementById(id)?.focus({ preventScroll: true });
}

/** Opens a fold, with those that it is in, and takes the reader to it, from `top` on; one that is in view does not move. */
export function openFold(fold: HTMLDetailsElement, top: Element | null = fold): void {
  for (let each: HTMLDetailsElement | null | undefined = fold; each; each = each.parentElement?.closest('details'))
    each.open = true;
  const box = fold.getBoundingClientRect();
  if (box.top < 0 || box.bottom > innerHeight) top?.scrollIntoView();
  fold.querySelector('summary')?.focus({ preventScroll: true });
}
