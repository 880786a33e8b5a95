import { cleanCell } from '../core/network/export/cell.ts';
import type { Fault } from '../core/network/export/report.ts';

/** The file we look for, by its own name wherever it is, as LinkedIn calls it or might in another language. */
// cspell:disable-next-line
const connectionsFile = /(?:^|\/)(?:connections|relations|kontakte|contactos|conexiones|conex[oõ]es)\.csv$/i;
/** What only the archives of spreadsheets have in them: Excel's, LibreOffice's, Numbers'. */
const spreadsheet = /^(?:xl\/workbook\.(?:xml|bin)|content\.xml|Index\/Document\.iwa)$/;

/** Signatures and methods, as in https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
const signatures = { end: 0x06054b50, entry: 0x02014b50, file: 0x04034b50 };
const methods = { stored: 0, deflated: 8, encrypted: 99 };
/** In bytes: the end-of-central-directory record, and the longest comment that may follow it. */
const endLength = 22;
const longestComment = 65_535;

interface Entry {
  name: string;
  encrypted: boolean;
  method: number;
  /** In bytes, as they are in the zip, and once open if the zip tells the truth. */
  packed: number;
  size: number;
  at: number;
}

/** The central directory of a zip; throws a RangeError where it is out of bounds. */
function entriesOf(view: DataView): Entry[] {
  let end = view.byteLength - endLength;
  while (view.getUint32(end, true) !== signatures.end)
    if (--end < view.byteLength - endLength - longestComment) throw new RangeError();
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== signatures.entry) throw new RangeError();
    const length = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, length)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Inflates with the browser's DecompressionStream; undefined past the limit, whatever size the zip declares (a zip bomb). */
async function inflate(packed: BlobPart, limit: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    parts.push(read.value);
    length += read.value.length;
    if (length <= limit) continue;
    await reader.cancel();
    return undefined;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The bytes of an entry, or the fault; throws a RangeError where its header is out of bounds. */
async function openEntry(
  bytes: Uint8Array<ArrayBuffer>,
  view: DataView,
  { encrypted, method, packed, size, at }: Entry,
  limit: number,
): Promise<Uint8Array | Fault> {
  if (view.getUint32(at, true) !== signatures.file) return 'broken-zip';
  if (encrypted || method === methods.encrypted || (view.getUint16(at + 6, true) & 1) === 1) return 'encrypted';
  if (size > limit) return 'bomb';
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) return 'broken-zip';
  const data = bytes.subarray(start, start + packed);
  if (method !== methods.stored && method !== methods.deflated) return 'broken-zip';
  const out = method === methods.stored ? data : await inflate(data, limit);
  if (out === undefined) return 'bomb';
  return out.length === size ? out : 'broken-zip';
}

/** As many names of files as a sentence holds. */
const fewNames = 4;

/** The first names of an archive without connections, so that the reader sees which one it is. */
const insideOf = (entries: readonly Entry[]): string[] =>
  entries
    .filter(({ name }) => !name.endsWith('/'))
    .slice(0, fewNames)
    .map(({ name }) => cleanCell(name.slice(name.lastIndexOf('/') + 1)))
    .filter((name) => name !== '');

type Unzipped = { ok: true; bytes: Uint8Array } | { ok: false; fault: Fault };

/** The bytes of the connections' file in a zip; no other entry is opened. */
export async function unzipConnections(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<Unzipped> {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entries = entriesOf(view);
    const found = entries.find(({ name }) => connectionsFile.test(name));
    if (!found && entries.some(({ name }) => spreadsheet.test(name))) return { ok: false, fault: 'xlsx' };
    if (!found) return { ok: false, fault: { inside: insideOf(entries) } };
    const out = await openEntry(bytes, view, found, limit);
    return out instanceof Uint8Array ? { ok: true, bytes: out } : { ok: false, fault: out };
  } catch {
    return { ok: false, fault: 'broken-zip' };
  }
}
