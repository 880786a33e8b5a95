import { cachePrefix } from '../offered.ts';

declare const self: ServiceWorkerGlobalScope;

/** Deletes the caches of this worker's scope; another site of the origin, and the other language, keep theirs. */
export async function deleteCaches(): Promise<void> {
  const names = await self.caches.keys();
  const ours = names.filter((name) => name.startsWith(cachePrefix) && name.endsWith(self.registration.scope));
  await Promise.all(ours.map((name) => self.caches.delete(name)));
}
