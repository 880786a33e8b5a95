import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';

/**
 * A zip of some files by their paths: the same bytes for the same files, in whatever order they come and whatever the time
 * zone. Each file has the day of the release, `2026-11-29`: hosts tell browsers by it that a page has changed.
 */
export function releaseZip(files: Readonly<Record<string, Uint8Array>>, day: string): Uint8Array {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const sorted = Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));
  // Zips have the time of a clock on a wall, without its zone.
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: new Date(year, month - 1, date, 12) });
}

/** What `sha256sum --check` reads: `9f86d0…  reseau-a-dessein-1.0.0.zip`. */
export const checksumLine = (bytes: Uint8Array, name: string): string =>
  `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
