import { spawnSync } from 'node:child_process';
import { withFile } from './made-up.ts';
import type { Reading } from './reading.ts';

/** How many contacts, and how many times each file is read. */
const sizes: [contacts: number, runs: number][] = [
  [1000, 41],
  [8000, 21],
  [30_000, 15],
  [100_000, 7],
  [1_000_000, 3],
];

function readingOf(file: string, runs: number): Reading {
  const options = ['--expose-gc', '--max-old-space-size=8192'];
  const { stdout, status } = spawnSync(process.execPath, [...options, 'scripts/bench/reading.ts', file, String(runs)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${file} could not be read.`);
  return JSON.parse(stdout) as Reading;
}

const mega = (bytes: number) => +(bytes / 1e6).toFixed(1);
const ms = (time: number) => +time.toFixed(1);

/**
 * The time that a contact takes, to what it takes in a file ten times smaller: 1 is linear. Fastest runs are compared, for
 * what else the machine does would show here.
 */
function growth(before: [ms: number, contacts: number], after: [ms: number, contacts: number]): number {
  const each = after[0] / after[1] / (before[0] / before[1]);
  return +(each ** (1 / Math.log10(after[1] / before[1]))).toFixed(2);
}

/** How reading grows with the file, from a thousand contacts to a million. */
export async function readings(): Promise<void> {
  const rows: Record<string, Record<string, number>> = {};
  let before: { contacts: number; fastest: Reading['fastest'] } | undefined;
  for (const [contacts, runs] of sizes) {
    const { size, kept, peak, read, times, work, papa, ratio, fastest } = await withFile(contacts, (file) =>
      readingOf(file, runs),
    );
    rows[contacts.toLocaleString('en')] = {
      MB: mega(size),
      'read ms': ms(read),
      'times ms': ms(times),
      'work ms': ms(work),
      'Papa ms': ms(papa),
      'read + times / Papa': +ratio.toFixed(2),
      'kept MB': mega(kept),
      'peak MB': mega(peak),
      ...(before && {
        'growth ×10': growth([before.fastest.ours, before.contacts], [fastest.ours, contacts]),
        'Papa’s': growth([before.fastest.papa, before.contacts], [fastest.papa, contacts]),
      }),
    };
    before = { contacts, fastest };
  }
  console.table(rows);
}
