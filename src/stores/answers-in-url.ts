/**
 * Where the browser refuses every storage, the answers go to the tab's next page in its address, as a complete link does, and are
 * taken from it there.
 */
import { ownSearch } from '../core/document/key.ts';
import { decodeComplete } from '../core/links/decode-answers.ts';
import { encodeComplete, type LinkQuiz } from '../core/links/encode-answers.ts';
import { fragmentKind } from '../core/links/fragment.ts';
import { change, saved, storageRefused, storageStatus } from './document.ts';

/** The address of a page of ours, with the answers if they cannot be kept. */
export function urlWithAnswers(quiz: LinkQuiz, address: string): string {
  if (storageRefused.get()) return `${address}${ownSearch}#${encodeComplete(quiz, saved.get().answers)}`;
  // Somebody else's link, opened in such a browser, goes no further.
  const own = storageStatus.get() === 'memory' && location.search === ownSearch && fragmentKind(location.hash) === 'complete';
  return own ? address + location.search + location.hash : address;
}

/** Has the links that lead this tab to another page of the site carry the answers, if they cannot be kept. */
export function addAnswersToLinks(quiz: LinkQuiz): void {
  addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const elsewhere = link?.origin === location.origin && link.pathname !== location.pathname;
    if (link && elsewhere && !link.hash) link.href = urlWithAnswers(quiz, link.href);
  });
}

/** Takes the answers that our last page put in the address: believed only by a browser that keeps nothing to spoil. */
export function readAnswersFromUrl(quiz: LinkQuiz): void {
  if (storageStatus.get() !== 'memory' || location.search !== ownSearch || fragmentKind(location.hash) !== 'complete') return;
  const link = decodeComplete(quiz, location.hash);
  if (link.ok) change((document) => ({ ...document, answers: link.value }));
}
