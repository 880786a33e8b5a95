import { atom } from 'nanostores';
import type { Answers } from '../core/answers.ts';
import type { Decoded } from '../core/link.ts';

/** What the address says after its `#`, once it has been read: the answers of a complete link, or why there are none. */
export const $received = atom<{ place: string; link?: Decoded<Answers> }>({ place: '' });
