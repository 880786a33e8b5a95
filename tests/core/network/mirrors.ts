/** What readers may have kept of measured networks. */
import fc from 'fast-check';
import { plusDays } from '../../../src/core/format/day.ts';
import type { Aggregates } from '../../../src/core/network/keep/aggregates.ts';
import { seedFrom } from '../../../src/core/network/base/random.ts';

const count = fc.nat({ max: 30_000 });
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const counts = (...ids: string[]) => fc.dictionary(fc.constantFrom(...ids), count, { noNullPrototype: true });
const drawn = fc
  .tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }))
  .map(([a, b]) => ({ yes: Math.min(a, b), answered: Math.max(a, b) }));
export const anyAggregates: fc.Arbitrary<Aggregates> = fc.record(
  {
    date: fc.nat({ max: 2000 }).map((days) => plusDays('2026-01-01', days)),
    people: count,
    hidden: count,
    years: counts('2004', '2019', '2026'),
    ages: counts('under-1', 'over-10'),
    families: counts('sales', 'hr'),
    levels: counts('director', 'staff'),
    pace: count,
    concentration: fc.record({ top: share, effective: count }),
    fit: fc.record({ objective: fc.constantFrom('job', 'hire'), share }),
    changes: fc.record({ came: count, back: count, left: count, company: count, position: count }, { noNullPrototype: true }),
    sample: fc
      .record({ reply: drawn, matter: drawn, know: drawn }, { requiredKeys: [], noNullPrototype: true })
      .chain((said) => fc.nat().map((bits) => ({ seed: seedFrom(bits), ...said }))),
  },
  { requiredKeys: ['date', 'people', 'hidden', 'years', 'ages', 'families', 'levels'], noNullPrototype: true },
);
