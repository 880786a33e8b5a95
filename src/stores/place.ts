import { atom } from 'nanostores';

/** The fragment of the address, without `#`. */
export const $place = atom('');

/** Whether a place is a part of the page, as a plain link leads to: there now, or one of the result's, `r-plan`. */
export const isPart = (place: string): boolean => /^r-/.test(place) || document.getElementById(place) !== null;

/** Goes to the part of the page that the address names, once it is there: the browser looked for it too early. */
export function arrive(): void {
  const part = document.getElementById(current());
  part?.scrollIntoView();
  part?.focus();
}

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
