/**
 * The reader's document as pages without an island read and write it: in a few bytes, a field at a time. What this version
 * cannot read is left alone. Storage.ts reads the document again before each change.
 */
import type { Day } from '../core/format/day.ts';

export const key = 'reseau-a-dessein';

/** A document of this version, of which only that is sure: each reader bears with fields of any form. */
export interface Light {
  version: 1;
  answers?: Record<string, unknown>;
  read?: Record<string, string>;
}

/** The document as it is stored, an empty one when there is none; nothing when it is another version's or unreadable. */
export function readLight(): Light | undefined {
  try {
    const document = JSON.parse(localStorage.getItem(key) ?? '{"version":1,"answers":{}}') as Light;
    return document.version === 1 ? document : undefined;
  } catch {
    return undefined;
  }
}

/** Changes the document, if it can be read and written. */
export function changeLight(next: (document: Light) => object): void {
  try {
    const document = readLight();
    if (document) localStorage.setItem(key, JSON.stringify(next(document)));
  } catch {
    // Refused or full: nothing of it is changed.
  }
}

/** Shows what the document says, now and whenever this tab or another has changed it. */
export function followLight(show: () => void): void {
  show();
  for (const event of ['kept', 'storage', 'pageshow']) addEventListener(event, show);
}

/** The reader's day. Clock.ts says the same, but travels with the islands: one line here is lighter than its file. */
export const today = (): Day => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
