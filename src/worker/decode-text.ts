import type { Encoding } from '../core/network/export/report.ts';

type Kind = 'zip' | 'image' | 'pdf' | 'xlsx' | 'binary';

/** Bytes that are no text of ours, told by how they begin. */
const beginnings: [kind: Kind, bytes: number[], at?: number][] = [
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

/** How many zeros of a beginning are at even places, and how many at odd ones: letters of UTF-16 have one each. */
function zerosIn(bytes: Uint8Array): [even: number, odd: number] {
  const zeros: [number, number] = [0, 0];
  bytes.subarray(0, 2000).forEach((byte, at) => byte === 0 && zeros[at % 2 ? 1 : 0]++);
  return zeros;
}

/** What some bytes are. A text is told with its encoding. */
export function kindOf(bytes: Uint8Array): Kind | { encoding: Encoding } {
  const starts = (sought: number[], at = 0) => sought.every((byte, index) => bytes[at + index] === byte);
  if (starts([0xef, 0xbb, 0xbf])) return { encoding: 'utf-8' };
  if (starts([0xff, 0xfe])) return { encoding: 'utf-16le' };
  if (starts([0xfe, 0xff])) return { encoding: 'utf-16be' };
  const known = beginnings.find(([, sought, at]) => starts(sought, at));
  if (known) return known[0];
  const [even, odd] = zerosIn(bytes);
  const half = Math.min(bytes.length, 2000) / 2;
  if (odd > half * 0.6 && even < half * 0.1) return { encoding: 'utf-16le' };
  if (even > half * 0.6 && odd < half * 0.1) return { encoding: 'utf-16be' };
  // A cell may hold one by accident; what is no text holds many.
  const controls = bytes.subarray(0, 2000).reduce((sum, byte) => (byte < 9 || (byte > 13 && byte < 32) ? sum + 1 : sum), 0);
  return controls * 50 > Math.min(bytes.length, 2000) ? 'binary' : { encoding: 'utf-8' };
}

/** The bytes of a text in Windows' encoding, in which every byte is a letter; nothing when some letter is not in it. */
function windowsBytes(text: string): Uint8Array | undefined {
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

const strictly = (bytes: Uint8Array): string | undefined => {
  // The second time as if more were to come: a file that was cut in the middle of a letter is still read.
  for (const stream of [false, true])
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    } catch {
      continue;
    }
  return undefined;
};

/** How many letters of a text have a code of at least so much, up to another. */
function lettersIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= from && code < to) count++;
  }
  return count;
}

/**
 * Bytes as text. What is not UTF-8, but for an accident or two, is taken for Windows' own encoding. What a program took for
 * the latter and wrote again (`LÃ©a`) is mended when all of it can be.
 */
export function decoded(bytes: Uint8Array, encoding: Encoding): { text: string; encoding: Encoding } {
  if (encoding !== 'utf-8') return { text: new TextDecoder(encoding).decode(bytes), encoding };
  const text = strictly(bytes);
  if (text === undefined) {
    const loose = new TextDecoder().decode(bytes);
    if (lettersIn(loose, 0xfffd, 0xfffe) * 3 <= lettersIn(loose, 0x80, 0xfffd)) return { text: loose, encoding };
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
  const once = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]/.test(text) ? windowsBytes(text) : undefined;
  const mended = once && strictly(once);
  return mended === undefined ? { text, encoding } : { text: mended, encoding: 'utf-8 twice' };
}
