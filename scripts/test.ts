/**
 * Everything that must hold, in the order in which it fails fastest: `npm test`. With names, only those parts:
 * `npm test -- unit browser`; `quick` is those that need no built site. The last line is “N passed, M failed”.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findBrowser } from './browser.ts';

interface Part {
  name: string;
  command: string;
  env?: Record<string, string>;
  /** Where the runner writes its counts; without it the part counts as one test. */
  report?: string;
  /** Parts of one lane run one after the other, beside the other lane. Without a lane, a part has the machine to itself. */
  lane?: 'types' | 'texts';
}

const build = '.build';
/** The build under a folder has what the one at the root has not: whom to write to, and a repository. */
const sub = {
  SITE_URL: 'https://exemple.quebec',
  BASE_PATH: '/un/sous-chemin/',
  CONTACT: 'erreurs+site@exemple.quebec',
  REPOSITORY: 'https://github.com/exemple/reseau',
};
/** A build as nobody has set it up: whatever the shell says. */
const bare = { SITE_URL: '', BASE_PATH: '', CONTACT: '', REPOSITORY: '', OFFLINE: '', SOURCE_DATE_EPOCH: '' };
const vitest = (name: string, folders: string): Part => ({
  name,
  command: `vitest run ${folders} --reporter=default --reporter=json --outputFile.json=${build}/${name}.json`,
  report: `${build}/${name}.json`,
});

const parts: Part[] = [
  { name: 'format', lane: 'texts', command: 'prettier --check . --log-level warn' },
  { name: 'lint', lane: 'texts', command: 'eslint . --max-warnings 0' },
  { name: 'types', lane: 'types', command: 'astro sync && astro check --minimumFailingSeverity hint' },
  { name: 'types-svelte', lane: 'types', command: 'svelte-check --tsconfig ./tsconfig.json --fail-on-warnings' },
  { name: 'types-core', lane: 'types', command: 'tsc -p tsconfig.core.json' },
  { name: 'types-worker', lane: 'types', command: 'tsc -p tsconfig.worker.json' },
  { name: 'unused', lane: 'texts', command: 'knip' },
  { name: 'spelling', lane: 'texts', command: 'cspell --no-progress --no-summary "**"' },
  vitest('unit', 'tests/house tests/core tests/stores tests/apis tests/content'),
  { name: 'build', command: 'astro build', env: bare },
  { name: 'build-sub', command: `astro build --outDir ${build}/sub`, env: { ...bare, ...sub } },
  vitest('site', 'tests/site'),
  {
    name: 'browser',
    command: 'playwright test',
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${build}/browser.json` },
    report: `${build}/browser.json`,
  },
];

/** The journey in Playwright's own Firefox and WebKit, which must be there. Run by its name only. */
const engines: Part = {
  name: 'engines',
  command: 'playwright test --project firefox --project webkit',
  env: { ENGINES: 'all', PLAYWRIGHT_JSON_OUTPUT_NAME: `${build}/engines.json` },
  report: `${build}/engines.json`,
};

/** The parts that need no built site. */
const quick = ['format', 'lint', 'types', 'types-svelte', 'types-core', 'types-worker', 'unused', 'spelling', 'unit'];

/** The numbers in a Vitest or Playwright report. */
function countsOf(report: string): { passed: number; failed: number } | undefined {
  if (!existsSync(report)) return undefined;
  const { numPassedTests, numFailedTests, stats } = JSON.parse(readFileSync(report, 'utf8'));
  return stats
    ? { passed: stats.expected, failed: stats.unexpected + stats.flaky }
    : { passed: numPassedTests, failed: numFailedTests };
}

const asked = process.argv.slice(2).flatMap((name) => (name === 'quick' ? quick : [name]));
const chosen = asked.length > 0 ? [...parts, engines].filter(({ name }) => asked.includes(name)) : parts;
if (chosen.length === 0)
  throw new Error(`No part of that name. There are: quick, ${[...parts, engines].map(({ name }) => name).join(', ')}`);

/** Runs a part; one that has a lane says what it has to say all at once, when it is over. Gives its exit code. */
function run({ name, command, env, lane }: Part): Promise<number | null> {
  const title = `\n── ${name}: ${command}`;
  if (!lane) console.log(title);
  const browser = name === 'browser' ? findBrowser() : undefined;
  const child = spawn(command, {
    shell: true,
    stdio: lane ? 'pipe' : 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env, ...(browser && { BROWSER_PATH: browser }) },
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      if (lane) console.log(`${title}\n${Buffer.concat(output).toString()}`);
      resolve(code);
    });
  });
}

mkdirSync(build, { recursive: true });
rmSync(`${build}/test-summary`, { force: true });
let passed = 0;
let failed = 0;

async function runAndCount(some: Part[]): Promise<void> {
  for (const part of some) {
    if (part.report) rmSync(part.report, { force: true });
    const code = await run(part);
    const counts = part.report ? countsOf(part.report) : undefined;
    passed += counts?.passed ?? (code === 0 ? 1 : 0);
    failed += counts ? counts.failed || (code === 0 ? 0 : 1) : code === 0 ? 0 : 1;
  }
}

const lanes = ['types', 'texts'].map((lane) => chosen.filter((part) => part.lane === lane));
await Promise.all(lanes.map(runAndCount));
await runAndCount(chosen.filter(({ lane }) => !lane));

const summary = `${passed} passed, ${failed} failed`;
writeFileSync(`${build}/test-summary`, summary);
console.log(`\n${summary}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
