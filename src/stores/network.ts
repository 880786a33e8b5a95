/** What the mirror knows of a file, from the worker that reads it (worker/mirror-worker.ts). Nothing of it is stored. */
import { atom } from 'nanostores';
import type { Fit } from '../core/network/search/fit.ts';
import type { Work } from '../core/network/measure/measure.ts';
import { exampleSeed } from '../core/network/example/seed.ts';
import type { Fault, Report } from '../core/network/export/report.ts';
import type { Objective, TermSuggestions, Term } from '../core/network/search/terms.ts';
import type { Chosen, WorkerRequest, ReadReply, ExportSource, WorkerReply } from '../worker/protocol.ts';
import address from '../worker/mirror-worker.ts?worker&url';
import { today } from '../browser/clock.ts';
import type { Given } from '../browser/given-files.ts';
import { trustedScriptUrl } from '../browser/script-url.ts';

export type Mirror =
  | { state: 'none'; said?: 'cancelled' | 'forgotten' }
  | { state: 'reading'; share: number }
  | { state: 'failed'; fault: Fault }
  | ({ state: 'read'; example: boolean; work?: Work } & Extract<ReadReply, { ok: true }>);

export const mirror = atom<Mirror>({ state: 'none' });

/** The export of another day that was put beside the first; another one is another object. */
export interface Beside {
  /** What was read of it; absent for the example's. */
  report?: Report;
  chosen?: Chosen | undefined;
  /** Whether the reader says that it is the other way round than the dates of the two tell. */
  swap: boolean;
}
export const beside = atom<Beside | undefined>(undefined);

let worker: Worker | undefined;
/** Requests have ids; replies to a cancelled one are dropped. */
let lastId = 0;
const waiting = new Map<number, (reply: WorkerReply) => void>();

let trusted: string | undefined;
export const newWorker = (): Worker => new Worker((trusted ??= trustedScriptUrl('mirror', address)), { type: 'module' });

/** Readings begun or given up: a folder that takes its time is of no interest any more. */
let turns = 0;

/** Ends the worker, and with it all that it has read. */
function end(): void {
  turns++;
  worker?.terminate();
  worker = undefined;
  beside.set(undefined);
  waiting.clear();
}

let rested = false;
/** Nobody waits for the answer. */
export const tell = (message: { type: 'preload' | 'accept' }): void => worker?.postMessage({ ...message, id: ++lastId });
const requestPreload = (): void => tell({ type: 'preload' });

/** Has the worker ready before there is a file: reading then begins at once. */
export function prepare(): void {
  if (worker) return;
  worker = newWorker();
  worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => waiting.get(data.id)?.(data);
  worker.onerror = () => {
    end();
    mirror.set({ state: 'failed', fault: 'stopped' });
  };
  if (rested) requestPreload();
}

type Request = WorkerRequest extends infer Each ? (Each extends WorkerRequest ? Omit<Each, 'id'> : never) : never;

/** Asks the worker; a reply of another kind than the one asked for says that it cannot. `transfer` goes with the message. */
export function request(message: Request, onReply: (reply: WorkerReply) => void, transfer: Transferable[] = []): void {
  prepare();
  const id = ++lastId;
  waiting.set(id, (reply) => {
    if (reply.type !== 'progress') waiting.delete(id);
    onReply(reply);
  });
  worker?.postMessage({ ...message, id }, transfer);
}

const fail = (fault: Fault): void => mirror.set({ state: 'failed', fault });

function send(source: ExportSource, example: boolean): void {
  request({ type: 'read', source, today: today() }, (reply) => {
    if (reply.type === 'progress') mirror.set({ state: 'reading', share: reply.share });
    if (reply.type !== 'read') return;
    if (!reply.read.ok) fail(reply.read.fault);
    else {
      mirror.set({ state: 'read', example, ...reply.read });
      requestWork();
    }
  });
}

/** Reads a file, several, or a text. What was read before is forgotten. */
function begin(source: Exclude<Given, undefined> | ExportSource, example: boolean): void {
  if (mirror.get().state !== 'none') end();
  mirror.set({ state: 'reading', share: 0 });
  if (!(source instanceof Promise)) return send(source, example);
  const turn = ++turns;
  void source.then((files) => {
    if (turn === turns)
      if (Array.isArray(files)) send(files, example);
      else fail(files);
  });
}

const requestWork = (): void =>
  request({ type: 'work' }, (reply) => {
    const now = mirror.get();
    if (reply.type === 'work' && now.state === 'read') mirror.set({ ...now, work: reply.work });
  });

export const read = (given: Given): void => (given === undefined ? fail('no-file') : begin(given, false));

export const readExample = (): void => begin({ seed: exampleSeed }, true);

/** Gives up the reading, or forgets what was read: the memory that held it goes. */
export function forget(said: 'cancelled' | 'forgotten'): void {
  end();
  mirror.set({ state: 'none', said });
  prepare();
}

/** The worker's reply; it rejects where the part of the worker that knows could not be loaded. */
export const replyTo = <K extends WorkerReply['type']>(type: K, message: Request): Promise<Extract<WorkerReply, { type: K }>> =>
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

export const fitFor = async (objective: Objective, terms: Term[]): Promise<Fit> =>
  (await replyTo('fit', { type: 'fit', objective, terms })).fit;
