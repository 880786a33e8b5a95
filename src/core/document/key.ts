/** The storage key of the reader's document; the store's other keys are made from it. */
export const storageKey = 'reseau-a-dessein';

/** In the session storage: the answers before one of them was changed by itself (before.ts). */
export const beforeKey = `${storageKey}.before`;

/** In the session storage: the result has been shown in this visit, and need not grow into place again. */
export const seenKey = `${storageKey}.seen`;

/** In the session storage: a new version of the site has been put off for this visit. */
export const laterKey = `${storageKey}.later`;

/** In both storages, for as long as it takes to know whether anything can be written. */
export const probeKey = `${storageKey}.probe`;

/** The window event that the store dispatches after each change, for inline scripts. */
export const changeEvent = 'document-changed';

/** The query of an address to which our own page gave the answers (links/handed-on.ts): they are not somebody else's, whom a link shows. */
export const ownSearch = '?mine';
