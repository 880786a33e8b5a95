import type { Answers } from '../quiz/answers.ts';
import type { Quiz } from '../quiz/quiz.ts';
import { scoreAnswers } from './score.ts';
import { asWords, type Strength } from './strength.ts';

/** The words of the dimensions that a reader's answers give a score. */
export const strengthsIn = (quiz: Quiz, answers: Answers): Record<string, Strength> =>
  asWords(scoreAnswers(quiz, answers).dimensions);
