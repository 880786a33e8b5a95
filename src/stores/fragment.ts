/** The fragment of the address, followed and changed. */
import { atom } from 'nanostores';

/** Without `#`. */
export const fragment = atom('');

const current = (): string => location.hash.slice(1);
let following = false;

/** Follows the address from now on: links, back and forward. `known` replaces a fragment that the page has no use for. */
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

/** Adds a step to the history, as a link would: the way back leads here. */
export function pushFragment(next: string): void {
  location.hash = next;
  fragment.set(next);
}

/** Changes the address without a step in the history. */
export function replaceFragment(next: string): void {
  history.replaceState(history.state, '', next ? `#${next}` : location.pathname);
  fragment.set(next);
}
