import { primaryObjective, type Answers } from '../quiz/answers.ts';
import { levelsOf, type Levels } from './levels.ts';
import type { Quiz } from '../quiz/quiz.ts';

export { levelsOf, type Levels };

export interface Score {
  /** 0 to 100 for each dimension with at least one level. */
  dimensions: Record<string, number>;
  /** 0 to 100; absent when no dimension has a score. */
  total?: number;
}

/** a ÷ b rounded half up, exactly, for whole numbers and b > 0. `halfUp(5, 2) // => 3` */
export const halfUp = (a: number, b: number): number => Math.floor((2 * a + b) / (2 * b));

/**
 * The score of some levels under one objective's weights (`none` without an objective): each dimension is the points
 * got out of those possible, in hundredths; the total is the weighted mean of the rounded dimensions.
 */
export function scoreOf(quiz: Quiz, levels: Levels, objective: string | undefined): Score {
  const most = quiz.points.at(-1) ?? 0;
  const weights = weightsOf(quiz, objective);
  const dimensions: Record<string, number> = {};
  let sum = 0;
  let weight = 0;
  for (const { id, items } of quiz.dimensions) {
    const points = items.flatMap((item) => {
      const level = levels[item.id];
      return level === undefined ? [] : [quiz.points[level] ?? 0];
    });
    if (points.length === 0) continue;
    const score = halfUp(100 * points.reduce((a, b) => a + b, 0), most * points.length);
    dimensions[id] = score;
    sum += score * (weights[id] ?? 0);
    weight += weights[id] ?? 0;
  }
  return weight > 0 ? { dimensions, total: halfUp(sum, weight) } : { dimensions };
}

/** The weights in force: those of the objective, or of having none. */
export const weightsOf = (quiz: Quiz, objective: string | undefined): Record<string, number> =>
  quiz.weights[objective ?? 'none'] ?? {};

/** The score of a reader's answers. */
export const scoreAnswers = (quiz: Quiz, answers: Answers): Score =>
  scoreOf(quiz, levelsOf(quiz, answers), primaryObjective(quiz, answers));
