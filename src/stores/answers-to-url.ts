/** Fallback when every storage is refused: answers travel to the tab's next page in the fragment, as a complete link. */
import { fragmentKind } from '../core/links/fragment.ts';
import { encodeComplete, type LinkQuiz } from '../core/links/encode-answers.ts';
import { storageStatus, saved, storageRefused } from './document.ts';

/** The fragment to navigate with, without `#`; empty when the answers are stored. */
function answersFragment(quiz: LinkQuiz): string {
  if (storageRefused.get()) return encodeComplete(quiz, saved.get().answers);
  return storageStatus.get() === 'memory' && fragmentKind(location.hash) === 'complete' ? location.hash.slice(1) : '';
}

const withFragment = (address: string, fragment: string): string => (fragment ? `${address}#${fragment}` : address);

/** Navigates to a page of the site, with the answers if they cannot be stored. */
export const navigateWithAnswers = (quiz: LinkQuiz, path: string): void =>
  location.assign(withFragment(path, answersFragment(quiz)));

/** Adds the answers to internal links as they are clicked, if they cannot be stored. */
export function addAnswersToLinks(quiz: LinkQuiz): void {
  addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const internal = link?.origin === location.origin && link.pathname !== location.pathname;
    if (link && internal && !link.hash && answersFragment(quiz)) link.href = withFragment(link.href, answersFragment(quiz));
  });
}
