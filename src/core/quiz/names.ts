/** Short labels of the quiz's questions and options. */
import { context, itemsOf, type Item } from './quiz.ts';

export interface Named {
  id: string;
  short: string;
}
export interface NamedQuiz {
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
