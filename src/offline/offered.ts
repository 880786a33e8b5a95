import { storageKey } from '../core/document/key.ts';

/**
 * Whether a build offers its pages for reading offline: unless OFFLINE=off, which also removes the service worker from the browsers that have
 * it. Throws a sentence that says what to write.
 */
export function offersOffline(env: Record<string, string | undefined>): boolean {
  const given = env['OFFLINE']?.trim().toLowerCase() || 'on';
  if (given !== 'on' && given !== 'off')
    throw new Error(
      `OFFLINE is “${env['OFFLINE']}”: write OFFLINE=off to build without a service worker and remove it from browsers, or leave it out.`,
    );
  return given === 'on';
}

/** The service worker's file, beside the home page of its language: its scope is all that is below. */
export const workerFile = 'service-worker.js';

/** What pages load, once they have rested, for whoever keeps pages; beside the same home page. */
export const offlineScript = 'offline.js';

/** The first word of the names of our caches: an origin may have other sites, with caches of theirs. */
export const cachePrefix = storageKey;

/** The page for an address that is not kept, as its path ends (routes.ts). */
export const offlinePage = /\/(hors-ligne|en\/offline)\/$/;
