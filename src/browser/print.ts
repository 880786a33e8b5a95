import { withinTime } from './within-time.ts';

/**
 * Opens the browser's own window to print the page. False where there is none, or where nothing has announced it (`beforeprint`) after a
 * second: browsers inside applications often have a `print` that does nothing.
 */
export async function printPage(): Promise<boolean> {
  const announced = new Promise<true>((resolve) => addEventListener('beforeprint', () => resolve(true), { once: true }));
  try {
    window.print();
  } catch {
    return false;
  }
  return (await withinTime(announced, 1000)) ?? false;
}
