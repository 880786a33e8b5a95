/** What the mirror knows of a file, from the worker that reads it (worker/mirror-worker.ts). Nothing of it is stored. */
import { atom } from 'nanostores';
import type { Fit } from '../core/network/search/fit.ts';
import type { Company } from '../core/network/measure/companies.ts';
import type { Work } from '../core/network/measure/measure.ts';
import type { Seed } from '../core/network/base/random.ts';
import type { Fault } from '../core/network/export/report.ts';
import type { Objective, TermSuggestions, Term } from '../core/network/search/terms.ts';
import type { WorkerRequest, WeekLists, ReadReply, SampledPeople, ExportSource, WorkerReply } from '../worker/protocol.ts';
import address from '../worker/mirror-worker.ts?worker&url';
import { today } from '../browser/clock.ts';

export type Mirror =
  | { state: 'none'; said?: 'cancelled' | 'forgotten' }
  | { state: 'reading'; share: number }
  | { state: 'failed'; fault: Fault }
  | ({ state: 'read'; example: boolean; work?: Work } & Extract<ReadReply, { ok: true }>);

export const mirror = atom<Mirror>({ state: 'none' });

let worker: Worker | undefined;
/** Requests have ids; replies to a cancelled one are dropped. */
let lastId = 0;
const waiting = new Map<number, (reply: WorkerReply) => void>();

/** Trusted Types: this policy can only create our worker's URL. */
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
const requestPreload = (): void => worker?.postMessage({ type: 'preload', id: ++lastId });

/** Has the worker ready before there is a file: reading then begins at once. */
export function prepare(): void {
  if (worker) return;
  trusted ??= trustedAddress();
  worker = new Worker(trusted, { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => waiting.get(data.id)?.(data);
  worker.onerror = () => {
    end();
    mirror.set({ state: 'failed', fault: 'stopped' });
  };
  if (rested) requestPreload();
}

type Request = WorkerRequest extends infer Each ? (Each extends WorkerRequest ? Omit<Each, 'id'> : never) : never;

function request(message: Request, onReply: (reply: WorkerReply) => void): void {
  prepare();
  const id = ++lastId;
  waiting.set(id, (reply) => {
    if (reply.type !== 'progress') waiting.delete(id);
    onReply(reply);
  });
  worker?.postMessage({ ...message, id });
}

/** Reads a file, or its text. What was read before is forgotten. */
function begin(source: ExportSource, example: boolean): void {
  if (mirror.get().state !== 'none') end();
  mirror.set({ state: 'reading', share: 0 });
  request({ type: 'read', source, today: today() }, (reply) => {
    if (reply.type === 'progress') mirror.set({ state: 'reading', share: reply.share });
    if (reply.type !== 'read') return;
    if (!reply.read.ok) mirror.set({ state: 'failed', fault: reply.read.fault });
    else {
      mirror.set({ state: 'read', example, ...reply.read });
      requestWork();
    }
  });
}

const requestWork = (): void =>
  request({ type: 'work' }, (reply) => {
    const now = mirror.get();
    if (reply.type === 'work' && now.state === 'read') mirror.set({ ...now, work: reply.work });
  });

export const read = (source: Blob | string): void => begin(source, false);

/** The seed of the made-up network: the same for everybody. */
const exampleSeed = 'M1R01R';
export const readExample = (): void => begin({ seed: exampleSeed }, true);

/** Gives up the reading, or forgets what was read: the memory that held it goes. */
export function forget(said: 'cancelled' | 'forgotten'): void {
  end();
  mirror.set({ state: 'none', said });
  prepare();
}

/** The worker's reply; it rejects where the part of the worker that knows could not be loaded. */
const replyTo = <K extends WorkerReply['type']>(type: K, message: Request): Promise<Extract<WorkerReply, { type: K }>> =>
  new Promise((resolve, reject) =>
    request(message, (reply) =>
      reply.type === type ? resolve(reply as Extract<WorkerReply, { type: K }>) : reject(new Error(`No reply: ${type}`)),
    ),
  );

/** Has the rest of the worker loaded, and of those after it, so that the network can be cut. */
export function prepareRest(): void {
  rested = true;
  requestPreload();
}

export const suggestionsFor = async (): Promise<TermSuggestions> =>
  (await replyTo('suggestions', { type: 'suggestions' })).suggestions;

/** The companies of the network that what was typed may mean. */
export const companiesLike = async (text: string): Promise<Company[]> =>
  (await replyTo('look-up', { type: 'look-up', text })).companies;

export const fitFor = async (objective: Objective, terms: Term[]): Promise<Fit> =>
  (await replyTo('fit', { type: 'fit', objective, terms })).fit;

export const sampleFor = async (seed: Seed): Promise<SampledPeople> => (await replyTo('sample', { type: 'sample', seed })).sample;

/** The lists of a week, from 0, for what the reader looks for. */
export const listsFor = async (objective: Objective, terms: Term[], week: number): Promise<WeekLists> =>
  (await replyTo('lists', { type: 'lists', objective, terms, week })).lists;
