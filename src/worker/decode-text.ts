import type { Encoding } from '../core/network/export/report.ts';

type FileKind = 'zip' | 'image' | 'pdf' | 'xlsx' | 'binary';

/** Magic numbers of files that are not text. */
const signatures: [kind: FileKind, bytes: number[], at?: number][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x57, 0x45, 0x42, 0x50], 8],
  ['image', [0x66, 0x74, 0x79, 0x70], 4],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  // What Excel wrote before 2007.
  ['xlsx', [0xd0, 0xcf, 0x11, 0xe0]],
  ['binary', [0x1f, 0x8b]],
  ['binary', [0x52, 0x61, 0x72, 0x21]],
  ['binary', [0x37, 0x7a, 0xbc, 0xaf]],
];

/** Null bytes at even and at odd offsets of the beginning: most UTF-16 characters of European text have one. */
function countZeros(bytes: Uint8Array): [even: number, odd: number] {
  const zeros: [number, number] = [0, 0];
  bytes.subarray(0, 2000).forEach((byte, at) => byte === 0 && zeros[at % 2 ? 1 : 0]++);
  return zeros;
}

/** What a file is, by its first bytes: its kind, or its encoding if it is text. */
export function sniffFormat(bytes: Uint8Array): FileKind | { encoding: Encoding } {
  const starts = (sought: number[], at = 0) => sought.every((byte, index) => bytes[at + index] === byte);
  if (starts([0xef, 0xbb, 0xbf])) return { encoding: 'utf-8' };
  if (starts([0xff, 0xfe])) return { encoding: 'utf-16le' };
  if (starts([0xfe, 0xff])) return { encoding: 'utf-16be' };
  const known = signatures.find(([, sought, at]) => starts(sought, at));
  if (known) return known[0];
  const [even, odd] = countZeros(bytes);
  const half = Math.min(bytes.length, 2000) / 2;
  if (odd > half * 0.6 && even < half * 0.1) return { encoding: 'utf-16le' };
  if (even > half * 0.6 && odd < half * 0.1) return { encoding: 'utf-16be' };
  // A cell may hold a control character by accident; binary files hold many.
  const controls = bytes.subarray(0, 2000).reduce((sum, byte) => (byte < 9 || (byte > 13 && byte < 32) ? sum + 1 : sum), 0);
  return controls * 50 > Math.min(bytes.length, 2000) ? 'binary' : { encoding: 'utf-8' };
}

/** A text as windows-1252; undefined when it has a character outside of it. */
function encodeWindows1252(text: string): Uint8Array | undefined {
  const letters = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const byteOf = new Map([...letters].map((letter, byte) => [letter.charCodeAt(0), byte]));
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = byteOf.get(text.charCodeAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}

const decodeStrictly = (bytes: Uint8Array): string | undefined => {
  // The second time as a stream: a file that was cut in the middle of a character is still read.
  for (const stream of [false, true])
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    } catch {
      continue;
    }
  return undefined;
};

/** Characters with a code in [from, to). */
function charactersBetween(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= from && code < to) count++;
  }
  return count;
}

/** Nearly valid UTF-8, else windows-1252; double-encoded text (mojibake, `LÃ©a`) is repaired when all of it can be. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): { text: string; encoding: Encoding } {
  if (encoding !== 'utf-8') return { text: new TextDecoder(encoding).decode(bytes), encoding };
  const text = decodeStrictly(bytes);
  if (text === undefined) {
    const loose = new TextDecoder().decode(bytes);
    if (charactersBetween(loose, 0xfffd, 0xfffe) * 3 <= charactersBetween(loose, 0x80, 0xfffd)) return { text: loose, encoding };
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
  const once = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]/.test(text) ? encodeWindows1252(text) : undefined;
  const mended = once && decodeStrictly(once);
  return mended === undefined ? { text, encoding } : { text: mended, encoding: 'utf-8 twice' };
}
