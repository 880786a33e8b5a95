import type { Match } from './reasons.ts';

/** A cell of the table of reasons and objectives. */
export interface Cell {
  reason: string;
  objective: string;
  value: number;
}

/** The objectives a reader set, each once, in the table's order. */
export const objectivesSet = (
  horizons: readonly string[],
  set: Readonly<Record<string, string>> | undefined,
  objectives: readonly string[],
): string[] => objectives.filter((objective) => horizons.some((horizon) => set?.[horizon] === objective));

/** The cells where reasons and objectives cross, row by row. */
export const cellsOf = (match: Match, reasons: readonly string[], objectives: readonly string[]): Cell[] =>
  reasons.flatMap((reason) =>
    objectives.flatMap((objective) => {
      const value = match[reason]?.[objective]?.value;
      return value === undefined ? [] : [{ reason, objective, value }];
    }),
  );

/** The cell worth reading first: the one that serves least, the first of them. */
export const foremost = (cells: readonly Cell[]): Cell | undefined =>
  cells.reduce<Cell | undefined>((worst, cell) => (worst && worst.value <= cell.value ? worst : cell), undefined);

/** How many cells have each value, best first; values no cell has are left out. */
export const tally = (cells: readonly Cell[]): { value: number; count: number }[] =>
  [2, 1, 0, -1].flatMap((value) => {
    const count = cells.filter((cell) => cell.value === value).length;
    return count > 0 ? [{ value, count }] : [];
  });
