/** What the tests of reading offline share: somebody who has answers, a page that rests, and what its worker is at. */
import { expect, type Page } from '@playwright/test';
import { full, key, stored } from './site.ts';

/** Stores answers, or another document, before a page opens, once. */
export async function answered(page: Page, document = stored(full)): Promise<void> {
  await page.addInitScript(
    ([name, text]) => {
      // The browser's own page, which says that there is no network, has no storage.
      try {
        if (localStorage.getItem(name) === null) localStorage.setItem(name, text);
      } catch {
        // Nothing to store in.
      }
    },
    [key, document] as const,
  );
}

/** The state of the worker that keeps a page, by its scope; undefined where there is none. */
export const workerState = (page: Page): Promise<string | undefined> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);

/** Lets a page rest until it has kept the others. */
export async function rested(page: Page): Promise<void> {
  const fetched = page.waitForResponse(/\/offline\.js$/);
  await page.clock.fastForward(5000);
  await fetched;
  // It asks whether there is a worker before it waits.
  await expect
    .poll(
      async () => {
        await page.clock.fastForward(5000);
        return workerState(page);
      },
      { timeout: 20_000 },
    )
    .toBe('activated');
}
