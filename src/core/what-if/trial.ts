import { shownStanding, type ShownStanding } from '../scoring/first-look.ts';
import type { Situation } from '../scoring/standing.ts';
import { moveId, moveOf } from '../plan/plan.ts';
import { itemsOf, type Item, type Level, type Quiz } from '../quiz/quiz.ts';
import type { Levels } from '../scoring/score.ts';

/**
 * The ids of moves tried on, in any order: hypothetical, never stored. A move implies those before it of its item; one that
 * the reader's level has passed, or of an item without a level, is ignored.
 */
export type Trial = readonly string[];

/** The moves of an item from a level up, the next one first. An item without a level has none. */
export const movesFrom = <I extends Item>(item: I, level: Level | undefined) =>
  item.moves.flatMap((move, at) => {
    const from = at as Level;
    return level === undefined || from < level ? [] : [{ id: moveId(item.id, from), from, move: move as I['moves'][number] }];
  });

/** Whether there is any move to try. */
export const hasMovesLeft = (quiz: Quiz, levels: Levels): boolean =>
  itemsOf(quiz).some(({ item }) => movesFrom(item, levels[item.id]).length > 0);

/** The levels once the moves are made. */
export function levelsAfter(quiz: Quiz, levels: Levels, trial: Trial): Levels {
  const after = { ...levels };
  for (const id of trial) {
    const found = moveOf(quiz, id);
    const level = after[found?.item.id ?? ''];
    if (found && level !== undefined && level <= found.from) after[found.item.id] = (found.from + 1) as Level;
  }
  return after;
}

/** All the moves of a trial, those it implies with them, in the order of the quiz. */
export function movesOf(quiz: Quiz, levels: Levels, trial: Trial): string[] {
  const after = levelsAfter(quiz, levels, trial);
  return itemsOf(quiz).flatMap(({ item }) =>
    movesFrom(item, levels[item.id]).flatMap(({ id, from }) => (from < (after[item.id] ?? 0) ? [id] : [])),
  );
}

/** One move more, and those before it. */
export const ticked = (quiz: Quiz, levels: Levels, trial: Trial, id: string): string[] => movesOf(quiz, levels, [...trial, id]);

/** One move less, and those after it. */
export function unticked(quiz: Quiz, levels: Levels, trial: Trial, id: string): string[] {
  const found = moveOf(quiz, id);
  return movesOf(quiz, levels, trial).filter((each) => {
    const other = moveOf(quiz, each);
    return other?.item.id !== found?.item.id || (other?.from ?? 0) < (found?.from ?? 0);
  });
}

/** Today's result beside the one that a trial would give, under today's weights. */
export interface Tried {
  moves: string[];
  today: ShownStanding;
  then: ShownStanding;
  /** What the total gains, 0 or more, once it is certain. */
  gain?: number;
  /** What each dimension that has a number gains. */
  gains: Record<string, number>;
}

export function tryMoves(quiz: Quiz, situation: Situation, trial: Trial): Tried {
  const { levels } = situation;
  const [today, then] = [shownStanding(quiz, situation), shownStanding(quiz, situation, levelsAfter(quiz, levels, trial))];
  const [before, after] = [today.total, then.total];
  return {
    moves: movesOf(quiz, levels, trial),
    today,
    then,
    ...(before.kind === 'total' && after.kind === 'total' && { gain: after.total - before.total }),
    gains: Object.fromEntries(
      Object.entries(today.dimensions).flatMap(([id, score]) => {
        const reached = then.dimensions[id];
        return typeof score === 'number' && typeof reached === 'number' ? [[id, reached - score]] : [];
      }),
    ),
  };
}

/** Whether these moves, and no other, are the ones tried on. */
export const isTried = ({ moves }: Tried, these: readonly string[]): boolean =>
  moves.length === these.length && these.every((id) => moves.includes(id));
