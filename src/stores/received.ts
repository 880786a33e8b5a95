import { atom } from 'nanostores';
import type { Answers } from '../core/quiz/answers.ts';
import type { Decoded } from '../core/links/link.ts';

export interface Received {
  place: string;
  link?: Decoded<Answers>;
}

/** What the address says after its `#`, once it has been read: the answers of a complete link, or why there are none. */
export const $received = atom<Received>({ place: '' });

/** Hands over what was read, once what is said of it has taken its place above the result: nothing is seen to move. */
export const receive = (what: Received): void =>
  void requestAnimationFrame(() => requestAnimationFrame(() => $received.set(what)));
