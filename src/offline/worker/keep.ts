/**
 * The service worker: the pages of one language, and all that they need, at hand with the network cut. Workbox fetches the files of
 * its list when a version is installed (precache), each against the hash that the build gave it: one that differs, as in the middle
 * of a deploy, and nothing is installed. Until the reader takes the new version, the old one is whole.
 *
 * It alone of this site may fetch (its file is sent with `connect-src 'self'`). What it asks for is an address of its list, or a part of a
 * page that is open since before a deploy: never a query, a body, or anything that a page could tell it.
 */
import { cacheNames, setCacheNameDetails } from 'workbox-core';
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { cachePrefix, offlinePage } from '../offered.ts';

declare const self: ServiceWorkerGlobalScope;
/** The list, which the build writes before this script. */
declare const kept: { url: string; revision: string | null; integrity: string }[];

setCacheNameDetails({ prefix: cachePrefix });
/** Parts of pages that were open when another tab took a new version: they go on with their own. */
const previous = `${cachePrefix}-previous-${self.registration.scope}`;

const controller = new PrecacheController({
  plugins: [
    {
      /** The address alone, whatever the page added to it. */
      requestWillFetch: async ({ request }) => {
        const { origin, pathname } = new URL(request.url);
        const { integrity, cache } = request;
        return new Request(origin + pathname, { integrity, cache, credentials: 'same-origin' });
      },
    },
  ],
});
controller.addToCacheList(kept);

self.addEventListener('install', (event) => void controller.install(event));

/** Whether an address is that of a bundled file, which has the hash of its content in its name: it never changes. */
const isBundled = (url: string): boolean => url.includes('/_astro/');

/** Keeps the bundled files of the versions before, as long as a tab may still need them. */
async function keepPrevious(): Promise<void> {
  const tabs = await self.clients.matchAll({ type: 'window' });
  // The one tab there is reloads: it asked for the new version.
  if (tabs.length < 2) return void (await self.caches.delete(previous));
  const [from, to] = await Promise.all([self.caches.open(cacheNames.precache), self.caches.open(previous)]);
  for (const request of await from.keys()) {
    const response = isBundled(request.url) ? await from.match(request) : undefined;
    if (response) await to.put(request, response);
  }
}

self.addEventListener('activate', (event) => {
  event.waitUntil(
    keepPrevious()
      .then(() => controller.activate(event))
      // The page that asked for this worker has its parts at hand at once.
      .then(() => self.clients.claim()),
  );
});

// The only message there is: the reader takes the new version.
self.addEventListener('message', (event) => {
  if (event.data === 'take') void self.skipWaiting();
});

registerRoute(
  new PrecacheRoute(controller, {
    ignoreURLParametersMatching: [/^/],
    cleanURLs: false,
    // Hosts lead `/quiz` to `/quiz/`.
    urlManipulation: ({ url }) => [new URL(`${url.pathname}/`, url)],
  }),
);

registerRoute(
  ({ request, url, sameOrigin }) => sameOrigin && request.method === 'GET' && url.search === '' && isBundled(url.href),
  async ({ request }) => (await self.caches.match(request, { cacheName: previous })) ?? fetch(request),
);

/** The page that says what can be read offline, for an address that is not among them. */
const lost = kept.find(({ url }) => offlinePage.test(url))?.url;
if (lost)
  registerRoute(
    // With a network, such an address is none of this worker's business.
    ({ request }) => request.mode === 'navigate' && !self.navigator.onLine,
    controller.createHandlerBoundToURL(lost),
  );
