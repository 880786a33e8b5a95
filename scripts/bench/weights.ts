import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const weigh = (file: string): number => gzipSync(readFileSync(file)).length;
const table = (files: string[]) =>
  console.table(
    Object.fromEntries(files.map((file) => [file.replace('dist/', ''), { 'gzip kB': +(weigh(file) / 1000).toFixed(1) }])),
  );

/** What each page, script and style sheet weighs, gzip. */
export function weights(): void {
  table(globSync('dist/**/*.html').sort());
  table(globSync('dist/_astro/*.{js,css}').sort((a, b) => weigh(b) - weigh(a)));
}
