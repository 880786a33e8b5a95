/** What keeps pages for reading offline, fetched by the page of the reader's data alone; whoever keeps pages has it later (inline/keep-pages.ts). */
type Offline = typeof import('../../inline/offline.ts');

/** Where the file is: the page's head says so (layouts/Base.astro), unless this build offers no such thing. */
function load(): Promise<Offline> | undefined {
  const address = document.querySelector<HTMLElement>('[data-offline]')?.dataset['offline'];
  return address ? import(/* @vite-ignore */ address) : undefined;
}

const panel = () => document.querySelector<HTMLElement>('[data-offline-panel]');

/** Wires the panel, if there is one. */
export async function mountOfflinePanel(): Promise<void> {
  const section = panel();
  if (section) await (await load())?.mountOffline(section);
}

/** Removes the pages that are kept, and says so. */
export async function removeOffline(): Promise<void> {
  await (await load())?.removePages();
  await mountOfflinePanel();
}
