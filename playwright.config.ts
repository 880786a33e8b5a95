import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';

/** The two built sites: at the root, and under a folder of another address. */
const port = Number(process.env['PORT_BASE'] ?? 4331);
const root = `http://localhost:${port}`;
const sub = `http://localhost:${port + 1}/un/sous-chemin`;

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: `.build/browser-${port}`,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  reporter: [['list'], ['json']],
  use: {
    baseURL: root,
    locale: 'fr-CA',
    actionTimeout: 10_000,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
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
