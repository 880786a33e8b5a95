import { existsSync } from 'node:fs';
import { defineConfig, firefox, webkit, type Project } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';

/** The two built sites: at the root, and under a folder of another address. */
const port = Number(process.env['PORT_BASE'] ?? 4331);
const root = `http://localhost:${port}`;
const sub = `http://localhost:${port + 1}/un/sous-chemin`;

/** The last --disable-features wins: these are Playwright's own that change what a page does, or what runs beside it. */
const playwrightDisables = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
];
/** Pages of Chromium's own address bar, which each new context opens in a process of its own: a fifth of the run. */
const omnibox = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

const chromium: Project = {
  name: 'chromium',
  use: {
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--disable-features=${[...playwrightDisables, ...omnibox].join()}`,
      ],
    },
  },
};

/**
 * The other engines walk one journey, where Playwright's own are installed: `playwright install firefox webkit`. Under
 * ENGINES=all one that is missing fails.
 */
const engines = [firefox, webkit]
  .filter((engine) => process.env['ENGINES'] === 'all' || existsSync(engine.executablePath()))
  .map((engine): Project => ({
    name: engine.name(),
    testMatch: 'journey.spec.ts',
    use: { browserName: engine.name() as 'firefox' | 'webkit' },
  }));

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: `.build/browser-${port}`,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL: root,
    locale: 'fr-CA',
    actionTimeout: 10_000,
    // A trace costs a third of the run: kept where the failure cannot be looked at again. Here: playwright test --trace on.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
  },
  projects: [chromium, ...engines],
  webServer: [
    { command: `node scripts/serve.ts dist ${port}`, url: `${root}/`, reuseExistingServer: false },
    {
      command: `node scripts/serve.ts .build/sub ${port + 1}`,
      url: `${sub}/`,
      env: { SITE_URL: 'https://exemple.quebec', BASE_PATH: '/un/sous-chemin/' },
      reuseExistingServer: false,
    },
  ],
});
