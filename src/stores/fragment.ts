/** The fragment of the address, followed and changed. */
import { atom } from 'nanostores';

/** Without `#`. */
export const fragment = atom('');

const current = (): string => location.hash.slice(1);
let following = false;

/** Subscribes to `hashchange` (links, Back, Forward). `known` maps a fragment that the page does not know to one it does. */
export function followFragment(known: (fragment: string) => string = (each) => each): void {
  const read = (): void => {
    const next = known(current());
    if (next === current()) fragment.set(next);
    else replaceFragment(next);
  };
  read();
  if (following) return;
  following = true;
  addEventListener('hashchange', read);
}

/** Pushes a history entry, as a link would. */
export function pushFragment(next: string): void {
  location.hash = next;
  fragment.set(next);
}

/** Changes the address without a history entry. */
export function replaceFragment(next: string): void {
  history.replaceState(history.state, '', next ? `#${next}` : location.pathname);
  fragment.set(next);
}
