/**
 * The reader's document over storages that may refuse access, be full or hold another tab's write. The page goes on working,
 * and `storageStatus` says how. Unreadable text is copied to quarantine before it is
 * overwritten. What cannot be stored locally stays in the session storage, from page to page of the tab, and is merged as soon as it
 * can be.
 */
import { atom } from 'nanostores';
import { beforeKey, laterKey, seenKey, storageKey } from '../core/document/key.ts';
import { mergeSaved, emptyDocument, readSaved, writeSaved, type DocumentReading, type Saved } from '../core/document/document.ts';

export type StorageLike = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Accessors, since even reading a storage property of `window` may throw, as using it may. */
export interface Storages {
  local: () => StorageLike;
  session: () => StorageLike;
}

/** `kept`: stored; `memory`: refused or full; `newer`: a later version of the site wrote the document, which is left alone. */
export type StorageStatus = 'kept' | 'memory' | 'newer';

/** Unstored changes: the document, and the stored one that it was based on. */
interface Unstored {
  base: Saved;
  saved: Saved;
}

const quarantineKey = `${storageKey}.aside`;
const tabKey = `${storageKey}.tab`;

const attempt = <T>(action: () => T): { value: T } | undefined => {
  try {
    return { value: action() };
  } catch {
    return undefined;
  }
};

/** Parses what the last page of this tab could not store. */
function parseUnstored(text: string): Unstored | undefined {
  const texts: unknown = attempt(() => JSON.parse(text) as unknown)?.value;
  const readings = Array.isArray(texts) ? texts.map((each) => readSaved(String(each))) : [];
  const [base, saved] = readings.map((reading) => (reading.kind === 'read' ? reading.saved : undefined));
  return base && saved && { base, saved };
}

/** Creates the store; `changed` is called after each local change. */
export function documentStore({ local, session }: Storages, changed: () => void = () => undefined) {
  const saved = atom<Saved>(emptyDocument);
  const storageStatus = atom<StorageStatus>('kept');
  /** Stored texts that could not be parsed whole, for the reader to download. */
  const quarantine = atom<string[]>([]);
  /** Whether the session storage refuses too. */
  const storageRefused = atom(false);

  /** The stored document that `saved` has unstored changes to; undefined when all is stored. */
  let base: Saved | undefined;
  /** Cache: the text last read or written, and its parse. */
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

  function readQuarantine(): string[] {
    const text = attempt(() => local().getItem(quarantineKey))?.value;
    const list: unknown = attempt(() => JSON.parse(text ?? '[]') as unknown)?.value;
    if (!Array.isArray(list)) return text ? [text] : [];
    return list.map((each: unknown) => (typeof each === 'string' ? each : JSON.stringify(each)));
  }

  /** Quarantines a text; false when there is no room for it. */
  function addToQuarantine(text: string): boolean {
    const list = readQuarantine();
    if (list.includes(text)) return true;
    const kept = attempt(() => local().setItem(quarantineKey, JSON.stringify([...list, text])));
    if (kept) quarantine.set([...list, text]);
    return kept !== undefined;
  }

  /** Loads the stored document, and whether it can be overwritten. Unreadable text is replaced by the last known document. */
  function load(): { state: StorageStatus; saved: Saved } {
    const known = base ?? saved.get();
    const got = attempt(() => local().getItem(storageKey));
    if (!got) return { state: 'memory', saved: known };
    if (got.value === null) return { state: 'kept', saved: emptyDocument };
    const reading = read(got.value);
    if (reading.kind === 'newer') return { state: 'newer', saved: known };
    const document = reading.kind === 'read' ? reading.saved : known;
    if (reading.kind === 'read' && reading.lost.length === 0) return { state: 'kept', saved: document };
    if (!addToQuarantine(got.value)) return { state: 'memory', saved: document };
    // Repaired at once, so that emptying the quarantine erases the bad text for good.
    if (document === emptyDocument) attempt(() => local().removeItem(storageKey));
    else write(document);
    return { state: 'kept', saved: document };
  }

  /** Hands unstored changes to the tab's next page, or clears them. */
  function saveForNextPage(unstored: Unstored | undefined): void {
    const handedOver = attempt(() =>
      unstored
        ? session().setItem(tabKey, JSON.stringify([writeSaved(unstored.base), writeSaved(unstored.saved)]))
        : session().removeItem(tabKey),
    );
    storageRefused.set(unstored !== undefined && !handedOver);
  }

  const readFromLastPage = (): Unstored | undefined =>
    parseUnstored(
      attempt(() => {
        const text = session().getItem(tabKey) ?? '';
        // A storage that can be read but not written holds nothing from the last page.
        if (text) session().setItem(tabKey, text);
        return text;
      })?.value ?? '',
    );

  /** Makes a document the current one, stored if it can be. */
  function keep(document: Saved, stored: { state: StorageStatus; saved: Saved }): void {
    const done = stored.state === 'kept' && write(document);
    base = done ? undefined : stored.saved;
    storageStatus.set(done ? 'kept' : stored.state === 'newer' ? 'newer' : 'memory');
    saved.set(document);
    saveForNextPage(base && { base, saved: document });
    changed();
  }

  /** Changes the document: the one stored now, which another tab may have changed, with what could not be stored yet. */
  function change(next: (document: Saved) => Saved): void {
    const stored = load();
    keep(next(base ? mergeSaved(base, saved.get(), stored.saved) : stored.saved), stored);
  }

  /** Reloads the stored document, merging unstored changes. */
  function refresh(): void {
    const stored = load();
    saved.set(base ? mergeSaved(base, saved.get(), stored.saved) : stored.saved);
    if (base) base = stored.saved;
    else storageStatus.set(stored.state);
  }

  /** Removes all that is ours in this browser, and nothing else. */
  function eraseDocument(): void {
    for (const key of [storageKey, quarantineKey]) attempt(() => local().removeItem(key));
    for (const key of [beforeKey, seenKey, laterKey]) attempt(() => session().removeItem(key));
    base = undefined;
    saved.set(emptyDocument);
    saveForNextPage(undefined);
    quarantine.set([]);
    refresh();
    changed();
  }

  function eraseQuarantine(): void {
    attempt(() => local().removeItem(quarantineKey));
    quarantine.set([]);
  }

  /** Reads the document for the first time. */
  function open(): void {
    const unstored = readFromLastPage();
    if (unstored) {
      const stored = load();
      keep(mergeSaved(unstored.base, unstored.saved, stored.saved), stored);
    } else refresh();
    quarantine.set(readQuarantine());
  }

  /** Applies another tab's write to a key (a `storage` event); null means every key. */
  function syncKey(key: string | null): void {
    if (key === storageKey || key === null) refresh();
    if (key === quarantineKey || key === null) quarantine.set(readQuarantine());
  }

  return {
    saved,
    storageStatus,
    quarantine,
    storageRefused,
    change,
    refresh,
    eraseDocument,
    eraseQuarantine,
    open,
    syncKey,
  };
}
