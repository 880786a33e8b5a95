/**
 * What the site weighs and how fast the mirror reads, for looking: `npm run build && npm run bench`. With names, only those
 * parts: `npm run bench -- reading`. Budgets are asserted in tests/browser/budgets.spec.ts; times never are.
 */
import { existsSync } from 'node:fs';
import { firstChart } from './bench/chart.ts';
import { reading, twoFiles } from './bench/reading.ts';
import { weights } from './bench/weights.ts';

const parts: Record<string, () => void | Promise<void>> = { weights, reading, two: twoFiles, browser: firstChart };
const asked = process.argv.slice(2);

if (!existsSync('dist/index.html')) throw new Error('There is no built site in dist: run npm run build first.');
for (const [name, part] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await part();
