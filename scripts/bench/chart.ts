import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Browser } from '@playwright/test';
import type Papa from 'papaparse';
import { findBrowser } from '../browser.ts';
import { exportOf, median } from './reading.ts';

const contacts = 30_000;
const rounds = 9;
const port = Number(process.env['PORT_BASE'] ?? 4331) + 2;

interface Watched {
  /** In milliseconds: from the file to the first chart, the longest task and the longest silence of the page meanwhile. */
  chart: number;
  task: number;
  silence: number;
}

/** In the page: from the file given to the frame that shows the arrivals, told as a promise. */
function watch(): void {
  const watched = new Promise<Watched>((resolve) => {
    let [start, last, task, silence] = [0, 0, 0, 0];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) if (startTime + duration > start) task = Math.max(task, duration);
    }).observe({ type: 'longtask' });
    const tick = () => {
      const now = performance.now();
      silence = Math.max(silence, now - last);
      last = now;
    };
    const drawn = new MutationObserver(() => {
      if (!document.querySelector('#arrivals-title')?.checkVisibility()) return;
      drawn.disconnect();
      // After the frame in which it is drawn.
      requestAnimationFrame(() =>
        setTimeout(() => {
          tick();
          const chart = last - start;
          // What watches for long tasks is told of the last one a little later.
          setTimeout(() => resolve({ chart, task, silence }), 200);
        }),
      );
    });
    addEventListener(
      'change',
      () => {
        start = last = performance.now();
        setInterval(tick, 4);
        drawn.observe(document, { childList: true, subtree: true });
      },
      { capture: true, once: true },
    );
  });
  Object.assign(globalThis, { watched });
}

/** As a reader who has just come: a page, and a worker, that have read nothing yet. */
async function chartOf(browser: Browser, address: string, csv: string): Promise<Watched> {
  const page = await browser.newPage();
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page
    .locator('.mirror:not(.pending) input[type=file]')
    .setInputFiles({ name: 'Connections.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  const watched = await page.evaluate(() => (globalThis as unknown as { watched: Promise<Watched> }).watched);
  await page.close();
  return watched;
}

/** The milliseconds that Papa Parse takes, in a page that has not used it yet. */
async function papaOf(browser: Browser, csv: string): Promise<number> {
  const page = await browser.newPage();
  await page.addScriptTag({ path: 'node_modules/papaparse/papaparse.min.js' });
  const ms = await page.evaluate((text) => {
    const start = performance.now();
    (globalThis as unknown as { Papa: typeof Papa }).Papa.parse(text, { header: true, skipEmptyLines: true });
    return performance.now() - start;
  }, csv);
  await page.close();
  return ms;
}

async function compare(browser: Browser, address: string): Promise<void> {
  const csv = exportOf(contacts);
  const all: (Watched & { papa: number })[] = [];
  for (let round = 0; round < rounds; round++)
    all.push({ papa: await papaOf(browser, csv), ...(await chartOf(browser, address, csv)) });
  const of = (value: (each: (typeof all)[number]) => number) => +median(all.map(value)).toFixed(2);
  console.table({
    [`${contacts.toLocaleString('en')} contacts, in a browser`]: {
      'file to first chart ms': of(({ chart }) => chart),
      'Papa ms': of(({ papa }) => papa),
      ratio: of(({ chart, papa }) => chart / papa),
      'longest task ms': of(({ task }) => task),
      'longest silence ms': of(({ silence }) => silence),
    },
  });
}

/** The longest task of the page while somebody is looked for letter by letter. */
async function typing(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page
    .locator('.mirror:not(.pending) input[type=file]')
    .setInputFiles({ name: 'Connections.csv', mimeType: 'text/csv', buffer: Buffer.from(exportOf(contacts)) });
  const field = page.getByRole('searchbox');
  await field.waitFor();
  await page.waitForTimeout(1000);
  await page.evaluate(() => {
    const watched = { task: 0 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.task = Math.max(watched.task, duration);
    }).observe({ type: 'longtask' });
    Object.assign(globalThis, { watched });
  });
  await field.pressSequentially('directrice', { delay: 80 });
  await page.waitForTimeout(500);
  const task = await page.evaluate(() => (globalThis as unknown as { watched: { task: number } }).watched.task);
  console.table({ 'ten letters in 30,000 contacts': { 'longest task ms, 0 under 50': task } });
  await page.close();
}

/** How long a reader waits for the first chart, and for whom they look for, in the built site. */
export async function firstChart(): Promise<void> {
  const server = spawn(process.execPath, ['scripts/serve.ts', 'dist', String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    await once(server.stdout, 'data');
    await compare(browser, `http://localhost:${port}/miroir/`);
    await typing(browser, `http://localhost:${port}/miroir/`);
  } finally {
    await browser.close();
    server.kill();
  }
}
