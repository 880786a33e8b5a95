/**
 * The service worker of a build without one (OFFLINE=off): browsers that have the other ask for its file again, get this, and are rid of both,
 * and of the pages that were kept. The reader's document is in another storage, and stays.
 */
import { deleteCaches } from './delete-caches.ts';

declare const self: ServiceWorkerGlobalScope;

async function remove(): Promise<void> {
  await deleteCaches();
  await self.registration.unregister();
}

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => event.waitUntil(remove()));

// A page of the build before may ask whether all is kept, and nothing is.
self.addEventListener('message', (event) => event.waitUntil(remove().then(() => event.ports[0]?.postMessage(false))));
