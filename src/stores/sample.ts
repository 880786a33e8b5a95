/** The people drawn by lot and the newest, and what the reader says of each. In memory, until the page is left. */
import { atom } from 'nanostores';
import type { SampleQuestion, SampleAnswer, SampleAnswers } from '../core/network/sample/tally.ts';
import { seedFrom, type Seed } from '../core/network/base/random.ts';
import type { SampledPeople } from '../worker/protocol.ts';
import { mirror } from './network.ts';
import { sampleFor } from './people.ts';

export interface Drawing extends SampledPeople {
  seed: Seed;
  said: SampleAnswers;
}

export const drawing = atom<Drawing | undefined>(undefined);
/** What was said of the people that each seed draws: going back to a seed, nothing is lost. */
const bySeed = new Map<Seed, Drawing['said']>();

/** Draws by a seed, or by one that nobody could have chosen. */
export async function draw(seed: Seed = seedFrom(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0)): Promise<void> {
  const sample = await sampleFor(seed);
  const newest = drawing.get()?.said.newest ?? sample.newest.map(() => ({}));
  const said = { drawn: sample.drawn.map(() => ({})), ...bySeed.get(seed), newest };
  drawing.set({ ...sample, seed, said });
}

export function say(list: 'drawn' | 'newest', at: number, question: SampleQuestion, said: SampleAnswer): void {
  const now = drawing.get();
  if (!now) return;
  const words = now.said[list].map((word, index) => (index === at ? { ...word, [question]: said } : word));
  const next = { ...now.said, [list]: words };
  bySeed.set(now.seed, next);
  drawing.set({ ...now, said: next });
}

// The people drawn go with the file they come from.
mirror.listen(({ state }) => {
  if (state === 'read') return;
  drawing.set(undefined);
  bySeed.clear();
});
