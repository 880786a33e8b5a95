import { isRecord, parseAnswers, type Answers } from '../quiz/answers.ts';

/** What the quiz leaves for the result: the question that the reader changed by itself, and all the answers before. */
export const writeBefore = (id: string, answers: Answers): string => JSON.stringify({ id, answers });

/** What was left: the question that was changed, and all the answers before. Total: nothing when it is not well formed. */
export function readBefore(text: string | null): { id: string; answers: Answers } | undefined {
  let left: unknown;
  try {
    left = JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
  if (!isRecord(left) || typeof left['id'] !== 'string' || !isRecord(left['answers'])) return undefined;
  return { id: left['id'], answers: parseAnswers(left['answers']).answers };
}
