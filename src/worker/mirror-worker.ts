/**
 * The mirror's worker, the only place where the names of a file are. It keeps the last file read until it is terminated,
 * and replies with numbers, or with the few people that the page shows.
 */
import './block-network.ts';
import type { Day } from '../core/format/day.ts';
import { dateOfDay } from '../core/network/base/partial-date.ts';
import type { Network, PartialDate } from '../core/network/base/person.ts';
import type { ExportOutcome } from '../core/network/export/read-rows.ts';
import { maxBytes } from '../core/network/export/report.ts';
import { measureTimes, measureWork } from '../core/network/measure/measure.ts';
import type { ExportSource, ReadReply, WorkerReply, WorkerRequest } from './protocol.ts';
import { readBytes, readText } from './read-export.ts';

let network: Network = { people: [], hidden: [] };
let today: PartialDate = 0;

// Loaded when needed: most of the code reads no file.
const loadQueries = () => import('./queries.ts');
const loadPeopleQueries = () => import('./people-queries.ts');
const loadExample = () => import('../core/network/example/example.ts');

const reply = (message: WorkerReply): void => postMessage(message);

async function readSource(source: ExportSource, day: Day, onProgress: (share: number) => void): Promise<ExportOutcome> {
  if (typeof source === 'string') return readText(source, onProgress);
  if ('seed' in source) return readText((await loadExample()).exampleCsv(source.seed, day), onProgress);
  if (source.size > maxBytes) return { ok: false, fault: 'too-big' };
  return readBytes(new Uint8Array(await source.arrayBuffer()), onProgress);
}

async function read(source: ExportSource, day: Day, onProgress: (share: number) => void): Promise<ReadReply> {
  try {
    const outcome = await readSource(source, day, onProgress);
    if (!outcome.ok) return outcome;
    network = outcome.network;
    return { ok: true, report: outcome.report, times: measureTimes(network, today) };
  } catch {
    return { ok: false, fault: 'unreadable' };
  }
}

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
    reply({ type: 'read', id, read: await read(request.source, request.today, throttledProgress(id)) });
  } else if (request.type === 'work') reply({ type: 'work', id, work: measureWork(network) });
  else if (request.type === 'preload') {
    await Promise.all([loadQueries(), loadPeopleQueries(), loadExample()]);
    reply({ type: 'preload', id });
  } else if (request.type === 'suggestions' || request.type === 'fit')
    reply((await loadQueries()).answerQuery(request, network, today));
  else reply((await loadPeopleQueries()).answerPeopleQuery(request, network, today));
}

addEventListener(
  'message',
  ({ data }: MessageEvent<WorkerRequest>) => void handle(data).catch(() => reply({ type: 'failed', id: data.id })),
);
