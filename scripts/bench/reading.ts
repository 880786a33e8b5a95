import Papa from 'papaparse';
import type { Network } from '../../src/core/network/base/person.ts';
import { changesBetween } from '../../src/core/network/changes/changes.ts';
import { exampleCsv } from '../../src/core/network/example/example.ts';
import { measureTimes, measureWork } from '../../src/core/network/measure/measure.ts';
import { parseDate } from '../../src/core/network/export/parse-date.ts';
import { maxRows } from '../../src/core/network/export/report.ts';
import { seedFrom } from '../../src/core/network/base/random.ts';
import { readBytes } from '../../src/worker/read-export.ts';

const none: Network = { people: [], hidden: [] };
const day = '2026-11-23';
const today = 20_261_123;
/** Lines of an export before the first contact. */
const headings = 4;
/** How many contacts, and how many times each file is read: 30,000 is LinkedIn's cap, the last is what the mirror accepts. */
const sizes: [contacts: number, runs: number][] = [
  [1000, 41],
  [8000, 21],
  [30_000, 21],
  [maxRows - headings, 5],
];

/** An export of so many contacts, always the same: example after example, everybody with an address of their own. */
export function exportOf(contacts: number): string {
  const top = exampleCsv(seedFrom(0), day).split('\n').slice(0, headings);
  const rows: { row: string; on: number }[] = [];
  for (let seed = 0; rows.length < contacts; seed++)
    for (const row of exampleCsv(seedFrom(seed), day).split('\n').slice(headings))
      rows.push({ row: row.replace(/exemple-\d+/, `exemple-${rows.length}`), on: Number(parseDate(row.slice(-11))) });
  rows.length = contacts;
  rows.sort((a, b) => b.on - a.on);
  return [...top, ...rows.map(({ row }) => row)].join('\n');
}

/** The same people a year before: without the newest, one in eight in another company. */
const yearBefore = (csv: string): string => {
  const lines = csv.split('\n');
  const people = lines.slice(headings);
  const older = people.slice(Math.floor(people.length / 20));
  const companyOf = (row: string) => row.split(',')[4] ?? '';
  const moved = older.map((row, at) =>
    at % 8 > 0 || row.includes('"')
      ? row
      : row
          .split(',')
          .with(4, companyOf(older[at + 1] ?? row))
          .join(','),
  );
  return [...lines.slice(0, headings), ...moved].join('\n');
};

export const median = (all: number[]): number => all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0;

/** The result of some work, and the milliseconds it took. */
async function timed<T>(work: () => T): Promise<[result: Awaited<T>, ms: number]> {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
}

async function networkIn(bytes: Uint8Array<ArrayBuffer>) {
  const outcome = await readBytes(bytes, () => undefined);
  if (!outcome.ok) throw new Error(`The file was not read: ${JSON.stringify(outcome.fault)}.`);
  return outcome.network;
}

/** In milliseconds: reading, the first chart's measures, the others, and Papa Parse alone on the same text. */
async function run(csv: string) {
  const bytes = new TextEncoder().encode(csv);
  const [, papa] = await timed(() => Papa.parse(csv, { header: true, skipEmptyLines: true }));
  const [network, read] = await timed(() => networkIn(bytes));
  const [, times] = await timed(() => measureTimes(network, today));
  const [, work] = await timed(() => measureWork(network));
  return { read, times, work, papa, ratio: (read + times) / papa };
}

/** What reading a file costs beside Papa Parse alone, from a thousand contacts to the most that the mirror reads: medians. */
export async function reading(): Promise<void> {
  const table: Record<string, Record<string, number>> = {};
  for (const [contacts, times] of sizes) {
    const csv = exportOf(contacts);
    const runs: Awaited<ReturnType<typeof run>>[] = [];
    for (let count = 0; count < times; count++) runs.push(await run(csv));
    const of = (key: keyof (typeof runs)[number]) => +median(runs.map((each) => each[key])).toFixed(2);
    table[contacts.toLocaleString('en')] = {
      MB: +(csv.length / 1e6).toFixed(1),
      'read ms': of('read'),
      'times ms': of('times'),
      'work ms': of('work'),
      'Papa ms': of('papa'),
      'read + times / Papa': of('ratio'),
    };
  }
  console.table(table);
}

/** What two exports side by side cost beside Papa Parse alone on the two texts: medians. */
export async function twoFiles(): Promise<void> {
  const table: Record<string, Record<string, number>> = {};
  for (const [contacts, times] of sizes.slice(0, 3)) {
    const newer = exportOf(contacts);
    const texts = [yearBefore(newer), newer];
    const runs: Record<'papa' | 'read' | 'changes', number>[] = [];
    for (let count = 0; count < times; count++) {
      const [, papa] = await timed(() => texts.map((text) => Papa.parse(text, { header: true, skipEmptyLines: true })));
      const bytes = texts.map((text) => new TextEncoder().encode(text));
      const [networks, read] = await timed(async () => [
        await networkIn(bytes[0] ?? new Uint8Array()),
        await networkIn(bytes[1] ?? new Uint8Array()),
      ]);
      const [before = none, after = none] = networks;
      const [, changes] = await timed(() => changesBetween(before, after, today));
      runs.push({ papa, read, changes });
    }
    const of = (key: keyof (typeof runs)[number]) => +median(runs.map((each) => each[key])).toFixed(2);
    table[contacts.toLocaleString('en')] = {
      'read both ms': of('read'),
      'changes ms': of('changes'),
      'Papa on both ms': of('papa'),
      'read + changes / Papa': +((of('read') + of('changes')) / of('papa')).toFixed(2),
    };
  }
  console.table(table);
}
