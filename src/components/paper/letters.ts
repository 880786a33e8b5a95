import { itemsOf, type Quiz } from '../../core/quiz/quiz.ts';

const letter = (from: string, index: number): string => String.fromCharCode(from.charCodeAt(0) + index);

/** The letter of a measure drawn from the context, on the sheet: A for the first, B for the second. */
export const measureLetter = (quiz: Quiz, derived: string): string =>
  letter(
    'A',
    itemsOf(quiz)
      .flatMap(({ item }) => item.derived ?? [])
      .findIndex((each) => each === derived),
  );

/** The letter of an objective on the sheet: a for the first. */
export const objectiveLetter = (quiz: Quiz, objective: string): string =>
  letter(
    'a',
    quiz.objectives.findIndex(({ id }) => id === objective),
  );
