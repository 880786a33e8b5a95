import { decodeComplete } from '../core/links/decode-answers.ts';
import type { LinkQuiz } from '../core/links/encode-answers.ts';
import { fragmentKind } from '../core/links/fragment.ts';
import { change, keeping } from './document.ts';

/** Takes the answers that our last page put in the address (answers-to-url.ts): believed only by a browser that keeps nothing to spoil. */
export function takeCarried(quiz: LinkQuiz): void {
  if (keeping.get() !== 'memory' || fragmentKind(location.hash) !== 'complete') return;
  const link = decodeComplete(quiz, location.hash);
  if (link.ok) change((document) => ({ ...document, answers: link.value }));
}
