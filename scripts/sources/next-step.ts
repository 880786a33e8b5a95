import type { SourceReport } from './report.ts';

/** The issue that is open, where there is one. */
export interface OpenIssue {
  number: number;
  body: string;
}

/**
 * What to do with the one issue: opened when an address is dead, updated when what is said of them changes, closed when all
 * is well again. A report in which nothing answered says nothing of the sources, and closes nothing.
 */
export function nextStep(
  { dead, alive, markdown }: SourceReport,
  issue: OpenIssue | undefined,
): 'open' | 'update' | 'close' | 'leave' {
  if (!issue) return dead ? 'open' : 'leave';
  if (dead) return sameText(issue.body, markdown) ? 'leave' : 'update';
  return alive ? 'close' : 'leave';
}

/** Sites that keep texts change the ends of their lines. */
const sameText = (one: string, other: string): boolean =>
  one.replaceAll('\r\n', '\n').trim() === other.replaceAll('\r\n', '\n').trim();
