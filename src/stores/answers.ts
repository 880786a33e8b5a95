import { answered, type Answer } from '../core/answering.ts';
import { nothing, readSaved, writeSaved, type Reading } from '../core/saved.ts';
import { now } from './clock.ts';
import { $saved, change } from './storage.ts';

/** Records one answer, at once. */
export const answer = (given: Answer): void => change((saved) => ({ ...saved, answers: answered(saved.answers, given) }));

/** The quiz is finished: the result's page makes a dated result of it (history.ts). */
export const finish = (): void => change((saved) => ({ ...saved, rest: { ...saved.rest, finished: now() } }));

/** Starts again: the answers go, the rest of the document stays. */
export const startAgain = (): void => change((saved) => ({ ...saved, answers: nothing.answers }));

/** The document as the file the reader exports. */
export const exported = (): string => writeSaved($saved.get());

/** Takes an exported file's document in place of the present one, if it can be read; says how it read. */
export function imported(text: string): Reading {
  const reading = readSaved(text);
  if (reading.kind === 'read') change(() => reading.saved);
  return reading;
}
