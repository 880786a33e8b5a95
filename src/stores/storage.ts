/**
 * The reader's document in the browser: the only file that names localStorage. Whatever the storage does, the page goes on
 * working in memory and `$keeping` says so. Nothing unreadable is overwritten before it has been kept aside.
 */
import { atom } from 'nanostores';
import { nothing, readSaved, writeSaved, type Saved } from '../core/saved.ts';

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
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : text ? [text] : [];
}

/** Keeps a text aside; false when there is no room for it. */
function keepAside(text: string): boolean {
  const list = readAside();
  if (list.includes(text)) return true;
  const kept = attempt(() => localStorage.setItem(asideKey, JSON.stringify([...list, text])));
  if (kept) $aside.set([...list, text]);
  return kept !== undefined;
}

/** Takes the stored document in, if it can be read. */
function read(): void {
  const stored = attempt(() => localStorage.getItem(key));
  if (!stored) return $keeping.set('memory');
  if (stored.value === null) {
    $keeping.set('kept');
    return $saved.set(nothing);
  }
  const reading = readSaved(stored.value);
  if (reading.kind === 'newer') return $keeping.set('newer');
  const whole = reading.kind === 'read' && reading.lost.length === 0;
  $keeping.set(whole || keepAside(stored.value) ? 'kept' : 'memory');
  $saved.set(reading.kind === 'read' ? reading.saved : nothing);
}

/** Changes the document: the one in the storage, which another tab may have changed since, unless we are on our own. */
export function change(next: (saved: Saved) => Saved): void {
  if ($keeping.get() === 'kept') read();
  const saved = next($saved.get());
  $saved.set(saved);
  if ($keeping.get() === 'newer') return;
  const text = writeSaved(saved);
  const safe = $keeping.get() === 'kept' || !attempt(() => localStorage.getItem(key))?.value || isOurs();
  $keeping.set(safe && attempt(() => localStorage.setItem(key, text)) ? 'kept' : 'memory');
}

/** Whether what is stored now could be read whole or is already kept aside, so that writing loses nothing. */
function isOurs(): boolean {
  const text = attempt(() => localStorage.getItem(key))?.value;
  if (typeof text !== 'string') return false;
  const reading = readSaved(text);
  return (reading.kind === 'read' && reading.lost.length === 0) || (reading.kind !== 'newer' && keepAside(text));
}

/** Removes all that is ours in this browser, and nothing else. */
export function forget(): void {
  for (const each of [key, asideKey]) attempt(() => localStorage.removeItem(each));
  $saved.set(nothing);
  $aside.set([]);
  $keeping.set(attempt(() => localStorage.getItem(key)) ? 'kept' : 'memory');
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
  read();
  $aside.set(readAside());
  $ready.set(true);
  // What is only in memory is not given up for what another tab has stored.
  const follow = () => $keeping.get() === 'memory' || read();
  addEventListener('storage', ({ key: changed }) => {
    if (changed === key || changed === null) follow();
    if (changed === asideKey || changed === null) $aside.set(readAside());
  });
  // A page brought back whole by the back button has heard of nothing since.
  addEventListener('pageshow', ({ persisted }) => persisted && follow());
}
