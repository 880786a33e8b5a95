/**
 * Everything that must hold, in the order in which it fails fastest: `npm test`. With names, only those parts:
 * `npm test -- unit browser`; `quick` is those that need no built site. The last line is “N passed, M failed”.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findBrowser } from './browser.ts';

interface Part {
  name: string;
  command: string;
  env?: Record<string, string>;
  /** Where the runner writes its counts; without it the part counts as one test. */
  report?: string;
}

const build = '.build';
const sub = { SITE_URL: 'https://exemple.quebec', BASE_PATH: '/un/sous-chemin/' };
const vitest = (name: string, folders: string): Part => ({
  name,
  command: `vitest run ${folders} --reporter=default --reporter=json --outputFile.json=${build}/${name}.json`,
  report: `${build}/${name}.json`,
});

const parts: Part[] = [
  { name: 'format', command: 'prettier --check . --log-level warn' },
  { name: 'lint', command: 'eslint . --max-warnings 0' },
  { name: 'types', command: 'astro sync && astro check --minimumFailingSeverity hint' },
  { name: 'types-svelte', command: 'svelte-check --tsconfig ./tsconfig.json --fail-on-warnings' },
  { name: 'types-core', command: 'tsc -p tsconfig.core.json' },
  { name: 'unused', command: 'knip' },
  { name: 'spelling', command: 'cspell --no-progress --no-summary "**"' },
  vitest('unit', 'tests/house tests/core tests/stores tests/content'),
  { name: 'build', command: 'astro build' },
  { name: 'build-sub', command: `astro build --outDir ${build}/sub`, env: sub },
  vitest('site', 'tests/site'),
  {
    name: 'browser',
    command: 'playwright test',
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${build}/browser.json` },
    report: `${build}/browser.json`,
  },
];

/** The parts that need no built site. */
const quick = ['format', 'lint', 'types', 'types-svelte', 'types-core', 'unused', 'spelling', 'unit'];

/** The numbers in a Vitest or Playwright report. */
function countsOf(report: string): { passed: number; failed: number } | undefined {
  if (!existsSync(report)) return undefined;
  const { numPassedTests, numFailedTests, stats } = JSON.parse(readFileSync(report, 'utf8'));
  return stats
    ? { passed: stats.expected, failed: stats.unexpected + stats.flaky }
    : { passed: numPassedTests, failed: numFailedTests };
}

const asked = process.argv.slice(2).flatMap((name) => (name === 'quick' ? quick : [name]));
const chosen = asked.length > 0 ? parts.filter(({ name }) => asked.includes(name)) : parts;
if (chosen.length === 0) throw new Error(`No part of that name. There are: quick, ${parts.map(({ name }) => name).join(', ')}`);

mkdirSync(build, { recursive: true });
rmSync(`${build}/test-summary`, { force: true });
let passed = 0;
let failed = 0;
for (const { name, command, env, report } of chosen) {
  console.log(`\n── ${name}: ${command}`);
  if (report) rmSync(report, { force: true });
  const browser = name === 'browser' ? findBrowser() : undefined;
  const { status } = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env, ...(browser && { BROWSER_PATH: browser }) },
  });
  const counts = report ? countsOf(report) : undefined;
  passed += counts?.passed ?? (status === 0 ? 1 : 0);
  failed += counts ? counts.failed || (status === 0 ? 0 : 1) : status === 0 ? 0 : 1;
}
const summary = `${passed} passed, ${failed} failed`;
writeFileSync(`${build}/test-summary`, summary);
console.log(`\n${summary}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
