/** The part of the mirror that the address names: there is none of it until a file has been read. */
import { atom } from 'nanostores';
import { mirrorParts, type MirrorPart } from '../core/network/base/parts.ts';

export const $part = atom<MirrorPart | undefined>();

const look = (): void => $part.set(mirrorParts.find((part) => location.hash === `#${part}`));
let following = false;

/** Follows the address from now on. */
export function followPart(): void {
  look();
  if (following) return;
  following = true;
  addEventListener('hashchange', look);
}

/** Has the parts fetched, which wait for the reader to be near, when the address names one of them. */
export function callParts(): void {
  if ($part.get()) document.getElementById('tools')?.scrollIntoView();
}

/** Takes the reader to the part, once it is drawn: the browser looked for it too early. */
export function goToPart(): void {
  const heading = $part.get() && document.getElementById($part.get() ?? '');
  if (!heading) return;
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
}
