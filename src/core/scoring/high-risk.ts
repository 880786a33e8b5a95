import type { Quiz } from '../quiz/quiz.ts';
import type { Result } from './result.ts';

export interface RisksQuiz {
  risks: readonly Pick<Quiz['risks'][number], 'id' | 'items'>[];
}

/** The high risk that the moves of an item lower, if there is one. */
export const highRiskOn = (quiz: RisksQuiz, risks: Result['risks'], item: string): string | undefined =>
  quiz.risks.find(({ id, items }) => items.includes(item) && risks.some((risk) => risk.id === id && risk.level === 'high'))?.id;
