import { answered, type Answer } from '../core/answering.ts';
import { nothing } from '../core/saved.ts';
import { now } from './clock.ts';
import { change } from './storage.ts';

/** Records one answer, at once. */
export const answer = (given: Answer): void => change((saved) => ({ ...saved, answers: answered(saved.answers, given) }));

/** The quiz is finished: the result's page makes a dated result of it (history.ts). */
export const finish = (): void => change((saved) => ({ ...saved, rest: { ...saved.rest, finished: now() } }));

/** Starts again: the answers go, the rest of the document stays. */
export const startAgain = (): void => change((saved) => ({ ...saved, answers: nothing.answers }));
