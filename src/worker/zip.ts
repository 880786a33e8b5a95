/** The files of a zip, as in https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
import type { Fault } from '../core/network/export/report.ts';
import { decodePath } from './decode-path.ts';
import { inflate } from './inflate.ts';

/** In bytes: what may still be opened, over everything that the reader gave at once. */
export interface Allowance {
  left: number;
}

/** A file of a zip, of a folder or of several that were chosen: its path, and how to open it. */
export interface Openable {
  path: string;
  /** All its bytes, taken from the allowance; or its first `few` and perhaps more, which cost nothing; or why not. */
  open: (allowance: Allowance, few?: number) => Promise<Uint8Array<ArrayBuffer> | Fault>;
}

const signatures = { end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50, entry: 0x02014b50, file: 0x04034b50 };
const methods = { stored: 0, deflated: 8, encrypted: 99 };
/** In bytes: the end-of-central-directory record, its elder brother and what finds it, and the longest comment after it. */
const lengths = { end: 22, end64: 56, locator64: 20, comment: 65_535 };
/** Fields of 16 or 32 bits that say “in the larger record”. */
const elsewhere = 0xffffffff;
/** More than a zip of people's files has; the others are not looked at. */
const maxEntries = 20_000;
/** Ends of a directory that are tried: a comment may hold the signature of one. */
const maxEnds = 8;

interface Header {
  path: string;
  encrypted: boolean;
  method: number;
  /** In bytes, as they are in the zip, and once open if the zip tells the truth. */
  packed: number;
  size: number;
  at: number;
}

const long = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));
const isAt = (view: DataView, at: number, signature: number): boolean =>
  at >= 0 && at + 4 <= view.byteLength && view.getUint32(at, true) === signature;

/** Where zip64 keeps what the end of the directory has no room for. */
function largerEnd(view: DataView, end: number): number | undefined {
  const locator = end - lengths.locator64;
  if (!isAt(view, locator, signatures.locator64)) return undefined;
  // A zip behind something else has it where it ends, not where it says.
  return [long(view, locator + 8), locator - lengths.end64].find((at) => isAt(view, at, signatures.end64));
}

/** Where the directory begins, how many entries it has, and how far all is from where it says: what stands before the zip. */
function directoryAt(view: DataView, end: number): { start: number; count: number; shift: number } {
  const large = largerEnd(view, end);
  const [count, size, at] =
    large === undefined
      ? [view.getUint16(end + 10, true), view.getUint32(end + 12, true), view.getUint32(end + 16, true)]
      : [long(view, large + 32), long(view, large + 40), long(view, large + 48)];
  const before = (large ?? end) - size;
  const start = count === 0 || isAt(view, before, signatures.entry) ? before : at;
  return { start, count, shift: start - at };
}

/** Reads the extra fields of an entry: the sizes and the place that zip64 keeps there, and a name in UTF-8. */
function readExtra(view: DataView, from: number, to: number, header: Header): void {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    const id = view.getUint16(at, true);
    const end = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    if (id === 0x0001) {
      let next = at + 4;
      for (const field of ['size', 'packed', 'at'] as const)
        if (header[field] === elsewhere && next + 8 <= end) {
          header[field] = long(view, next);
          next += 8;
        }
    } else if (id === 0x7075 && end > at + 9)
      header.path = decodePath(new Uint8Array(view.buffer, view.byteOffset + at + 9, end - at - 9));
  }
}

/** The entries of the directory that ends here; throws a RangeError where there is none. */
function headersBefore(view: DataView, end: number): Header[] {
  const { start, count, shift } = directoryAt(view, end);
  const headers: Header[] = [];
  let at = start;
  for (let left = Math.min(count, maxEntries); left > 0; left--) {
    if (!isAt(view, at, signatures.entry)) throw new RangeError();
    const name = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true);
    const header = {
      path: decodePath(new Uint8Array(view.buffer, view.byteOffset + at + 46, name)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    };
    readExtra(view, at + 46 + name, at + 46 + name + extra, header);
    header.at += shift;
    headers.push(header);
    at += 46 + name + extra + view.getUint16(at + 32, true);
  }
  return headers;
}

/** The entries of a zip, whatever stands before it and after it; undefined where it has no directory, or a broken one. */
function readHeaders(view: DataView): Header[] | undefined {
  const last = view.byteLength - lengths.end;
  let none: Header[] | undefined;
  let tried = 0;
  for (let end = last; end >= 0 && end >= last - lengths.comment && tried < maxEnds; end--)
    if (isAt(view, end, signatures.end)) {
      tried++;
      try {
        const headers = headersBefore(view, end);
        if (headers.length > 0) return headers;
        // An empty zip, or a comment.
        none = headers;
      } catch {
        continue;
      }
    }
  return none;
}

/** The bytes of an entry, or the fault; rejects where its header is out of bounds, or its bytes are broken. */
async function openEntry(
  view: DataView<ArrayBuffer>,
  { encrypted, method, packed, size, at }: Header,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | Fault> {
  if (!isAt(view, at, signatures.file)) return 'broken-zip';
  if (encrypted || method === methods.encrypted || (view.getUint16(at + 6, true) & 1) === 1) return 'encrypted';
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > view.byteLength) return 'broken-zip';
  const data = new Uint8Array(view.buffer, view.byteOffset + start, packed);
  if (method !== methods.stored && method !== methods.deflated) return 'unzip-first';
  const out = method === methods.stored ? data : await inflate(data, most);
  if (out === 'cannot') return 'unzip-first';
  return out.length > most || out.length === size ? out : 'broken-zip';
}

function openableOf(view: DataView<ArrayBuffer>, header: Header): Openable {
  return {
    path: header.path,
    open: async (allowance, few) => {
      // Sizes can lie: what comes out is counted too.
      if (few === undefined && header.size > allowance.left) return header.encrypted ? 'encrypted' : 'bomb';
      const out = await openEntry(view, header, few ?? allowance.left).catch((): Fault => 'broken-zip');
      if (!(out instanceof Uint8Array) || few !== undefined) return out;
      const fits = out.length <= allowance.left;
      allowance.left -= out.length;
      return fits ? out : 'bomb';
    },
  };
}

/** The files of a zip, in its order; undefined where it is broken. None is opened. */
export function filesOfZip(bytes: Uint8Array<ArrayBuffer>): Openable[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return readHeaders(view)
    ?.filter(({ path }) => !path.endsWith('/'))
    .map((header) => openableOf(view, header));
}
