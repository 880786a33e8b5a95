import { loadOffline } from '../../inline/load-offline.ts';

/** Wires the panel of pages kept for reading offline, if there is one. */
export async function mountOfflinePanel(): Promise<void> {
  const panel = document.querySelector<HTMLElement>('[data-offline-panel]');
  if (!panel) return;
  const script = await loadOffline();
  if (script) await script.mountOffline(panel);
  // The page says that a part of it did not come (inline/load-error.ts).
  else dispatchEvent(new Event('vite:preloadError'));
}

/** Removes the pages that are kept, and says so. */
export async function removeOffline(): Promise<void> {
  await (await loadOffline())?.removePages();
  await mountOfflinePanel();
}
