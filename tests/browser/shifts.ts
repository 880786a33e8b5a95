/** What moves on a page as it loads. */
import type { Page } from '@playwright/test';
import { settled } from './site.ts';

/** Notes whatever moves in the pages to come. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** Opens a page, as another document than the one before it, and says what moved in it until some part of it is there. */
export async function shiftsIn(
  page: Page,
  path: string,
  until: () => Promise<void> = () => Promise.resolve(),
): Promise<number[]> {
  await page.goto('about:blank');
  await page.goto(path);
  await settled(page);
  await until();
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve((window as unknown as { shifts: number[] }).shifts))),
      ),
  );
}
