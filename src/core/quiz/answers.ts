import type { Level, Quiz } from './quiz.ts';

/** "Not sure / does not apply": an answer that counts nowhere. */
export const unsure = 'unsure';
/** "No objective at this horizon". */
export const none = 'none';

/**
 * What a reader has said, by permanent ids. A question without an answer is absent. Ids this program does not know are
 * kept: they may belong to a question of another day.
 */
export interface Answers {
  size?: string;
  hours?: string;
  /** Empty when the reader chose "none, it just grew". */
  reasons?: string[];
  /** Horizon → objective, or `none`. */
  horizons?: Record<string, string>;
  /** Behaviour → level, or `unsure`. */
  items?: Record<string, Level | typeof unsure>;
}

const fields = ['size', 'hours', 'reasons', 'horizons', 'items'];
const isLevel = (value: unknown): value is Level | typeof unsure =>
  value === unsure || value === 0 || value === 1 || value === 2 || value === 3;
export const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,40}$/.test(value);
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Answers from anything at all. Each field that is well formed is kept, whatever the others are; `lost` names the others.
 *
 * parseAnswers({ size: 'from-500', items: { purpose: 2, review: 9 } })
 * // => { answers: { size: 'from-500', items: { purpose: 2 } }, lost: ['items.review'] }
 */
export function parseAnswers(input: unknown): { answers: Answers; lost: string[] } {
  const answers: Answers = {};
  const lost: string[] = [];
  if (input === undefined) return { answers, lost };
  if (!isRecord(input)) return { answers, lost: ['answers'] };

  const entries = <T>(field: 'items' | 'horizons', good: (value: unknown) => value is T): Record<string, T> | undefined => {
    const value = input[field];
    if (value === undefined) return undefined;
    if (!isRecord(value)) {
      lost.push(field);
      return undefined;
    }
    const kept: [string, T][] = [];
    for (const [key, each] of Object.entries(value)) {
      if (isId(key) && good(each)) kept.push([key, each]);
      else lost.push(`${field}.${key}`);
    }
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  };

  for (const field of ['size', 'hours'] as const) {
    const value = input[field];
    if (isId(value)) answers[field] = value;
    else if (value !== undefined) lost.push(field);
  }
  if (Array.isArray(input['reasons']) && input['reasons'].every(isId)) answers.reasons = [...new Set(input['reasons'])];
  else if (input['reasons'] !== undefined) lost.push('reasons');
  lost.push(...Object.keys(input).filter((field) => !fields.includes(field)));
  const horizons = entries('horizons', isId);
  if (horizons) answers.horizons = horizons;
  const items = entries('items', isLevel);
  if (items) answers.items = items;
  return { answers, lost };
}

/** The horizons that have an answer, nearest first, each with its objective if it has one. */
export function horizonsAnswered(
  quiz: Pick<Quiz, 'horizons' | 'objectives'>,
  answers: Answers,
): { horizon: string; objective?: string }[] {
  return [...quiz.horizons.options]
    .sort((a, b) => a.months - b.months)
    .flatMap(({ id }) => {
      const value = answers.horizons?.[id];
      if (value === none) return [{ horizon: id }];
      return quiz.objectives.some((objective) => objective.id === value) ? [{ horizon: id, objective: value as string }] : [];
    });
}

/** The objective of the nearest horizon that has one. */
export const primaryObjective = (quiz: Pick<Quiz, 'horizons' | 'objectives'>, answers: Answers): string | undefined =>
  horizonsAnswered(quiz, answers).find(({ objective }) => objective !== undefined)?.objective;

/** The lower bound of the reader's size band; absent without an answer that this quiz knows. */
export const contactsOf = (
  { size }: { size: { options: readonly { id: string; from: number }[] } },
  answers: Answers,
): number | undefined => size.options.find(({ id }) => id === answers.size)?.from;

/** The answers with one field changed; undefined, and an empty record, take it away. */
export function withAnswer<F extends keyof Answers>(answers: Answers, field: F, value: Answers[F] | undefined): Answers {
  const { [field]: _, ...others } = answers;
  const empty = value === undefined || (isRecord(value) && Object.keys(value).length === 0);
  return empty ? (others as Answers) : { ...answers, [field]: value };
}

export const isEmpty = (answers: Answers): boolean => Object.keys(answers).length === 0;
