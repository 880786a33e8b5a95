import { withMeasured } from '../core/network/keep/take-over.ts';
import { today } from '../browser/clock.ts';
import { change } from './document.ts';

/** Takes over from the mirror an answer to a question of the quiz, or the pace. */
export const takeMeasured = (question: string, value: string | number): void =>
  change((saved) => ({
    ...saved,
    answers: withMeasured(saved.answers, question, value),
    measured: { ...saved.measured, [question]: { date: today(), value } },
  }));
