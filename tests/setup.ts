import fc from 'fast-check';
import { beforeEach } from 'vitest';
import { cases, fixed, seedOf } from './seed.ts';

const seed = seedOf(process.env['SEED'], Math.random);
fc.configureGlobal({ seed, numRuns: cases(100) });

// Properties print their seed when they fail; tests that only draw a few values do not.
if (seed !== fixed)
  beforeEach(({ onTestFailed }) => onTestFailed(() => console.error(`To see it again: SEED=${seed} npm test -- unit`)));
