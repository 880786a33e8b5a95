/** The address that carries the reader's answers, where the page has no codes of the quiz: those of a file that comes when it is asked for. */
import { isEmpty } from '../core/quiz/answers.ts';
import { absoluteUrl } from '../browser/url.ts';
import { saved } from './document.ts';

/** The complete link to the result's page; undefined without an answer, or where the file does not come. */
export async function ownAddress(resultPath: string): Promise<string | undefined> {
  const { answers } = saved.get();
  if (isEmpty(answers)) return undefined;
  // As own-answers.ts finds it, which every page has: what only a press asks for is here.
  const file = document.querySelector<HTMLElement>('[data-own]')?.dataset['own'] ?? '';
  const codes = (await import(/* @vite-ignore */ file).catch(() => undefined)) as
    typeof import('../inline/own-answers.ts') | undefined;
  return codes && absoluteUrl(resultPath, codes.linkOf(answers));
}
