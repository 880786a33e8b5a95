import type { Match } from './reasons.ts';

/** A cell of the heat map: how well a reason serves an objective, −1 to 2. */
export interface Cell {
  reason: string;
  objective: string;
  value: number;
}

/** The objectives that a reader chose for some horizon, each once, in the table's order. */
export const chosenObjectives = (
  horizons: readonly string[],
  chosen: Readonly<Record<string, string>> | undefined,
  objectives: readonly string[],
): string[] => objectives.filter((objective) => horizons.some((horizon) => chosen?.[horizon] === objective));

/** The cells of these rows and columns, row by row; those that the table does not have are left out. */
export const cellsOf = (match: Match, reasons: readonly string[], objectives: readonly string[]): Cell[] =>
  reasons.flatMap((reason) =>
    objectives.flatMap((objective) => {
      const value = match[reason]?.[objective]?.value;
      return value === undefined ? [] : [{ reason, objective, value }];
    }),
  );

/** The cell of the lowest value, the first of them. */
export const worstCell = (cells: readonly Cell[]): Cell | undefined =>
  cells.reduce<Cell | undefined>((worst, cell) => (worst && worst.value <= cell.value ? worst : cell), undefined);

/** How many cells have each value, best first; values no cell has are left out. */
export const countByValue = (cells: readonly Cell[]): { value: number; count: number }[] =>
  [2, 1, 0, -1].flatMap((value) => {
    const count = cells.filter((cell) => cell.value === value).length;
    return count > 0 ? [{ value, count }] : [];
  });
