/** The reader's document in this browser: all that islands read of it and write (document-store.ts says by which rules). */
import { changeEvent } from '../core/document/key.ts';
import { documentStore } from './document-store.ts';

const store = documentStore(
  { local: () => localStorage, session: () => sessionStorage },
  // For inline scripts, which have no store (inline/stored-document.ts).
  () => dispatchEvent(new Event(changeEvent)),
);
export const { saved, storageStatus, quarantine, ready, storageRefused, change, eraseDocument, eraseQuarantine } = store;

let connected = false;

/** Reads the document and follows the other tabs. Islands call it once they are mounted; only the first call counts. */
export function connect(): void {
  if (connected) return;
  connected = true;
  store.open();
  addEventListener('storage', ({ key }) => store.syncKey(key));
  // A page restored from the back/forward cache missed the events since.
  addEventListener('pageshow', ({ persisted }) => persisted && store.refresh());
}
