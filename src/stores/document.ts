/** The reader's document in this browser: all that islands read of it and write (document-store.ts says by which rules). */
import { atom } from 'nanostores';
import { followTranslation } from '../browser/translation.ts';
import { changeEvent, ownSearch } from '../core/document/key.ts';
import { documentStore } from './document-store.ts';
import { handOn } from './own-answers.ts';

const store = documentStore(
  { local: () => localStorage, session: () => sessionStorage },
  // For inline scripts, which have no store (inline/stored-document.ts).
  () => dispatchEvent(new Event(changeEvent)),
);
export const { saved, storageStatus, quarantine, change, eraseDocument, eraseQuarantine } = store;

const { storageRefused } = store;

/** Whether the document has been read, with the answers that our last page handed on; until then islands show what the server drew. */
export const ready = atom(false);

async function open(): Promise<void> {
  followTranslation();
  store.open();
  addEventListener('storage', ({ key }) => store.syncKey(key));
  // A page restored from the back/forward cache missed the events since.
  addEventListener('pageshow', ({ persisted }) => persisted && store.refresh());
  storageRefused.listen((refused) => refused && void handOn(store));
  if (location.search === ownSearch || storageStatus.get() === 'memory') await handOn(store);
  ready.set(true);
}

let connected: Promise<void> | undefined;

/** Reads the document and follows the other tabs. Islands call it once they are mounted; only the first call counts. Resolves when `ready`. */
export const connect = (): Promise<void> => (connected ??= open());
