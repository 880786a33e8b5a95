import type { Seed } from '../base/random.ts';

/** The seed of the made-up network: the same for everybody. */
export const exampleSeed: Seed = 'M1R01R';
