/**
 * What the mirror's worker does, the only place where the names of a file are. It keeps the last file read until it is terminated,
 * and replies with numbers, or with the few people that the page shows.
 */
import type { Day } from '../core/format/day.ts';
import { dateOfDay } from '../core/network/base/partial-date.ts';
import type { Network, PartialDate } from '../core/network/base/person.ts';
import type { ArchiveOutcome } from './archive.ts';
import { maxBytes } from '../core/network/export/report.ts';
import { measureTimes, measureWork } from '../core/network/measure/measure.ts';
import { exampleSeed } from '../core/network/example/seed.ts';
import type { ExportSource, ReadReply, WorkerReply, WorkerRequest } from './protocol.ts';
import { loadArchive, loadUnusual, readBytes, readFiles, readText } from './read-export.ts';

let network: Network = { people: [], hidden: [] };
/** The export beside it, of another day; and one that was read, and that the page has not accepted yet. */
let older = network;
let offered = network;
let today: PartialDate = 0;

// Loaded when needed: most of the code reads no file.
const loadQueries = () => import('./queries.ts');
const loadPeopleQueries = () => import('./people-queries.ts');
const loadExample = () => import('../core/network/example/example.ts');
const loadOlderExample = () => import('../core/network/changes/older-example.ts');

const reply = (message: WorkerReply): void => postMessage(message);

async function readSource(source: ExportSource, day: Day, onProgress: (share: number) => void): Promise<ArchiveOutcome> {
  if (typeof source === 'string') return readText(source, onProgress, 'utf-8', day);
  if (Array.isArray(source)) return readFiles(source, onProgress, day);
  if ('seed' in source) {
    const example = await loadExample().catch(() => undefined);
    return example ? readText(example.exampleCsv(source.seed, day), onProgress, 'utf-8', day) : { ok: false, fault: 'late' };
  }
  if (source.size > maxBytes) return { ok: false, fault: 'too-big' };
  return readBytes(new Uint8Array(await source.arrayBuffer()), onProgress, day);
}

async function read(source: ExportSource, day: Day, onProgress: (share: number) => void): Promise<ReadReply> {
  try {
    const outcome = await readSource(source, day, onProgress);
    if (!outcome.ok) return outcome;
    network = outcome.network;
    const { report, chosen } = outcome;
    return { ok: true, report, times: measureTimes(network, today), ...(chosen && { chosen }) };
  } catch {
    return { ok: false, fault: 'unreadable' };
  }
}

/** The export beside it, from the worker that read it, or made up. */
const olderFrom = async (from: MessagePort | 'example'): Promise<Network> =>
  from === 'example'
    ? (await loadOlderExample()).olderExample(network, exampleSeed, today)
    : new Promise((resolve) => (from.onmessage = ({ data }: MessageEvent<Network>) => resolve(data)));

/** In milliseconds: more progress events would take time from the reading and from the page. */
const progressInterval = 100;

/** Reports progress to the page, throttled. */
function throttledProgress(id: number): (share: number) => void {
  let last = performance.now();
  return (share) => {
    const now = performance.now();
    if (now - last < progressInterval) return;
    last = now;
    reply({ type: 'progress', id, share });
  };
}

async function handle(request: WorkerRequest): Promise<void> {
  const { id } = request;
  if (request.type === 'read') {
    today = dateOfDay(request.today);
    const outcome = await read(request.source, request.today, throttledProgress(id));
    if (outcome.ok) request.to?.postMessage(network);
    reply({ type: 'read', id, read: outcome });
  } else if (request.type === 'older') {
    offered = await olderFrom(request.from);
    reply({ type: 'older', id });
  } else if (request.type === 'accept') older = offered;
  else if (request.type === 'work') reply({ type: 'work', id, work: measureWork(network) });
  else if (request.type === 'preload') {
    await Promise.all([
      loadQueries(),
      loadPeopleQueries(),
      loadExample(),
      loadOlderExample(),
      loadUnusual(),
      loadArchive().then(({ prepareToInflate }) => prepareToInflate()),
    ]);
    reply({ type: 'preload', id });
  } else if (request.type === 'suggestions' || request.type === 'fit')
    reply((await loadQueries()).answerQuery(request, network, today));
  else reply((await loadPeopleQueries()).answerPeopleQuery(request, network, today, older));
}

/** Answers a message of the page. */
export const onRequest = ({ data }: MessageEvent<WorkerRequest>): void =>
  void handle(data).catch(() => reply({ type: 'failed', id: data.id }));
