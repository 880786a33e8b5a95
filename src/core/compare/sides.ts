/**
 * Where a side of a comparison comes from: today's answers, the result that the page's address carries, a link to paste, or
 * a dated result by its id.
 */
export type SideSource = 'now' | 'opened' | 'link' | `dated ${string}`;

export const datedSource = (id: string): SideSource => `dated ${id}`;

/** What there is to compare. */
export interface Available {
  /** Whether the reader has answers today. */
  now: boolean;
  /** Whether the address carries a result. */
  opened: boolean;
  /** Ids of the dated results, the newest first. */
  dated: readonly string[];
  /** The one that today's answers are best compared with. */
  since: string | undefined;
}

/** The initial sides: mine and the link's, mine then and now, or the two latest dated results. */
export function defaultSources({ now, opened, dated, since }: Available): [SideSource, SideSource] {
  const at = (id: string | undefined): SideSource => (id === undefined ? 'link' : datedSource(id));
  if (opened) return [now ? 'now' : at(dated[0]), 'opened'];
  if (!now) return dated.length > 1 ? [at(dated[1]), at(dated[0])] : [at(dated[0]), 'link'];
  return since === undefined ? ['now', 'link'] : [datedSource(since), 'now'];
}
