/**
 * The first few of a list in the order of their rank; equals keep the order of the list, and those without a rank are left
 * out. `smallest([7, 3, 5], 2, (n) => n) // => [3, 5]`
 */
export const smallest = <T>(list: readonly T[], size: number, rankOf: (item: T) => number | undefined): T[] =>
  list
    .flatMap((item) => {
      const rank = rankOf(item);
      return rank === undefined ? [] : [{ item, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, size)
    .map(({ item }) => item);
