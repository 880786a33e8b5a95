import type { Result } from '../scoring/result.ts';
import { moveIdsIn, type Plan } from './plan.ts';

/** How many moves are shown at once; the others are in a list of their own. */
export const movesShown = 3;

/**
 * The moves as one list, by id: those of the plan that are being made, then those proposed, the most useful first. A list that was
 * shown before keeps its order, whatever has changed since, so that nothing moves under the reader's hand: `kept` are moves that stay
 * though they are neither planned nor proposed any more (just done). What is new comes last.
 *
 * Of a new list, one of the moves shown lowers a high risk (`risky`, those proposed that do) as long as the plan leaves it a place: the
 * last one.
 *
 * moveListOf([], { 'reply-0': active }, ['purpose-0', 'reply-0']) // => ['reply-0', 'purpose-0']
 */
export function moveListOf(
  before: readonly string[],
  plan: Plan,
  proposed: readonly string[],
  kept: readonly string[] = [],
  risky: readonly string[] = [],
): string[] {
  const active = moveIdsIn(plan, 'active');
  const now = [...new Set([...active, ...proposed, ...moveIdsIn(plan, 'aside')])].filter(
    (id) => plan[id]?.state !== 'done' || kept.includes(id),
  );
  const urgent = now.find((id) => risky.includes(id));
  const last = movesShown - 1;
  if (urgent !== undefined && active.length <= last && now.indexOf(urgent) > last) {
    now.splice(now.indexOf(urgent), 1);
    now.splice(last, 0, urgent);
  }
  const stays = before.filter((id) => now.includes(id) || kept.includes(id));
  return [...stays, ...now.filter((id) => !stays.includes(id))];
}

/** Why a result has no move: nothing is left to gain, or nothing in what has an answer, or no such question has one. */
export function noMovesReason({ levels, missing, unsure }: Pick<Result, 'levels' | 'missing' | 'unsure'>) {
  if (missing.length === 0 && unsure.length === 0) return 'allDone';
  return Object.keys(levels).length > 0 ? 'noMovesSoFar' : 'noMoves';
}
