/**
 * The mirror's worker: the only place where the names of a file are. It keeps the last file read until it is ended, and
 * answers with numbers, or with the few people that the page is to show.
 */
import './block-network.ts';
import type { Day } from '../core/format/day.ts';
import { timesOf, workOf } from '../core/network/measure/measure.ts';
import type { Network, On } from '../core/network/base/person.ts';
import type { Outcome } from '../core/network/export/read-rows.ts';
import { maxBytes } from '../core/network/export/report.ts';
import type { Asked, Read, Source, Told } from './protocol.ts';
import { readBytes, readText } from './read-export.ts';

let network: Network = { people: [], hidden: [] };
let today: On = 0;
const onOfDay = (day: Day): On => Number(day.replaceAll('-', ''));

/** What comes when it is asked for: what can be looked for in a network, and the made-up one. */
const seek = () => import('./queries.ts');
const example = () => import('../core/network/example/example.ts');

const tell = (told: Told): void => postMessage(told);

async function outcomeOf(source: Source, day: Day, progress: (share: number) => void): Promise<Outcome> {
  if (typeof source === 'string') return readText(source, progress);
  if ('seed' in source) return readText((await example()).exampleCsv(source.seed, day), progress);
  if (source.size > maxBytes) return { ok: false, fault: 'too-big' };
  return readBytes(new Uint8Array(await source.arrayBuffer()), progress);
}

async function read(source: Source, day: Day, progress: (share: number) => void): Promise<Read> {
  try {
    const outcome = await outcomeOf(source, day, progress);
    if (!outcome.ok) return outcome;
    network = outcome.network;
    return { ok: true, report: outcome.report, times: timesOf(network, today) };
  } catch {
    return { ok: false, fault: 'unreadable' };
  }
}

/** Milliseconds between two words on the progress: more often would only take time from the reading and from the page. */
const pause = 100;

/** Tells the page how far a reading is, now and then. */
function progressOf(n: number): (share: number) => void {
  let told = performance.now();
  return (share) => {
    const now = performance.now();
    if (now - told < pause) return;
    told = now;
    tell({ tell: 'progress', n, share });
  };
}

async function answer(asked: Asked): Promise<void> {
  const { n } = asked;
  if (asked.ask === 'read') {
    today = onOfDay(asked.today);
    tell({ tell: 'read', n, read: await read(asked.source, asked.today, progressOf(n)) });
  } else if (asked.ask === 'work') tell({ tell: 'work', n, work: workOf(network) });
  else if (asked.ask === 'rest') await Promise.all([seek(), example()]).then(() => tell({ tell: 'rest', n }));
  else tell((await seek()).sought(asked, network, today));
}

addEventListener(
  'message',
  ({ data }: MessageEvent<Asked>) => void answer(data).catch(() => tell({ tell: 'failed', n: data.n })),
);
