/** What the mirror knows of a file, from the worker that reads it (worker/mirror-worker.ts). Nothing of it is stored. */
import { atom } from 'nanostores';
import type { Fit } from '../core/network/search/fit.ts';
import type { Work } from '../core/network/measure/measure.ts';
import type { Seed } from '../core/network/base/random.ts';
import type { Fault } from '../core/network/export/report.ts';
import type { Objective, Suggestions, Term } from '../core/network/search/terms.ts';
import type { Asked, Lists, Read, Sample, Source, Told } from '../worker/protocol.ts';
import address from '../worker/mirror-worker.ts?worker&url';
import { today } from './clock.ts';

export type Mirror =
  | { state: 'none'; said?: 'cancelled' | 'forgotten' }
  | { state: 'reading'; share: number }
  | { state: 'failed'; fault: Fault }
  | ({ state: 'read'; example: boolean; work?: Work } & Extract<Read, { ok: true }>);

export const $mirror = atom<Mirror>({ state: 'none' });

let worker: Worker | undefined;
/** Questions are numbered: an answer to one that was given up is nobody's. */
let last = 0;
const waiting = new Map<number, (told: Told) => void>();

/** A page of ours makes no script's address of a text, but of this one, which the build wrote. */
function trustedAddress(): string {
  interface Policies {
    createPolicy: (name: string, rules: { createScriptURL: () => string }) => { createScriptURL: (text: string) => string };
  }
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  return trustedTypes?.createPolicy('mirror', { createScriptURL: () => address }).createScriptURL('') ?? address;
}
let trusted: string | undefined;

/** Ends the worker, and with it all that it has read. */
function end(): void {
  worker?.terminate();
  worker = undefined;
  waiting.clear();
}

let rested = false;
/** Nobody waits for the answer. */
const askForRest = (): void => worker?.postMessage({ ask: 'rest', n: ++last });

/** Has the worker ready before there is a file: reading then begins at once. */
export function prepare(): void {
  if (worker) return;
  trusted ??= trustedAddress();
  worker = new Worker(trusted, { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Told>) => waiting.get(data.n)?.(data);
  worker.onerror = () => {
    end();
    $mirror.set({ state: 'failed', fault: 'stopped' });
  };
  if (rested) askForRest();
}

type Question = Asked extends infer Each ? (Each extends Asked ? Omit<Each, 'n'> : never) : never;

function ask(question: Question, hear: (told: Told) => void): void {
  prepare();
  const n = ++last;
  waiting.set(n, (told) => {
    if (told.tell !== 'progress') waiting.delete(n);
    hear(told);
  });
  worker?.postMessage({ ...question, n });
}

/** Reads a file, or its text. What was read before is forgotten. */
function begin(source: Source, example: boolean): void {
  if ($mirror.get().state !== 'none') end();
  $mirror.set({ state: 'reading', share: 0 });
  ask({ ask: 'read', source, today: today() }, (told) => {
    if (told.tell === 'progress') $mirror.set({ state: 'reading', share: told.share });
    if (told.tell !== 'read') return;
    if (!told.read.ok) $mirror.set({ state: 'failed', fault: told.read.fault });
    else {
      $mirror.set({ state: 'read', example, ...told.read });
      askForWork();
    }
  });
}

const askForWork = (): void =>
  ask({ ask: 'work' }, (told) => {
    const now = $mirror.get();
    if (told.tell === 'work' && now.state === 'read') $mirror.set({ ...now, work: told.work });
  });

export const read = (source: Blob | string): void => begin(source, false);

/** The seed of the made-up network: the same for everybody. */
const exampleSeed = 'M1R01R';
export const readExample = (): void => begin({ seed: exampleSeed }, true);

/** Gives up the reading, or forgets what was read: the memory that held it goes. */
export function forget(said: 'cancelled' | 'forgotten'): void {
  end();
  $mirror.set({ state: 'none', said });
  prepare();
}

/** What the worker answers; it rejects where the part of the worker that knows could not be loaded. */
const answerTo = <K extends Told['tell']>(tell: K, question: Question): Promise<Extract<Told, { tell: K }>> =>
  new Promise((resolve, reject) =>
    ask(question, (told) =>
      told.tell === tell ? resolve(told as Extract<Told, { tell: K }>) : reject(new Error(`No answer: ${tell}`)),
    ),
  );

/** Has the rest of the worker loaded, and of those after it, so that the network can be cut. */
export function prepareRest(): void {
  rested = true;
  askForRest();
}

export const suggestionsFor = async (): Promise<Suggestions> =>
  (await answerTo('suggestions', { ask: 'suggestions' })).suggestions;

export const fitFor = async (objective: Objective, terms: Term[]): Promise<Fit> =>
  (await answerTo('fit', { ask: 'fit', objective, terms })).fit;

export const sampleFor = async (seed: Seed): Promise<Sample> => (await answerTo('sample', { ask: 'sample', seed })).sample;

/** The lists of a week, from 0, for what the reader looks for. */
export const listsFor = async (objective: Objective, terms: Term[], week: number): Promise<Lists> =>
  (await answerTo('lists', { ask: 'lists', objective, terms, week })).lists;
