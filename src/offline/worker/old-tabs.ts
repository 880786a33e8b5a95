declare const self: ServiceWorkerGlobalScope;

/** Where the ids of the tabs are, in the cache of their files. */
const idsAddress = '/ids';

/**
 * Tabs that were open when another took a new version: they go on with the bundled files of theirs, whose names are never used again. Those
 * are kept for these tabs alone, by the ids that the browser gave them: no other page is ever answered from there.
 */
export class OldTabs {
  /** The cache. */
  readonly #name: string;
  /** Undefined until it has been read: a worker starts anew after each pause. */
  #ids: ReadonlySet<string> | undefined;
  readonly #read: Promise<void>;

  constructor(name: string) {
    this.#name = name;
    this.#read = this.#load();
  }

  async #load(): Promise<void> {
    const stored = await self.caches.match(idsAddress, { cacheName: this.#name }).catch(() => undefined);
    const ids: unknown = await stored?.json().catch(() => undefined);
    this.#ids = new Set(Array.isArray(ids) ? ids.map(String) : []);
  }

  /** Takes the bundled files of the versions before from the cache of all files, as long as a tab may need them. */
  async keep(from: string, current: ReadonlySet<string>): Promise<void> {
    await this.#read;
    const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    // The one tab there is reloads: it asked for the new version.
    if (tabs.length < 2) {
      this.#ids = new Set();
      return void (await self.caches.delete(this.#name));
    }
    const source = await self.caches.open(from);
    const old = (await source.keys()).filter(({ url }) => url.includes('/_astro/') && !current.has(url));
    // At a first installation there is no version before.
    if (old.length === 0) return;
    this.#ids = new Set(tabs.map(({ id }) => id));
    const target = await self.caches.open(this.#name);
    await target.put(idsAddress, new Response(JSON.stringify([...this.#ids])));
    for (const request of old) {
      const response = await source.match(request);
      if (response) await target.put(request, response);
    }
  }

  /** Whether a tab may be one of them. */
  mayHave(id: string): boolean {
    return this.#ids?.has(id) ?? true;
  }

  /** A file as one of them has it; from the host for any other tab, or when it is not there. */
  async answer(request: Request, id: string): Promise<Response> {
    await this.#read;
    const old = this.mayHave(id) && (await self.caches.match(request, { cacheName: this.#name }));
    return old || fetch(request);
  }
}
