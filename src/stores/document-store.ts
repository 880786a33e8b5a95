/**
 * The reader's document: read, changed and followed, over storages that may refuse, be full or answer another tab's text.
 * Whatever they do, the page goes on working, and `keeping` says so. Nothing unreadable is overwritten before it has been kept
 * aside. What cannot be stored stays in the tab, from page to page in the session's storage, and is merged with what is stored
 * as soon as it can be.
 */
import { atom } from 'nanostores';
import { storageKey } from '../core/document/key.ts';
import { mergeSaved, nothing, readSaved, writeSaved, type DocumentReading, type Saved } from '../core/document/document.ts';

export type StorageLike = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Where a document is kept. Reaching a storage may throw, as using it may. */
export interface Storages {
  local: () => StorageLike;
  session: () => StorageLike;
}

/** `memory`: the browser refuses or has no room; `newer`: a later version of the site wrote the document, we leave it. */
export type Keeping = 'kept' | 'memory' | 'newer';

/** A document with unstored changes, and the stored one that it changes. */
interface Unstored {
  base: Saved;
  saved: Saved;
}

const asideKey = `${storageKey}.aside`;
const tabKey = `${storageKey}.tab`;

const attempt = <T>(action: () => T): { value: T } | undefined => {
  try {
    return { value: action() };
  } catch {
    return undefined;
  }
};

/** What the last page of this tab could not store, from its text. */
function parseUnstored(text: string): Unstored | undefined {
  const texts: unknown = attempt(() => JSON.parse(text) as unknown)?.value;
  const readings = Array.isArray(texts) ? texts.map((each) => readSaved(String(each))) : [];
  const [base, saved] = readings.map((reading) => (reading.kind === 'read' ? reading.saved : undefined));
  return base && saved && { base, saved };
}

/** A document's store; `changed` is called after each change made here. */
export function documentStore({ local, session }: Storages, changed: () => void = () => undefined) {
  const saved = atom<Saved>(nothing);
  const keeping = atom<Keeping>('kept');
  /** Texts of ours that could not be read whole, kept for the reader to download. */
  const aside = atom<string[]>([]);
  /** Whether the document has been read: until then, a page shows what the server drew. */
  const ready = atom(false);
  /** Whether even the tab's next page cannot be told: both storages refuse. */
  const stranded = atom(false);

  /** The stored document that `saved` has unstored changes to; undefined when all is stored. */
  let base: Saved | undefined;
  /** The text last read or written, and what it says: it is not parsed twice. */
  let last: { text: string; reading: DocumentReading } | undefined;

  function read(text: string): DocumentReading {
    if (last?.text !== text) last = { text, reading: readSaved(text) };
    return last.reading;
  }

  /** Stores a document; false when that cannot be done. */
  function write(document: Saved): boolean {
    return (
      attempt(() => {
        const text = writeSaved(document);
        local().setItem(storageKey, text);
        last = { text, reading: { kind: 'read', saved: document, lost: [] } };
      }) !== undefined
    );
  }

  function readAside(): string[] {
    const text = attempt(() => local().getItem(asideKey))?.value;
    const list: unknown = attempt(() => JSON.parse(text ?? '[]') as unknown)?.value;
    if (!Array.isArray(list)) return text ? [text] : [];
    return list.map((each: unknown) => (typeof each === 'string' ? each : JSON.stringify(each)));
  }

  /** Keeps a text aside; false when there is no room for it. */
  function keepAside(text: string): boolean {
    const list = readAside();
    if (list.includes(text)) return true;
    const kept = attempt(() => local().setItem(asideKey, JSON.stringify([...list, text])));
    if (kept) aside.set([...list, text]);
    return kept !== undefined;
  }

  /** What is stored now, and whether it can be written over. What cannot be read gives way to what the page last knew. */
  function load(): { state: Keeping; saved: Saved } {
    const known = base ?? saved.get();
    const got = attempt(() => local().getItem(storageKey));
    if (!got) return { state: 'memory', saved: known };
    if (got.value === null) return { state: 'kept', saved: nothing };
    const reading = read(got.value);
    if (reading.kind === 'newer') return { state: 'newer', saved: known };
    const document = reading.kind === 'read' ? reading.saved : known;
    if (reading.kind === 'read' && reading.lost.length === 0) return { state: 'kept', saved: document };
    if (!keepAside(got.value)) return { state: 'memory', saved: document };
    // Once aside, the bad text is put right at once: erasing it there then erases it for good.
    if (document === nothing) attempt(() => local().removeItem(storageKey));
    else write(document);
    return { state: 'kept', saved: document };
  }

  /** Tells the tab's next page what could not be stored, or that all is. */
  function tellNextPage(unstored: Unstored | undefined): void {
    const told = attempt(() =>
      unstored
        ? session().setItem(tabKey, JSON.stringify([writeSaved(unstored.base), writeSaved(unstored.saved)]))
        : session().removeItem(tabKey),
    );
    stranded.set(unstored !== undefined && !told);
  }

  /** What the last page of this tab could not store. */
  const heardFromLastPage = (): Unstored | undefined =>
    parseUnstored(
      attempt(() => {
        const text = session().getItem(tabKey) ?? '';
        // A storage that reads but cannot write has nothing to say of the last page.
        if (text) session().setItem(tabKey, text);
        return text;
      })?.value ?? '',
    );

  /** Makes a document the current one, stored if it can be. */
  function keep(document: Saved, stored: { state: Keeping; saved: Saved }): void {
    const done = stored.state === 'kept' && write(document);
    base = done ? undefined : stored.saved;
    keeping.set(done ? 'kept' : stored.state === 'newer' ? 'newer' : 'memory');
    saved.set(document);
    tellNextPage(base && { base, saved: document });
    changed();
  }

  /** Changes the document: the one stored now, which another tab may have changed, with what could not be stored yet. */
  function change(next: (document: Saved) => Saved): void {
    const stored = load();
    keep(next(base ? mergeSaved(base, saved.get(), stored.saved) : stored.saved), stored);
  }

  /** Takes in what is stored, without giving up what is not. */
  function refresh(): void {
    const stored = load();
    saved.set(base ? mergeSaved(base, saved.get(), stored.saved) : stored.saved);
    if (base) base = stored.saved;
    else keeping.set(stored.state);
  }

  /** Removes all that is ours in this browser, and nothing else. */
  function forget(): void {
    for (const key of [storageKey, asideKey]) attempt(() => local().removeItem(key));
    base = undefined;
    saved.set(nothing);
    tellNextPage(undefined);
    aside.set([]);
    refresh();
    changed();
  }

  /** Removes what was kept aside. */
  function forgetAside(): void {
    attempt(() => local().removeItem(asideKey));
    aside.set([]);
  }

  /** Reads the document for the first time. */
  function open(): void {
    const unstored = heardFromLastPage();
    if (unstored) {
      const stored = load();
      keep(mergeSaved(unstored.base, unstored.saved, stored.saved), stored);
    } else refresh();
    aside.set(readAside());
    ready.set(true);
  }

  /** Takes in what another tab has stored under a key; all of them without one. */
  function hear(key: string | null): void {
    if (key === storageKey || key === null) refresh();
    if (key === asideKey || key === null) aside.set(readAside());
  }

  return { saved, keeping, aside, ready, stranded, change, refresh, forget, forgetAside, open, hear };
}
