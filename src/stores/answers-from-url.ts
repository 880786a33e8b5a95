import { decodeComplete } from '../core/links/decode-answers.ts';
import type { LinkQuiz } from '../core/links/encode-answers.ts';
import { fragmentKind } from '../core/links/fragment.ts';
import { change, storageStatus } from './document.ts';

/** Reads the answers that this tab's last page put in the fragment (answers-to-url.ts); only where nothing can be stored, and so overwritten. */
export function readAnswersFromUrl(quiz: LinkQuiz): void {
  if (storageStatus.get() !== 'memory' || fragmentKind(location.hash) !== 'complete') return;
  const link = decodeComplete(quiz, location.hash);
  if (link.ok) change((document) => ({ ...document, answers: link.value }));
}
