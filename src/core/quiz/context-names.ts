import type { Named, NamedQuiz } from './names.ts';
import type { ContextId } from './quiz.ts';

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
