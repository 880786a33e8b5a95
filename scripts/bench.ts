/**
 * What the built site weighs, page by page, gzip: `npm run build && npm run bench`. The budgets themselves are asserted in
 * tests/browser/budgets.spec.ts, in a real browser; this is for looking.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

if (!existsSync('dist/index.html')) throw new Error('There is no built site in dist: run npm run build first.');

const weigh = (file: string): number => gzipSync(readFileSync(file)).length;
const table = (files: string[]) =>
  console.table(
    Object.fromEntries(files.map((file) => [file.replace('dist/', ''), { 'gzip kB': +(weigh(file) / 1000).toFixed(1) }])),
  );

table(globSync('dist/**/*.html').sort());
table(globSync('dist/_astro/*.{js,css}').sort((a, b) => weigh(b) - weigh(a)));
