import { horizonsAnswered, unsure, type Answers } from '../quiz/answers.ts';
import { itemsOf, type Level, type Quiz } from '../quiz/quiz.ts';

/** The level of each item that has one. */
export type Levels = Record<string, Level>;

/** What levels need to know of the quiz: the items may be some of them only. */
export type LevelsQuiz = Pick<Quiz, 'horizons' | 'objectives' | 'match' | 'matchBelow' | 'dimensions'>;

/** How well the chosen reasons serve the chosen objectives: the mean of the table's cells, as a level. */
function matchLevel(quiz: LevelsQuiz, reasons: readonly string[], objectives: readonly string[]): Level | undefined {
  const cells = reasons.flatMap((reason) => objectives.flatMap((objective) => quiz.match[reason]?.[objective]?.value ?? []));
  if (cells.length === 0) return undefined;
  const mean = cells.reduce((sum, value) => sum + value, 0) / cells.length;
  const under = quiz.matchBelow.findIndex((limit) => mean < limit);
  return (under === -1 ? quiz.matchBelow.length : under) as Level;
}

/** The levels that a reader's answers give: behaviours as answered, the two derived items from the context. */
export function levelsOf(quiz: LevelsQuiz, answers: Answers): Levels {
  const horizons = horizonsAnswered(quiz, answers);
  const objectives = horizons.flatMap(({ objective }) => objective ?? []);
  const derived = {
    horizons: horizons.length > 0 ? (Math.min(objectives.length, 3) as Level) : undefined,
    match: matchLevel(quiz, answers.reasons ?? [], [...new Set(objectives)]),
  };
  const levels: Levels = {};
  for (const { item } of itemsOf(quiz)) {
    const level = item.derived ? derived[item.derived] : answers.items?.[item.id];
    if (level !== undefined && level !== unsure) levels[item.id] = level;
  }
  return levels;
}
