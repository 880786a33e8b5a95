/** What the quiz leaves for the result, when one answer was changed by itself: all of them before. */
import { leaveInSession, takeFromSession } from '../browser/session.ts';
import { readBefore, writeBefore } from '../core/document/before.ts';
import { beforeKey } from '../core/document/key.ts';
import type { Answers } from '../core/quiz/answers.ts';
import { own } from './own-answers.ts';

export function leaveBefore(id: string, answers: Answers): void {
  leaveInSession(beforeKey, writeBefore(id, answers));
  own?.setBefore(answers);
}

/** What was left, once, if it was for that question. */
export function takeBefore(id: string | undefined): Answers | undefined {
  const left = readBefore(takeFromSession(beforeKey)) ?? { id, answers: own?.answersBefore() };
  return id === left.id ? left.answers : undefined;
}

/** The address of a page of ours, with the answers if they cannot be kept. */
export const addressFor = (address: string): string => own?.addressWithAnswers(address) ?? address;
