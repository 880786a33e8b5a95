type Offline = typeof import('./offline.ts');

/**
 * What keeps pages for reading offline, for a part of a page that has a use for it. Resolves to nothing where this build offers no such
 * thing (the page's head has the address: layouts/Base.astro), or where it fails to load.
 */
export async function loadOffline(): Promise<Offline | undefined> {
  const address = document.querySelector<HTMLElement>('[data-offline]')?.dataset['offline'];
  return address ? import(/* @vite-ignore */ address).catch(() => undefined) : undefined;
}

/** Whether there is any use in loading it unasked: a browser that can keep pages, and a network to fetch them from. */
export const canKeepPages = (): boolean => 'serviceWorker' in navigator && navigator.onLine;
