import type { ListKind } from './list-kinds.ts';
import type { ShortlistEntry } from './shortlists.ts';

/** The first people of some lists, one of each in turn: those to write to before the others. */
export function leadingEntries(
  kinds: readonly ListKind[],
  lists: Readonly<Record<ListKind, readonly ShortlistEntry[]>>,
  n: number,
): ShortlistEntry[] {
  const longest = Math.max(...kinds.map((kind) => lists[kind].length));
  const rounds = Array.from({ length: Math.min(n, longest) }, (_, at) => kinds.flatMap((kind) => lists[kind][at] ?? []));
  return rounds.flat().slice(0, n);
}
