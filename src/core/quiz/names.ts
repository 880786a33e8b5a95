/** Short labels of the quiz's questions and options. */
import { context, itemsOf, type ContextId, type Item } from './quiz.ts';

interface Named {
  id: string;
  short: string;
}
interface NamedQuiz {
  size: { short: string; options: readonly { id: string; label: string }[] };
  hours: { short: string; options: readonly { id: string; label: string }[] };
  reasons: { short: string; options: readonly Named[]; none: string };
  horizons: { short: string };
  objectives: readonly Named[];
  dimensions: readonly { id: string; code: string; items: readonly (Item & { short: string })[] }[];
}

/** Short names of each question and each computed item, by id. */
export const shortNames = (quiz: NamedQuiz): Record<string, string> =>
  Object.fromEntries([
    ...itemsOf(quiz).map(({ item }) => [item.id, item.short] as const),
    ...context.map((id) => [id, quiz[id].short] as const),
  ]);

/** What a question of the context is called, and what can be chosen there. */
export interface ContextNames {
  name: string;
  options: Record<string, string>;
  /** What having chosen nothing is called. */
  none: string;
}

/** The same of the four questions of the context; of the horizons, the main objective, which the words name. */
export function contextNames(quiz: NamedQuiz, t: { main: string; noObjective: string }): Record<ContextId, ContextNames> {
  const labels = (options: readonly { id: string; label: string }[]) =>
    Object.fromEntries(options.map(({ id, label }) => [id, label]));
  const shorts = (options: readonly Named[]) => Object.fromEntries(options.map(({ id, short }) => [id, short]));
  return {
    size: { name: quiz.size.short, options: labels(quiz.size.options), none: '' },
    hours: { name: quiz.hours.short, options: labels(quiz.hours.options), none: '' },
    reasons: { name: quiz.reasons.short, options: shorts(quiz.reasons.options), none: quiz.reasons.none },
    horizons: { name: t.main, options: shorts(quiz.objectives), none: t.noObjective },
  };
}
