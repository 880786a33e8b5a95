import type { Locale } from '../../core/format/locale.ts';
import { overlay } from '../../core/format/overlay.ts';
import type { PageQuiz, ResultQuiz } from '../../extracts.ts';

const words = { fr: () => import('virtual:on-demand/explanations/fr'), en: () => import('virtual:on-demand/explanations/en') };

/** The page's quiz with what is told only when it is asked. */
export const explainedQuiz = async (locale: Locale, quiz: PageQuiz): Promise<ResultQuiz> =>
  overlay(quiz, (await words[locale]()).default) as ResultQuiz;
