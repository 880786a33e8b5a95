import { atom } from 'nanostores';

/** The fragment of the address, without `#`. */
export const $place = atom('');

/** Whether a place is one of the page, as its own links name it: what a shared link carries has digits and dots. */
export const isOurs = (place: string): boolean => /^[a-z-]*$/.test(place);

const current = (): string => location.hash.slice(1);
let following = false;

/** Follows the address from now on: links, back and forward. */
export function follow(): void {
  $place.set(current());
  if (following) return;
  following = true;
  addEventListener('hashchange', () => $place.set(current()));
}

/** Goes to a place of the page, as a link would: the way back leads here. */
export function goTo(place: string): void {
  location.hash = place;
  $place.set(place);
}

/** Names the place where the reader already is, without a step in the history. */
export function settle(place: string): void {
  history.replaceState(history.state, '', place ? `#${place}` : location.pathname);
  $place.set(place);
}
