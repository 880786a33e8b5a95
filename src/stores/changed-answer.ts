/** The answers as they were before the reader changed one of them from the result, for the result to show what it changed. */
import { beforeKey } from '../core/document/key.ts';
import { isId, isRecord, parseAnswers, type Answers } from '../core/quiz/answers.ts';

/** Kept in this tab until the result has shown it; where the browser refuses, nothing is shown. */
export function keepBefore(question: string, answers: Answers): void {
  try {
    sessionStorage.setItem(beforeKey, JSON.stringify({ question, answers }));
  } catch {
    // Refused or full.
  }
}

/** What was kept, once: the question whose answer was changed and all the answers of before. */
export function takeBefore(): { question: string; answers: Answers } | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(beforeKey) ?? 'null');
    sessionStorage.removeItem(beforeKey);
    if (!isRecord(kept) || !isId(kept['question'])) return undefined;
    return { question: kept['question'], answers: parseAnswers(kept['answers']).answers };
  } catch {
    return undefined;
  }
}
