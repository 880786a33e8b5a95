import { none, withAnswer, type Answers, type unsure } from './answers.ts';
import type { Level } from './quiz.ts';

/** One answer, as the form gives it; without a value the answer is withdrawn. */
export type Answer =
  | { id: 'size' | 'hours'; value?: string }
  | { id: 'reasons'; reason: string; chosen: boolean }
  | { id: 'horizons'; horizon: string; value?: string | undefined }
  | { id: 'item'; item: string; value?: Level | typeof unsure };

function put<T>(record: Record<string, T> | undefined, key: string, value: T | undefined): Record<string, T> {
  const rest = Object.fromEntries(Object.entries(record ?? {}).filter(([each]) => each !== key));
  return value === undefined ? rest : { ...rest, [key]: value };
}

/** The reasons with one more or one less; choosing `none` excludes them all, and withdrawing the last withdraws the answer. */
function chosenReasons(reasons: string[], { reason, chosen }: { reason: string; chosen: boolean }): string[] | undefined {
  if (reason === none) return chosen ? [] : undefined;
  const others = reasons.filter((each) => each !== reason);
  const next = chosen ? [...others, reason] : others;
  return next.length > 0 ? next : undefined;
}

/** The answers with one set, changed or withdrawn. */
export function setAnswer(answers: Answers, answer: Answer): Answers {
  if (answer.id === 'item') return withAnswer(answers, 'items', put(answers.items, answer.item, answer.value));
  if (answer.id === 'horizons') return withAnswer(answers, 'horizons', put(answers.horizons, answer.horizon, answer.value));
  if (answer.id === 'reasons') return withAnswer(answers, 'reasons', chosenReasons(answers.reasons ?? [], answer));
  return withAnswer(answers, answer.id, answer.value);
}
