/**
 * The positions of the first few of a list in some order, without sorting the rest; of two that are equal, the one that
 * stands first in the list. `rank` puts the smallest first, and leaves out what has none. `firsts([7, 3, 5], 2, (n) => n) // => [1, 2]`
 */
export function firsts<T>(list: readonly T[], size: number, rank: (each: T) => number | undefined): number[] {
  const kept: { rank: number; at: number }[] = [];
  list.forEach((each, at) => {
    const mine = rank(each);
    const last = kept.length === size ? kept.at(-1) : undefined;
    if (mine === undefined || size < 1 || (last && last.rank <= mine)) return;
    if (last) kept.pop();
    let place = kept.length;
    while (place > 0 && (kept[place - 1]?.rank ?? 0) > mine) place--;
    kept.splice(place, 0, { rank: mine, at });
  });
  return kept.map(({ at }) => at);
}
