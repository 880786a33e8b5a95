import { parseAggregates, type Aggregates } from '../core/network/keep/aggregates.ts';
import { changeEntries } from '../core/document/table.ts';
import { change } from './document.ts';

/** Keeps what was measured of a network: one a day, the last. */
export const keepMirror = (aggregates: Aggregates): void =>
  change((saved) => ({
    ...saved,
    mirrors: changeEntries(saved.mirrors, parseAggregates, (mirrors) => ({ ...mirrors, [aggregates.date]: aggregates })),
  }));

export const removeMirror = (id: string): void =>
  change((saved) => ({
    ...saved,
    mirrors: changeEntries(saved.mirrors, parseAggregates, (mirrors) =>
      Object.fromEntries(Object.entries(mirrors).filter(([each]) => each !== id)),
    ),
  }));
