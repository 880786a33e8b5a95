/**
 * Where the browser refuses every storage, the answers go with the reader. A link to another page of ours hands them on in its
 * address (core/links/handed-on.ts); that page keeps them in the state of its history entry, and its address names a place, as
 * everywhere. A file by itself (pages/own-answers.js.ts), for those few: a page that was given answers fetches it before its first
 * paint (handed-on.ts), and the document's store where the storages refuse (stores/own-answers.ts).
 */
import { canStoreInSession } from '../browser/session.ts';
import type { Saved } from '../core/document/document.ts';
import { ownSearch } from '../core/document/key.ts';
import { decodeComplete } from '../core/links/decode-answers.ts';
import { encodeComplete, type LinkQuiz } from '../core/links/encode-answers.ts';
import { fragmentKind } from '../core/links/fragment.ts';
import { readHandedOn, writeHandedOn, type HandedOn } from '../core/links/handed-on.ts';
import { isEmpty, type Answers } from '../core/quiz/answers.ts';
import { canStore } from './stored-document.ts';

/** What it needs of the document's store. */
interface DocumentStore {
  saved: { get: () => Saved; subscribe: (changed: () => void) => unknown };
  storageRefused: { get: () => boolean; subscribe: (changed: () => void) => unknown };
  change: (next: (document: Saved) => Saved) => void;
}

/** What complete links take of the quiz: the file that pages fetch begins with it. */
declare const codes: LinkQuiz;

/** The complete link of the answers to hand on; empty when there are none, or when the browser keeps them. */
let link = '';
/** That of the answers before one of them was changed. */
let before = '';

export const linkOf = (answers: Answers): string => encodeComplete(codes, answers);

/** Keeps the link with this entry of the history, for a reload and for whoever comes back to it. */
const remember = (): void => history.replaceState({ ...(history.state as object | null), own: link }, '');

/** Takes what the last page handed on: the address becomes that of the place it leads to. */
function take(given: HandedOn): void {
  ({ link, before } = given);
  history.replaceState(null, '', ownSearch + (given.place && `#${given.place}`));
  remember();
  if (!given.place) return;
  const goThere = (): void => {
    location.replace(location.hash);
    dispatchEvent(new Event('hashchange'));
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', goThere);
  else goThere();
}

// A link that somebody sent is not taken for the reader's own answers where there may be some.
if (!canStore() && !canStoreInSession()) {
  addEventListener('hashchange', remember);
  if (location.search === ownSearch && fragmentKind(location.hash) === 'complete') take(readHandedOn(location.hash));
  else link = String((history.state as { own?: unknown } | null)?.own ?? '');
}

/** The address of a page of ours, with the answers if they are to be handed on. A share link says what it shows already. */
export function addressWithAnswers(address: string): string {
  const url = new URL(address, location.href);
  const place = url.search === ownSearch ? readHandedOn(url.hash).place : url.hash.slice(1);
  if (!link || /card|complete/.test(fragmentKind(place))) return address;
  url.search = ownSearch;
  url.hash = writeHandedOn({ link, place, before });
  return url.href;
}

addEventListener('click', ({ target }) => {
  const anchor = target instanceof Element ? target.closest('a') : null;
  if (anchor?.origin !== location.origin || anchor.pathname === location.pathname) return;
  // Whoever a mistake is reported to, be it by a form at this origin, gets no answer (components/site/Mistake.astro).
  if (anchor.rel !== 'noreferrer') anchor.href = addressWithAnswers(anchor.href);
});

/** Gives the document the answers that were handed on, then follows it. */
export function follow({ saved, storageRefused, change }: DocumentStore): void {
  const answers = decodeComplete(codes, link);
  if (answers.ok) change((document) => ({ ...document, answers: answers.value }));
  const update = (): void => {
    const given = saved.get().answers;
    link = storageRefused.get() && !isEmpty(given) ? linkOf(given) : '';
    remember();
  };
  saved.subscribe(update);
  storageRefused.subscribe(update);
}

/** Hands on the answers before one of them is changed, too. */
export function setBefore(answers: Answers): void {
  before = linkOf(answers);
}

/** Takes them from the last page, once. */
export function answersBefore(): Answers | undefined {
  const answers = decodeComplete(codes, before);
  before = '';
  return answers.ok ? answers.value : undefined;
}
