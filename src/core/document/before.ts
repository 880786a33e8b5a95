import { isRecord, parseAnswers, type Answers } from '../quiz/answers.ts';
import { storageKey } from './key.ts';

/** Where the quiz leaves, for the time of a visit, the answers as they were before one was changed by itself. */
export const beforeKey = `${storageKey}.before`;

/** What was left there: the question that was changed, and all the answers before. Total: nothing when it is not well formed. */
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
