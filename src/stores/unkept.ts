/** Has the answers go with the reader from page to page where the browser keeps nothing: the code comes for those few only. */
import type { LinkQuiz } from '../core/links/encode-answers.ts';
import { keeping } from './document.ts';

let carry: typeof import('./carry.ts') | undefined;

async function load(quiz: LinkQuiz): Promise<void> {
  carry = await import('./carry.ts');
  carry.carryAnswers(quiz);
}

/** Call it once the document has been read. It resolves when the links of the page are ready. */
export async function followUnkept(quiz: LinkQuiz): Promise<void> {
  if (keeping.get() === 'memory') await load(quiz);
  else keeping.listen((state) => state === 'memory' && !carry && void load(quiz));
}

/** Takes the answers that our last page put in the address, if it did. */
export const takeCarried = (quiz: LinkQuiz): void => carry?.takeCarried(quiz);

/** The address of a page of ours, with the answers if they cannot be kept. */
export const withAnswers = (quiz: LinkQuiz, address: string): string => carry?.withAnswers(quiz, address) ?? address;
