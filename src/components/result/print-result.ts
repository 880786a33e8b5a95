/** Prints the result, or says where it can be. */
import type { Locale } from '../../core/format/locale.ts';
import { encodeComplete } from '../../core/links/encode-answers.ts';
import type { Answers } from '../../core/quiz/answers.ts';
import type { PageQuiz } from '../../extracts.ts';
import { printPage } from '../../browser/print.ts';
import { absoluteUrl } from '../../browser/url.ts';
import { offer } from '../site/offer.ts';

/** A result that came by a link keeps its address; the reader's own answers are in another one, if they ask for it. */
export async function printResult(
  locale: Locale,
  quiz: PageQuiz,
  answers: Answers,
  path: string,
  received: boolean,
): Promise<void> {
  if (await printPage()) return;
  const carrying = absoluteUrl(path, encodeComplete(quiz, answers));
  await offer(document.getElementById('print-way'), locale, {
    act: 'print',
    ...(received ? { page: carrying } : { withAnswers: carrying }),
  });
}
