import type { Person } from '../base/person.ts';
import { listSize } from '../search/shortlists.ts';
import { companyNamed, type Changes } from './changes.ts';

/** Why somebody is worth a word this week. */
export type WordReason = { kind: 'target' | 'company'; from: string } | { kind: 'position'; from: string } | { kind: 'came' };

export interface WorthAWord {
  person: Person;
  reason: WordReason;
  /** Whether they serve the objective. */
  serves: boolean;
}

/** What the reader looks for. */
interface Wanted {
  serves: (person: Person) => boolean;
  /** Whether a person is in a company that was chosen; undefined where none was. */
  target?: ((person: Person) => boolean) | undefined;
}

/** From the likeliest to be glad of it. */
const order = ['target', 'company', 'position', 'came'] as const;

/**
 * Twenty people at most to write to after what changed: whoever moved to a chosen company, then whoever changed company, then
 * position, then whoever came; those who serve the objective before the others, and of those who came, they alone.
 */
export function worthAWord({ moved, came }: Changes, { serves, target }: Wanted, size = listSize): WorthAWord[] {
  const changed = moved.map(({ before, after, company }): WorthAWord => {
    const reason: WordReason = company
      ? { kind: target?.(after) ? 'target' : 'company', from: companyNamed(before) }
      : { kind: 'position', from: before.position };
    return { person: after, reason, serves: serves(after) };
  });
  const arrived = came.filter(serves).map((person): WorthAWord => ({ person, reason: { kind: 'came' }, serves: true }));
  const rank = ({ reason, serves: useful }: WorthAWord) =>
    (useful || reason.kind === 'target' ? 0 : 1) * order.length + order.indexOf(reason.kind);
  return [...changed, ...arrived]
    .filter(({ person }) => person.name)
    .sort((a, b) => rank(a) - rank(b) || b.person.connectedOn - a.person.connectedOn)
    .slice(0, size);
}
