import { none } from './answers.ts';

/** Horizon → objective, or `none`: what the question about objectives stores. */
export type ObjectiveByHorizon = Record<string, string>;

/** Every horizon, with none where nothing was said. */
const complete = (horizons: readonly string[], chosen: ObjectiveByHorizon | undefined): ObjectiveByHorizon =>
  Object.fromEntries(horizons.map((id) => [id, chosen?.[id] ?? none]));

/** No objective at any horizon. */
export const noObjective = (horizons: readonly string[]): ObjectiveByHorizon => complete(horizons, undefined);

/**
 * An objective at a horizon, in place of the one it had; a horizon about which nothing was said has none. It leaves the horizon
 * that it comes `from`.
 */
export const withObjective = (
  horizons: readonly string[],
  chosen: ObjectiveByHorizon | undefined,
  horizon: string,
  objective: string,
  from = horizon,
): ObjectiveByHorizon => ({ ...complete(horizons, chosen), [from]: none, [horizon]: objective });
