import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleCsv } from '../../src/core/network/example/example.ts';
import { onOf } from '../../src/core/network/export/parse-date.ts';
import { seedFrom } from '../../src/core/network/base/random.ts';

/** The day on which the files are made, and read. */
export const today = '2026-11-23';
/** Lines before the first contact. */
const headings = 4;

/** An export of so many contacts, always the same: example after example, everybody with an address of their own. */
function exported(contacts: number): string {
  const top = exampleCsv(seedFrom(0), today).split('\n').slice(0, headings);
  const rows: { row: string; on: number }[] = [];
  for (let seed = 0; rows.length < contacts; seed++)
    for (const row of exampleCsv(seedFrom(seed), today).split('\n').slice(headings))
      rows.push({ row: row.replace(/exemple-\d+/, `exemple-${rows.length}`), on: onOf(row.slice(-11)) ?? 0 });
  rows.length = contacts;
  rows.sort((a, b) => b.on - a.on);
  return [...top, ...rows.map(({ row }) => row)].join('\n');
}

/** Writes an export of so many contacts, for as long as it is of use. */
export async function withFile<T>(contacts: number, use: (file: string) => T): Promise<Awaited<T>> {
  const folder = mkdtempSync(join(tmpdir(), 'connections-'));
  const file = join(folder, 'Connections.csv');
  try {
    writeFileSync(file, exported(contacts));
    return await use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
