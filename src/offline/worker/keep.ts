/**
 * The service worker: the pages of one language, and all that they need, at hand with the network cut. Workbox fetches the files of
 * its list when a version is installed (precache), each against the hash that the build gave it: one that differs, as in the middle
 * of a deploy, and nothing is installed. Until the reader takes the new version, the old one is whole.
 *
 * It alone of this site may fetch (its file is sent with `connect-src 'self'`). What it asks for is an address of its list, or a part of a
 * page that is open since before a deploy: never a query, a body, a header, or anything that a page could tell it. What it answers has
 * the hash of its list, whoever wrote it in the cache.
 */
import { cacheNames, setCacheNameDetails, type WorkboxPlugin } from 'workbox-core';
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { Route, Router } from 'workbox-routing';
import { cachePrefix, offlinePage } from '../offered.ts';
import { deleteCaches } from './delete-caches.ts';
import { OldTabs } from './old-tabs.ts';

declare const self: ServiceWorkerGlobalScope;
/** The list, which the build writes before this script. */
declare const kept: { url: string; revision: string | null; integrity: string }[];

setCacheNameDetails({ prefix: cachePrefix });

/** Where bundled files are: `/_astro/`, or in the site's folder. */
const bundled = kept.find(({ url }) => url.includes('/_astro/'))?.url.replace(/[^/]*$/, '') ?? '';

/** Subresource integrity, as the list has it. `hashOf(bytes) // => 'sha256-…'` */
async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}

/** Whether the reader removed the pages: a version that is being installed then stops, and leaves nothing. */
let removed = false;

const checks: WorkboxPlugin = {
  /** The address alone, whatever the page added to it. A page whose kept copy is gone is whatever the host has now, as without a worker. */
  requestWillFetch: async ({ request, event }) => {
    const { origin, pathname } = new URL(request.url);
    const integrity = event.type === 'fetch' ? '' : request.integrity;
    return new Request(origin + pathname, { integrity, cache: request.cache, credentials: 'same-origin' });
  },
  /** What comes that way is not kept. */
  cacheWillUpdate: async ({ response, event }) => (event?.type !== 'fetch' && response.ok && !removed ? response : null),
  /** Scripts of this origin can write in the same caches. */
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) => {
    const hash = cachedResponse && (await hashOf(await cachedResponse.clone().arrayBuffer()));
    return hash && hash === controller.getIntegrityForCacheKey(request.url) ? cachedResponse : null;
  },
};

const controller = new PrecacheController({ plugins: [checks] });
controller.addToCacheList(kept);
const oldTabs = new OldTabs(`${cachePrefix}-previous-${self.registration.scope}`);

self.addEventListener('install', (event) => {
  event.waitUntil(
    controller.install(event).catch(async (error: unknown) => {
      if (removed) await deleteCaches();
      throw error;
    }),
  );
});

self.addEventListener('activate', (event) => {
  const current = new Set(controller.getURLsToCacheKeys().values());
  event.waitUntil(
    oldTabs
      .keep(cacheNames.precache, current)
      // A full storage: old tabs do without.
      .catch(() => undefined)
      .then(() => controller.activate(event))
      // The page that asked for this worker has its parts at hand at once.
      .then(() => self.clients.claim()),
  );
});

/** Fetches what is missing of the list; whether all of it is there. */
async function complete(event: ExtendableEvent): Promise<boolean> {
  removed = false;
  try {
    for (const [url, cacheKey] of controller.getURLsToCacheKeys()) {
      const integrity = controller.getIntegrityForCacheKey(cacheKey);
      const request = new Request(url, { cache: 'reload' });
      await Promise.all(controller.strategy.handleAll({ request, event, params: { cacheKey, integrity } }));
    }
    return true;
  } catch {
    return false;
  }
}

// Three words, and no other: the reader takes the new version, asks whether all is kept, or removes it.
self.addEventListener('message', (event) => {
  if (event.data === 'take') void self.skipWaiting();
  if (event.data === 'remove') {
    removed = true;
    event.waitUntil(deleteCaches());
  }
  if (event.data === 'keep') event.waitUntil(complete(event).then((whole) => event.ports[0]?.postMessage(whole)));
});

// A router of our own: Workbox's default one listens to messages too, which have it fetch (CACHE_URLS).
const router = new Router();
router.addFetchListener();

router.registerRoute(
  new PrecacheRoute(controller, {
    ignoreURLParametersMatching: [/^/],
    cleanURLs: false,
    // Hosts lead `/quiz` and `/quiz/index.html` to `/quiz/`.
    urlManipulation: ({ url }) =>
      [`${url.pathname}/`, url.pathname.replace(/index\.html$/, '')].map((pathname) =>
        Object.assign(new URL(url.origin), { pathname }),
      ),
  }),
);

router.registerRoute(
  new Route(
    ({ request, url, sameOrigin, event }) =>
      sameOrigin &&
      /^(script|style|worker)$/.test(request.destination) &&
      url.search === '' &&
      url.pathname.startsWith(bundled) &&
      oldTabs.mayHave((event as FetchEvent).clientId),
    ({ request, event }) => oldTabs.answer(request, (event as FetchEvent).clientId),
  ),
);

/** The page that says what can be read offline, for an address that is not among them. */
const lost = kept.find(({ url }) => offlinePage.test(url))?.url;
if (lost)
  router.registerRoute(
    new Route(
      // With a network, such an address is none of this worker's business.
      ({ request }) => request.mode === 'navigate' && !self.navigator.onLine,
      controller.createHandlerBoundToURL(lost),
    ),
  );
