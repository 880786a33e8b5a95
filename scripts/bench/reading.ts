/**
 * What reading a file costs, beside Papa Parse alone on the same text: `node --expose-gc scripts/bench/reading.ts file runs`
 * writes it as JSON. A process reads one file only, so that its memory says something.
 */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { timesOf, workOf } from '../../src/core/network/measure/measure.ts';
import { readBytes } from '../../src/worker/read.ts';
import { today } from './made-up.ts';

export interface Reading {
  /** In bytes: of the file, of what is kept of it, and the most that reading it took. */
  size: number;
  kept: number;
  peak: number;
  /** In milliseconds, medians: reading, the first chart's measures, the others, and Papa Parse. */
  read: number;
  times: number;
  work: number;
  papa: number;
  /** Of reading and the first chart's measures to Papa Parse, each pair of runs side by side. */
  ratio: number;
  /** The fastest runs of the same two. */
  fastest: { ours: number; papa: number };
}

export const median = (all: number[]): number => all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0;
const collect = (): void => globalThis.gc?.();

/** What is done, and the milliseconds it took. */
async function timed<T>(work: () => T): Promise<[result: Awaited<T>, ms: number]> {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
}

async function read(bytes: Uint8Array<ArrayBuffer>) {
  const outcome = await readBytes(bytes, () => undefined);
  if (!outcome.ok) throw new Error(`The file was not read: ${JSON.stringify(outcome.fault)}.`);
  return outcome.network;
}

async function memoryOf(bytes: Uint8Array<ArrayBuffer>): Promise<Pick<Reading, 'kept' | 'peak'>> {
  collect();
  const before = { heap: process.memoryUsage().heapUsed, peak: process.resourceUsage().maxRSS };
  const network = await read(bytes);
  const peak = (process.resourceUsage().maxRSS - before.peak) * 1024;
  collect();
  const kept = process.memoryUsage().heapUsed - before.heap;
  // Until here, the people are held.
  if (network.people.length === 0) throw new Error('Nobody was read.');
  return { kept, peak };
}

async function reading(file: string, runs: number): Promise<Reading> {
  const bytes = new Uint8Array(readFileSync(file));
  const memory = await memoryOf(bytes);
  const on = Number(today.replaceAll('-', ''));
  const all: Pick<Reading, 'papa' | 'read' | 'times' | 'work' | 'ratio'>[] = [];
  for (let run = 0; run < runs; run++) {
    const text = new TextDecoder().decode(bytes);
    collect();
    const [, papa] = await timed(() => Papa.parse(text, { header: true, skipEmptyLines: true }));
    collect();
    const [network, reads] = await timed(() => read(bytes));
    const [, times] = await timed(() => timesOf(network, on));
    const [, work] = await timed(() => workOf(network));
    all.push({ papa, read: reads, times, work, ratio: (reads + times) / papa });
  }
  const of = (key: 'papa' | 'read' | 'times' | 'work' | 'ratio') => median(all.map((run) => run[key]));
  return {
    size: bytes.length,
    ...memory,
    read: of('read'),
    times: of('times'),
    work: of('work'),
    papa: of('papa'),
    ratio: of('ratio'),
    fastest: { ours: Math.min(...all.map((run) => run.read + run.times)), papa: Math.min(...all.map((run) => run.papa)) },
  };
}

if (import.meta.main) {
  const [file = '', runs = '1'] = process.argv.slice(2);
  console.log(JSON.stringify(await reading(file, Number(runs))));
}
