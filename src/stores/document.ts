/** The reader's document in this browser: all that islands read of it and write (document-store.ts says by which rules). */
import { documentStore } from './document-store.ts';

const store = documentStore(
  { local: () => localStorage, session: () => sessionStorage },
  // Inline scripts hear of changes by this event (inline/stored-document.ts).
  () => dispatchEvent(new Event('kept')),
);
export const { saved, keeping, aside, ready, stranded, change, forget, forgetAside } = store;

let connected = false;

/** Reads the document and follows the other tabs. Islands call it once they are mounted; only the first call counts. */
export function connect(): void {
  if (connected) return;
  connected = true;
  store.open();
  addEventListener('storage', ({ key }) => store.hear(key));
  // A page restored from the back/forward cache has heard of nothing since.
  addEventListener('pageshow', ({ persisted }) => persisted && store.refresh());
}
