import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The headless shell first: the same engine without a browser's windows, a fifth less processor time. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const packages = ['chromium-headless-shell', 'chromium'];
const macOS = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

const run = (command: string): boolean => spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
/** A stub, or a program whose libraries are missing, does not count. */
const starts = (program: string): boolean => existsSync(program) && spawnSync(program, ['--version']).status === 0;
const onPath = (): string | undefined =>
  [...names.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim() ?? ''), macOS].find(starts);
const bundled = (): string | undefined => [chromium.executablePath()].find(starts);

/**
 * A Chromium to test with, found or installed: BROWSER_PATH, the system's, Playwright's own, Debian's package. Throws a
 * sentence that says what to do when there is none.
 */
export function findBrowser(): string {
  const named = process.env['BROWSER_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`BROWSER_PATH is “${named}”, which does not exist: name a Chrome or Chromium program.`);
  }
  const found = onPath() ?? bundled();
  if (found) return found;
  console.log('No Chrome or Chromium here: installing one.');
  const sudo = process.getuid?.() === 0 ? '' : 'sudo -n ';
  if (run('playwright install chromium') && (bundled() || (run('playwright install-deps chromium') && bundled())))
    return bundled() as string;
  if (run(`${sudo}apt-get update`))
    for (const name of packages)
      if (run(`${sudo}apt-get install -y --no-install-recommends ${name} fonts-liberation`) && onPath())
        return onPath() as string;
  throw new Error('No browser to test with: install Chrome or Chromium, or set BROWSER_PATH to one, and run npm test again.');
}
