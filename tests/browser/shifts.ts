/** What moves on a page as it loads. */
import type { Page } from '@playwright/test';
import { settled } from './site.ts';

interface LayoutShiftAttribution {
  node: Node | null;
  previousRect: DOMRectReadOnly;
  currentRect: DOMRectReadOnly;
}
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: LayoutShiftAttribution[];
}

/** Notes whatever moves in the pages to come (Layout Instability API): by how much, and what, from where to where. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    const top = (rect: DOMRectReadOnly) => `${Math.round(rect.top)}+${Math.round(rect.height)}`;
    const said = ({ node, previousRect, currentRect }: LayoutShiftAttribution) =>
      `${node?.nodeName ?? '?'}.${(node as Element | null)?.className ?? ''} ${top(previousRect)} → ${top(currentRect)}`;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[])
        shifts.push(`${entry.value}: ${entry.sources.map(said).join('; ')}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** What has moved so far. */
export const shiftsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);

/** Opens a page, as another document than the one before it, and says what moved in it until some part of it is there. */
export async function shiftsIn(
  page: Page,
  path: string,
  until: () => Promise<void> = () => Promise.resolve(),
): Promise<string[]> {
  await page.goto('about:blank');
  await page.goto(path);
  await settled(page);
  await until();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return shiftsOf(page);
}
