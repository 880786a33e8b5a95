/** A long reading: it is told, the page answers meanwhile, and it can be given up. */
import type { Page } from '@playwright/test';
import { fill } from '../../src/core/format/message.ts';
import { strings } from '../../src/i18n/strings.ts';
import { exported, someone } from '../core/network/exports.ts';
import { five, give, hold, input, openMirror, read, results, row, rowsOf, workerOf } from './mirror.ts';
import { expect, test } from './site.ts';

const t = strings('fr').mirror;

/** Gives a file of so many people, made in the page from its headings and one row. */
const giveMany = (page: Page, rows: number): Promise<void> =>
  input(page).evaluate(
    (field, [text, n]) => {
      const [head, line] = text.split('\n');
      const lines = Array.from({ length: n }, (_, at) => line?.replace('someone', `someone-${at}`));
      const data = new DataTransfer();
      data.items.add(new File([[head, ...lines].join('\n')], 'Connections.csv'));
      (field as HTMLInputElement).files = data.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [rowsOf(row('Léa', 'someone', { company: 'Boréal', position: 'Directrice' })), rows] as const,
  );

/** Notes each share that the page shows of a reading, and each frame that it draws meanwhile. */
const watchReading = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = { shares: [] as number[], said: [] as string[], frames: 0 };
    Object.assign(window, { seen });
    const look = () => {
      const bar = document.querySelector('progress');
      if (!bar) return;
      if (seen.shares.at(-1) !== bar.value) seen.shares.push(bar.value);
      const said = bar.parentElement?.querySelector('[role="status"]')?.textContent ?? '';
      if (seen.said.at(-1) !== said) seen.said.push(said);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    const frame = () => {
      if (document.querySelector('progress')) seen.frames++;
      requestAnimationFrame(frame);
    };
    frame();
  });

interface Seen {
  shares: number[];
  said: string[];
  frames: number;
}

/** Has the worker report its progress each time that it could, however fast it reads. */
const hurry = async (page: Page): Promise<void> =>
  (await workerOf(page)).evaluate(() => {
    let now = 0;
    performance.now = () => (now += 1000);
  });

/** Keeps the page's workers at hand. */
const keepWorkers = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const made: Worker[] = [];
    Object.assign(window, { made });
    window.Worker = class extends Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        made.push(this);
      }
    };
  });

/** Has every worker there was say again what one may have said before it was ended. */
const speakLate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { made } = window as unknown as { made: Worker[] };
    for (const worker of made.slice(0, -1))
      for (let id = 1; id < 20; id++) {
        const replies = [
          { type: 'progress', id, share: 0.5 },
          { type: 'read', id, read: { ok: false, fault: 'pdf' } },
        ];
        for (const data of replies) worker.dispatchEvent(new MessageEvent('message', { data }));
      }
  });

test('a hundred thousand rows are told as they are read, and the page lives meanwhile', async ({ page }) => {
  await openMirror(page);
  await hurry(page);
  await watchReading(page);
  await giveMany(page, 100_000);
  await expect(results(page)).toBeVisible({ timeout: 30_000 });
  await read(page, 100_000);
  const { shares, said, frames } = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  // By quarters: a voice that reads the page says no more.
  expect(said.length).toBeGreaterThan(1);
  expect(said.length).toBeLessThan(6);
  for (const each of said) expect(each).toMatch(new RegExp(`^${fill(t.progress.said, { percent: '\\d+\\s%' })}$`));
  // Read where the page is drawn, the file would let no frame through.
  expect(frames).toBeGreaterThan(5);
});

test('a reading has its place and its name, and no more than one way out', async ({ page }) => {
  await openMirror(page);
  await hold(page);
  await give(page, five);
  const reading = page.getByRole('region', { name: t.progress.title });
  await expect(reading.getByRole('heading')).toBeFocused();
  await expect(reading.getByRole('progressbar', { name: t.progress.title })).toHaveAttribute('value', '0');
  await page.keyboard.press('Tab');
  await expect(reading.getByRole('button', { name: t.progress.cancel })).toBeFocused();
  await expect(input(page)).toHaveCount(0);
});

test('a reading that is given up is over: the file’s field is back, and what comes late is nobody’s', async ({ page }) => {
  await keepWorkers(page);
  await openMirror(page);
  await hold(page);
  await give(page, five);
  await page.getByRole('button', { name: t.progress.cancel }).click();
  const cancelled = page.getByRole('status').filter({ hasText: t.progress.cancelled });
  await expect(cancelled).toBeVisible();
  await expect(input(page)).toBeFocused();
  await workerOf(page);
  await speakLate(page);
  await expect(cancelled).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  // Nor does it change anything of the next file.
  await give(page, exported(someone.slice(0, 3)));
  await read(page, 3);
  await speakLate(page);
  await read(page, 3);
});
