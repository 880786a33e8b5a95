/**
 * Minimal access to the stored document for inline scripts: no store, no validation. Malformed fields are left alone, and
 * stores/document.ts reads the document again before each of its writes.
 */
import { changeEvent, probeKey, storageKey } from '../core/document/key.ts';

/** A document of this version; its fields are not validated. */
export interface StoredDocument {
  version: 1;
  answers?: Record<string, unknown>;
  read?: Record<string, string>;
  results?: unknown;
  plan?: unknown;
  dismissed?: unknown;
  preferences?: { theme?: unknown; offline?: unknown };
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

/** What has an answer, by the id of its question, whatever the answer is. */
export const answersIn = (document: StoredDocument | undefined): Record<string, unknown> => ({
  ...(document?.answers?.['items'] as object),
  ...document?.answers,
});

/** Changes the document, if it can be read and written. */
export function changeStored(next: (document: StoredDocument) => object): void {
  try {
    const document = readStored();
    if (document) localStorage.setItem(storageKey, JSON.stringify(next(document)));
  } catch {
    // Refused or full: nothing of it is changed.
  }
}

/** Whether anything can be written. */
export function canStore(): boolean {
  try {
    localStorage.setItem(probeKey, '');
    localStorage.removeItem(probeKey);
    return true;
  } catch {
    return false;
  }
}

/** Runs now, and whenever this tab, another one or the back button may have changed the document. */
export function followStored(show: () => void): void {
  show();
  for (const event of [changeEvent, 'storage', 'pageshow']) addEventListener(event, show);
}
