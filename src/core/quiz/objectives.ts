import { none } from './answers.ts';

/** Horizon → objective, or `none`: what the question about objectives stores. */
export type ObjectiveByHorizon = Record<string, string>;

/** Every horizon, with none where nothing was said. */
const complete = (horizons: readonly string[], chosen: ObjectiveByHorizon | undefined): ObjectiveByHorizon =>
  Object.fromEntries(horizons.map((id) => [id, chosen?.[id] ?? none]));

/** No objective at any horizon. */
export const noObjective = (horizons: readonly string[]): ObjectiveByHorizon => complete(horizons, undefined);

/** An objective at a horizon, in place of the one it had; a horizon about which nothing was said has none. */
export const withObjective = (
  horizons: readonly string[],
  chosen: ObjectiveByHorizon | undefined,
  horizon: string,
  objective: string,
): ObjectiveByHorizon => ({ ...complete(horizons, chosen), [horizon]: objective });

/** The objective of a horizon goes to another one, and the one that was there takes its place: none is lost. */
export function moveObjective(
  horizons: readonly string[],
  chosen: ObjectiveByHorizon | undefined,
  from: string,
  to: string,
): ObjectiveByHorizon {
  const before = complete(horizons, chosen);
  return { ...before, [from]: before[to] ?? none, [to]: before[from] ?? none };
}
