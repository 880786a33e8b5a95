/**
 * The reader's document as scripts without islands read and write it: a few bytes, no store. Fields that are not well formed
 * are left alone, and stores/document.ts reads the document again before each change of its own.
 */
import { storageKey } from '../core/document/key.ts';

/** A document of this version, of which only that is sure. */
export interface StoredDocument {
  version: 1;
  answers?: Record<string, unknown>;
  read?: Record<string, string>;
  results?: unknown;
  plan?: unknown;
  dismissed?: unknown;
}

/** The document as it is stored, an empty one when there is none; nothing when it is another version's or unreadable. */
export function readStored(): StoredDocument | undefined {
  try {
    const document = JSON.parse(localStorage.getItem(storageKey) ?? '{"version":1,"answers":{}}') as StoredDocument;
    return document.version === 1 ? document : undefined;
  } catch {
    return undefined;
  }
}

/** Changes the document, if it can be read and written. */
export function changeStored(next: (document: StoredDocument) => object): void {
  try {
    const document = readStored();
    if (document) localStorage.setItem(storageKey, JSON.stringify(next(document)));
  } catch {
    // Refused or full: nothing of it is changed.
  }
}

/** Runs now, and whenever this tab, another one or the back button may have changed the document. */
export function followStored(show: () => void): void {
  show();
  for (const event of ['kept', 'storage', 'pageshow']) addEventListener(event, show);
}
