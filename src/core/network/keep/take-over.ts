import { setAnswer } from '../../quiz/set-answer.ts';
import type { Answers } from '../../quiz/answers.ts';
import type { Level } from '../../quiz/quiz.ts';
import { pace } from './measured.ts';

/** The answers with one that was measured; the pace is none. */
export const withMeasured = (answers: Answers, question: string, value: string | number): Answers =>
  question === pace
    ? answers
    : question === 'size'
      ? setAnswer(answers, { id: 'size', value: String(value) })
      : setAnswer(answers, { id: 'item', item: question, value: value as Level });
