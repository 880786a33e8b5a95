/**
 * Where the browser refuses every storage, the answers go to the tab's next page in its address, as a complete link does.
 */
import { fragmentKind } from '../core/links/fragment.ts';
import { encodeComplete, type LinkQuiz } from '../core/links/encode-answers.ts';
import { keeping, saved, stranded } from './document.ts';

/** What the address of the next page must carry, without `#`; empty when the browser keeps the answers. */
function carried(quiz: LinkQuiz): string {
  if (stranded.get()) return encodeComplete(quiz, saved.get().answers);
  return keeping.get() === 'memory' && fragmentKind(location.hash) === 'complete' ? location.hash.slice(1) : '';
}

const withFragment = (address: string, fragment: string): string => (fragment ? `${address}#${fragment}` : address);

/** Goes to another page of the site, with the answers if they cannot be kept. */
export const visit = (quiz: LinkQuiz, path: string): void => location.assign(withFragment(path, carried(quiz)));

/** Has the links that lead this tab to another page of the site carry the answers, if they cannot be kept. */
export function carryAnswers(quiz: LinkQuiz): void {
  addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const elsewhere = link?.origin === location.origin && link.pathname !== location.pathname;
    if (link && elsewhere && !link.hash && carried(quiz)) link.href = withFragment(link.href, carried(quiz));
  });
}
