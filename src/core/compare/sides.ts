/**
 * Where a side of a comparison comes from: today's answers, the result that the page's address carries, a link to paste, or
 * a dated result by its id.
 */
export type ComparisonSource = 'now' | 'opened' | 'link' | `dated ${string}`;

export const datedSource = (id: string): ComparisonSource => `dated ${id}`;

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

/** What is compared until the reader chooses: mine and the link's, mine then and now, or the two latest. */
export function sourcesAtFirst({ now, opened, dated, since }: Available): [ComparisonSource, ComparisonSource] {
  const at = (id: string | undefined): ComparisonSource => (id === undefined ? 'link' : datedSource(id));
  if (opened) return [now ? 'now' : at(dated[0]), 'opened'];
  if (!now) return dated.length > 1 ? [at(dated[1]), at(dated[0])] : [at(dated[0]), 'link'];
  return since === undefined ? ['now', 'link'] : [datedSource(since), 'now'];
}
