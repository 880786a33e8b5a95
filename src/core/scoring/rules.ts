import type { When } from '../quiz/quiz.ts';

/** The facts that rules test, by name: levels, dimension scores, `contacts` (lower bound of the band), `seconds`. */
export type Facts = Record<string, number | undefined>;

/** Whether every condition holds. A condition on an absent fact does not. */
export const holds = (when: When, facts: Facts): boolean =>
  Object.entries(when).every(([name, { from, below }]) => {
    const fact = facts[name];
    return fact !== undefined && (from === undefined || fact >= from) && (below === undefined || fact < below);
  });
