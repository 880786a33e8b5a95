/** The part of the mirror that the address names: there is none of it until a file has been read. */
import { computed } from 'nanostores';
import { mirrorParts } from '../core/network/base/parts.ts';
import { fragment } from './fragment.ts';

export const part = computed(fragment, (id) => mirrorParts.find((each) => each === id));

/** Takes the reader to the part, once it is drawn: the browser looked for it too early. */
export function goToPart(): void {
  const heading = document.getElementById(part.get() ?? '');
  if (!heading) return;
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
}
