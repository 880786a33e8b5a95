/**
 * The reader's document in the browser: all that islands read of it and write. Pages without any have light.ts, which the
 * event `kept` tells of changes made here. Whatever the storage does, the site goes on working, and `$keeping` says so.
 * Nothing unreadable is overwritten before it has been kept aside. What cannot be stored stays in the tab, from page to
 * page (tab.ts), and is merged with what is stored as soon as it can be.
 */
import { atom } from 'nanostores';
import { mergeSaved, nothing, readSaved, writeSaved, type Saved } from '../core/document/document.ts';
import * as tab from './tab.ts';

const key = 'reseau-a-dessein';
const asideKey = `${key}.aside`;

/** `memory`: the browser refuses or has no room; `newer`: a later version of the site wrote the document, we leave it. */
export type Keeping = 'kept' | 'memory' | 'newer';

export const $saved = atom<Saved>(nothing);
export const $keeping = atom<Keeping>('kept');
/** Texts of ours that could not be read whole, kept for the reader to download. */
export const $aside = atom<string[]>([]);
/** Whether the document has been read: until then, a page shows what the server drew. */
export const $ready = atom(false);

/** The stored document that `$saved` has unstored changes to; undefined when all is stored. */
let base: Saved | undefined;

const attempt = <T>(action: () => T): { value: T } | undefined => {
  try {
    return { value: action() };
  } catch {
    return undefined;
  }
};

function readAside(): string[] {
  const text = attempt(() => localStorage.getItem(asideKey))?.value;
  const list: unknown = attempt(() => JSON.parse(text ?? '[]') as unknown)?.value;
  if (!Array.isArray(list)) return text ? [text] : [];
  return list.map((each: unknown) => (typeof each === 'string' ? each : JSON.stringify(each)));
}

/** Keeps a text aside; false when there is no room for it. */
function keepAside(text: string): boolean {
  const list = readAside();
  if (list.includes(text)) return true;
  const kept = attempt(() => localStorage.setItem(asideKey, JSON.stringify([...list, text])));
  if (kept) $aside.set([...list, text]);
  return kept !== undefined;
}

/** What is stored now, and whether it can be written over. What cannot be read gives way to what the page last knew. */
function load(): { state: Keeping; saved: Saved } {
  const known = base ?? $saved.get();
  const got = attempt(() => localStorage.getItem(key));
  if (!got) return { state: 'memory', saved: known };
  if (got.value === null) return { state: 'kept', saved: nothing };
  const reading = readSaved(got.value);
  if (reading.kind === 'newer') return { state: 'newer', saved: known };
  const saved = reading.kind === 'read' ? reading.saved : known;
  if (reading.kind === 'read' && reading.lost.length === 0) return { state: 'kept', saved };
  if (!keepAside(got.value)) return { state: 'memory', saved };
  // Once aside, the bad text is put right at once: erasing it there then erases it for good.
  attempt(() => (saved === nothing ? localStorage.removeItem(key) : localStorage.setItem(key, writeSaved(saved))));
  return { state: 'kept', saved };
}

/** Makes a document the current one, stored if it can be. */
function keep(saved: Saved, stored: { state: Keeping; saved: Saved }): void {
  const done = stored.state === 'kept' && attempt(() => localStorage.setItem(key, writeSaved(saved)));
  base = done ? undefined : stored.saved;
  $keeping.set(done ? 'kept' : stored.state === 'newer' ? 'newer' : 'memory');
  $saved.set(saved);
  tab.write(base && { base, saved });
  dispatchEvent(new Event('kept'));
}

/** Changes the document: the one stored now, which another tab may have changed since, with what could not be stored yet. */
export function change(next: (saved: Saved) => Saved): void {
  const stored = load();
  keep(next(base ? mergeSaved(base, $saved.get(), stored.saved) : stored.saved), stored);
}

/** Takes in what is stored, without giving up what is not. */
function follow(): void {
  const stored = load();
  $saved.set(base ? mergeSaved(base, $saved.get(), stored.saved) : stored.saved);
  if (base) base = stored.saved;
  else $keeping.set(stored.state);
}

/** Removes all that is ours in this browser, and nothing else. */
export function forget(): void {
  for (const each of [key, asideKey]) attempt(() => localStorage.removeItem(each));
  base = undefined;
  $saved.set(nothing);
  tab.write(undefined);
  $aside.set([]);
  follow();
  dispatchEvent(new Event('kept'));
}

/** Removes what was kept aside. */
export function forgetAside(): void {
  attempt(() => localStorage.removeItem(asideKey));
  $aside.set([]);
}

let connected = false;

/** Reads the document and follows the other tabs. Islands call it once they are on the page; only the first call counts. */
export function connect(): void {
  if (connected) return;
  connected = true;
  tab.watch();
  const carried = tab.read();
  if (carried) {
    const stored = load();
    keep(mergeSaved(carried.base, carried.saved, stored.saved), stored);
  } else follow();
  $aside.set(readAside());
  $ready.set(true);
  addEventListener('storage', ({ key: changed }) => {
    if (changed === key || changed === null) follow();
    if (changed === asideKey || changed === null) $aside.set(readAside());
  });
  // A page brought back whole by the back button has heard of nothing since.
  addEventListener('pageshow', ({ persisted }) => persisted && follow());
}
