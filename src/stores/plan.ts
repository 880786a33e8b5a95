import type { Day } from '../core/format/day.ts';
import { nextWorkday } from '../core/format/workday.ts';
import * as core from '../core/plan/plan.ts';
import type { Quiz } from '../core/quiz/quiz.ts';
import { changeEntries } from '../core/document/table.ts';
import { today } from '../browser/clock.ts';
import { change, saved } from './document.ts';
import { mapped } from './mapped.ts';

export const plan = mapped(saved, core.planOf);

const changePlan = (next: (plan: core.Plan) => core.Plan): void =>
  change((document) => ({
    ...document,
    plan: changeEntries(document.plan, core.parsePlanned, (moves) => next(core.trimmed(moves))),
  }));

/** Takes a move into the plan, from the next working day, if there is room for it. */
export const takeMove = (id: string): void => changePlan((moves) => core.taken(moves, id, nextWorkday(today())));
export const finishMove = (id: string): void => changePlan((moves) => core.finished(moves, id, today()));
export const setMoveAside = (id: string): void => changePlan((moves) => core.dropped(moves, id));
export const resumeMove = (id: string): void => changePlan((moves) => core.reopened(moves, id));
export const discardMove = (id: string): void => changePlan((moves) => core.discarded(moves, id));
export const setNote = (id: string, text: string): void => changePlan((moves) => core.noted(moves, id, text));
export const setStart = (id: string, day: Day): void => changePlan((moves) => core.rescheduled(moves, id, day));

/** Sets the answer that a finished move has changed. */
export const updateAnswer = (quiz: Quiz, id: string): void =>
  change((document) => ({ ...document, answers: core.answersAfterMove(quiz, document.answers, id) }));
