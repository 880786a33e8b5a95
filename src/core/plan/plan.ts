import type { Answers } from '../quiz/answers.ts';
import { isDay, type Day } from '../format/day.ts';
import { isBehaviour, type Item, type Level, type Move, type Quiz } from '../quiz/quiz.ts';
import type { Levels } from '../scoring/score.ts';
import { entriesOf, type Parse, type Table } from '../document/table.ts';

/** A move in the reader's plan. `active`: being made; `aside`: dropped, with its note; `done`: made. */
export interface Planned {
  state: 'active' | 'aside' | 'done';
  start: Day;
  /** The day it was done. */
  end?: Day;
  /** The reader's own words. */
  note?: string;
}

/** The moves by id (moveId). */
export type Plan = Record<string, Planned>;

/** How many moves are made at once: the guide's own advice. */
export const mostActive = 3;
export const longestNote = 1000;
/** How long a plan lasts, and when it is looked at, in days. */
export const planDays = { check: 30, retake: 90 };

/** A move of the plan as it was stored. */
export const parsePlanned: Parse<Planned> = ({ state, start, end, note }) =>
  (state === 'active' || state === 'aside' || state === 'done') && isDay(start)
    ? { state, start, ...(isDay(end) && { end }), ...(typeof note === 'string' && note !== '' && { note }) }
    : undefined;

/** The plan of a document. */
export const planOf = ({ plan }: { plan: Table }): Plan => trimmed(entriesOf(plan, parsePlanned));

/** The id of the move that leaves a level of an item. `moveId('purpose', 0) // => 'purpose-0'` */
export const moveId = (item: string, from: Level): string => `${item}-${from}`;

/** Finds a move by its id: its dimension, its item, the level it leaves and the move itself; undefined when the quiz has none. */
export function moveOf<I extends Item>(
  quiz: { dimensions: readonly { id: string; items: readonly I[] }[] },
  id: string,
): { dimension: string; item: I; from: Level; move: I['moves'][number] } | undefined {
  const [, name, from] = /^(.+)-([012])$/.exec(id) ?? [];
  for (const dimension of quiz.dimensions)
    for (const item of dimension.items) {
      const move = item.moves[Number(from)];
      if (item.id === name && move) return { dimension: dimension.id, item, from: Number(from) as Level, move };
    }
  return undefined;
}

/** The ids of the moves in a state, the earliest start first. */
export const moveIdsIn = (plan: Plan, state: Planned['state']): string[] =>
  Object.entries(plan)
    .filter(([, planned]) => planned.state === state)
    .sort(([a, one], [b, two]) => (one.start < two.start ? -1 : one.start > two.start ? 1 : a < b ? -1 : 1))
    .map(([id]) => id);

export const isFull = (plan: Plan): boolean => moveIdsIn(plan, 'active').length >= mostActive;

/** At most `mostActive` active moves: the ones that start last go aside, with their notes. */
export function trimmed(plan: Plan): Plan {
  const over = moveIdsIn(plan, 'active').slice(mostActive);
  return over.reduce((all, id) => ({ ...all, [id]: { ...(all[id] as Planned), state: 'aside' } }), plan);
}

/** Takes a move, new or put aside, if the plan has room for it. */
export function taken(plan: Plan, id: string, start: Day): Plan {
  const { note } = plan[id] ?? {};
  if (plan[id]?.state === 'active' || isFull(plan)) return plan;
  return { ...plan, [id]: { state: 'active', start, ...(note !== undefined && { note }) } };
}

/** Patches an entry of the plan; an empty note deletes the note. */
function changed(plan: Plan, id: string, change: Partial<Planned>): Plan {
  const planned = plan[id];
  if (!planned) return plan;
  const next = { ...planned, ...change };
  if (!next.note) delete next.note;
  if (next.state !== 'done') delete next.end;
  return { ...plan, [id]: next };
}

export const finished = (plan: Plan, id: string, today: Day): Plan => changed(plan, id, { state: 'done', end: today });
export const dropped = (plan: Plan, id: string): Plan => changed(plan, id, { state: 'aside' });
export const noted = (plan: Plan, id: string, note: string): Plan => changed(plan, id, { note: note.slice(0, longestNote) });
export const rescheduled = (plan: Plan, id: string, start: Day): Plan => (isDay(start) ? changed(plan, id, { start }) : plan);
/** Resumes a move that was done or aside, if the plan has room for it. */
export const reopened = (plan: Plan, id: string): Plan => (isFull(plan) ? plan : changed(plan, id, { state: 'active' }));
/** Removes a move and its note. */
export const discarded = (plan: Plan, id: string): Plan =>
  Object.fromEntries(Object.entries(plan).filter(([each]) => each !== id));

/**
 * Whether the answers reflect a move that is done: `yes`, the level is already reached; `offer`, the answer can be raised to
 * it; `ask`, the item is computed from the reasons and objectives, which the reader must answer again.
 */
export function answerStatus(quiz: Quiz, levels: Levels, id: string): 'yes' | 'offer' | 'ask' {
  const found = moveOf(quiz, id);
  if (!found || (levels[found.item.id] ?? 0) > found.from) return 'yes';
  return isBehaviour(found.item) ? 'offer' : 'ask';
}

/** The answers once a move is done: its question is raised to the level that the move leads to, never lowered. */
export function answersAfterMove(quiz: Quiz, answers: Answers, id: string): Answers {
  const found = moveOf(quiz, id);
  if (!found || !isBehaviour(found.item)) return answers;
  const present = answers.items?.[found.item.id];
  const level = (found.from + 1) as Level;
  if (typeof present === 'number' && present >= level) return answers;
  return { ...answers, items: { ...answers.items, [found.item.id]: level } };
}

/** Minutes that a move takes in a week, rounded up; none for what is done once. */
export const weeklyMinutes = ({ minutes, every }: Move): number =>
  every === 'day' ? minutes * 7 : every === 'week' ? minutes : every === 'month' ? Math.ceil((minutes * 12) / 52) : 0;

const oneTimeMinutes = ({ minutes, every }: Move): number => (every === 'once' ? minutes : 0);

/** The time that some moves take, in minutes, beside the reader's week on LinkedIn. */
export interface Budget {
  /** Of every week. */
  weekly: number;
  /** Once, for the moves that are made once: counted in the first week. */
  once: number;
  /** Of the first week, the fullest. */
  first: number;
  /** What is left of it, by the number of hours that stands for the reader's band: negative when the moves do not fit. Absent without an answer. */
  left?: number;
}

export function budgetOf(quiz: Pick<Quiz, 'hours'>, answers: Answers, moves: readonly Move[]): Budget {
  const weekly = moves.reduce((sum, move) => sum + weeklyMinutes(move), 0);
  const once = moves.reduce((sum, move) => sum + oneTimeMinutes(move), 0);
  const hours = quiz.hours.options.find(({ id }) => id === answers.hours)?.perWeek;
  const first = weekly + once;
  return { weekly, once, first, ...(hours !== undefined && { left: hours * 60 - first }) };
}

/** Whether one more move fits in what is left of the week; unknown without the reader's hours. */
export const fits = ({ left }: Budget, move: Move): boolean | undefined =>
  left === undefined ? undefined : weeklyMinutes(move) + oneTimeMinutes(move) <= left;

/** The entries of a plan in one state, each joined with its move (`moveOf`) while the quiz still has it. */
export const plannedMoves = <I extends Item>(
  quiz: { dimensions: readonly { id: string; items: readonly I[] }[] },
  plan: Plan,
  state: Planned['state'],
) => moveIdsIn(plan, state).map((id) => ({ id, ...(plan[id] as Planned), ...moveOf(quiz, id) }));

/** Whether any dated result or planned move dates from a day or before: a reminder may be due. */
export const hasEntryOnOrBefore = ({ results, plan }: { results: Table; plan: Table }, day: Day): boolean =>
  Object.values({ ...results, ...plan }).some((each) => {
    const { start, date } = { ...(each as { start?: unknown; date?: unknown }) };
    return String(start ?? date) <= day;
  });
