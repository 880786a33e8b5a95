/** Has the answers go with the reader from page to page where the browser keeps nothing: the code comes for those few only. */
import type { LinkQuiz } from '../core/links/encode-answers.ts';
import { fragmentKind } from '../core/links/fragment.ts';
import { change, storageStatus } from './document.ts';

let inUrl: typeof import('./answers-in-url.ts') | undefined;

async function load(quiz: LinkQuiz): Promise<void> {
  inUrl = await import('./answers-in-url.ts');
  inUrl.addAnswersToLinks(quiz);
}

/** Call it once the document has been read. It resolves when the links of the page are ready. */
export async function carryUnstoredAnswers(quiz: LinkQuiz): Promise<void> {
  if (storageStatus.get() === 'memory') await load(quiz);
  else storageStatus.listen((state) => state === 'memory' && !inUrl && void load(quiz));
}

/** Takes the answers that our last page put in the address, if it did. */
export async function takeAnswersFromUrl(quiz: LinkQuiz): Promise<void> {
  if (fragmentKind(location.hash) !== 'complete') return;
  // A storage that can be read may refuse to be written.
  change((document) => document);
  if (storageStatus.get() === 'memory') (await import('./answers-in-url.ts')).readAnswersFromUrl(quiz);
}

/** The address of a page of ours, with the answers if they cannot be kept. */
export const linkWithAnswers = (quiz: LinkQuiz, address: string): string => inUrl?.urlWithAnswers(quiz, address) ?? address;
