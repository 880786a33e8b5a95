/** The part of the mirror that the address names: there is none of it until a file has been read. */
import { mirrorParts } from '../core/network/base/parts.ts';
import { fragment } from './fragment.ts';

/** Takes the reader to the part, once it is drawn: the browser looked for it too early. */
export function goToPart(): void {
  const heading = document.getElementById(mirrorParts.find((each) => each === fragment.get()) ?? '');
  if (!heading) return;
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
}
