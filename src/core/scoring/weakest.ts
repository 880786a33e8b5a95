import type { Answers } from '../quiz/answers.ts';
import { levelsOf, type LevelsQuiz } from './levels.ts';
import { itemsOf, type Level } from '../quiz/quiz.ts';

/** The lowest of the levels that answers give, and the first item that has it; nothing when no answer gives a level. */
export function weakestOf(quiz: LevelsQuiz, answers: Answers): { item: string; level: Level } | undefined {
  const levels = levelsOf(quiz, answers);
  const given = itemsOf(quiz).flatMap(({ item }) => {
    const level = levels[item.id];
    return level === undefined ? [] : [{ item: item.id, level }];
  });
  return given.reduce<(typeof given)[number] | undefined>(
    (low, each) => (low && low.level <= each.level ? low : each),
    undefined,
  );
}
