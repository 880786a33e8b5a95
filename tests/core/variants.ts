/** Quizzes of other days: what editors may do to the real one without a reader losing anything. */
import { type Quiz } from '../../src/core/quiz/quiz.ts';
import { quiz } from '../quiz.ts';

const mapItems = (change: (dimension: Quiz['dimensions'][number]) => Quiz['dimensions'][number]['items']): Quiz => ({
  ...quiz,
  dimensions: quiz.dimensions.map((dimension) => ({ ...dimension, items: change(dimension) })),
});

const turned = <Q extends { options: readonly unknown[] }>(question: Q): Q => ({
  ...question,
  options: question.options.toReversed(),
});

/** The same quiz with every list the other way round. */
export const reversed: Quiz = {
  ...quiz,
  size: turned(quiz.size),
  hours: turned(quiz.hours),
  reasons: turned(quiz.reasons),
  horizons: turned(quiz.horizons),
  objectives: quiz.objectives.toReversed(),
  dimensions: quiz.dimensions.toReversed().map((dimension) => ({ ...dimension, items: dimension.items.toReversed() })),
};

const reword = (value: unknown): unknown => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(reword);
  if (typeof value !== 'object' || value === null) return value;
  const isText = 'fr' in value && typeof value.fr === 'string';
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, isText ? `${each}!` : reword(each)]));
};
/** The same quiz with another text wherever there is one. */
export const reworded = reword(quiz) as Quiz;

/** The code, so far unused, of a new question in each dimension. */
const codes: Record<string, string> = { cap: 'T', fit: 'U', ties: 'V', reach: 'W', care: 'X' };
/** The quiz with a question more, `new-cap` for `cap`, first in each of some dimensions. */
export const withNew = (...dimensions: string[]): Quiz =>
  mapItems(({ id, items }) =>
    dimensions.includes(id) ? [{ id: `new-${id}`, code: codes[id] ?? '', moves: [] }, ...items] : items,
  );

/** The quiz without a question it had. */
export const without = (retired: string): Quiz => mapItems(({ items }) => items.filter(({ id }) => id !== retired));
