import { moveIdsIn, type Plan } from './plan.ts';

/** How many moves are shown at once; the others are in a list of their own. */
export const movesShown = 3;

/**
 * The moves as one list, by id: those of the plan that are being made, then those proposed, the most useful first. A list that was
 * shown before keeps its order, whatever has changed since, so that nothing moves under the reader's hand: `kept` are moves that stay
 * though they are neither planned nor proposed any more (just done). What is new comes last.
 *
 * moveListOf([], { 'reply-0': active }, ['purpose-0', 'reply-0']) // => ['reply-0', 'purpose-0']
 */
export function moveListOf(
  before: readonly string[],
  plan: Plan,
  proposed: readonly string[],
  kept: readonly string[] = [],
): string[] {
  const aside = moveIdsIn(plan, 'aside');
  const now = [...new Set([...moveIdsIn(plan, 'active'), ...proposed, ...aside])].filter(
    (id) => plan[id]?.state !== 'done' || kept.includes(id),
  );
  const stays = before.filter((id) => now.includes(id) || kept.includes(id));
  return [...stays, ...now.filter((id) => !stays.includes(id))];
}
