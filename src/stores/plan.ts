import type { Day } from '../core/format/day.ts';
import * as core from '../core/plan/plan.ts';
import type { Quiz } from '../core/quiz/quiz.ts';
import { changeEntries } from '../core/document/table.ts';
import { today } from './clock.ts';
import { change } from './storage.ts';

const plan = (next: (plan: core.Plan) => core.Plan): void =>
  change((saved) => ({
    ...saved,
    plan: changeEntries(saved.plan, core.parsePlanned, (moves) => next(core.trimmed(moves))),
  }));

/** Takes a move into the plan, if there is room for it. */
export const take = (id: string): void => plan((moves) => core.taken(moves, id, today()));
export const finishMove = (id: string): void => plan((moves) => core.finished(moves, id, today()));
export const putAside = (id: string): void => plan((moves) => core.dropped(moves, id));
export const goOn = (id: string): void => plan((moves) => core.reopened(moves, id));
export const forgetMove = (id: string): void => plan((moves) => core.forgotten(moves, id));
export const note = (id: string, text: string): void => plan((moves) => core.noted(moves, id, text));
export const startOn = (id: string, day: Day): void => plan((moves) => core.starting(moves, id, day));

/** Sets the answer that a finished move has changed. */
export const updateAnswer = (quiz: Quiz, id: string): void =>
  change((saved) => ({ ...saved, answers: core.updated(quiz, saved.answers, id) }));
