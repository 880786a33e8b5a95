/** Bytes that are no text of ours, told by how they begin. */
const beginnings: [kind: 'zip' | 'image' | 'pdf' | 'binary', bytes: number[], at?: number][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x57, 0x45, 0x42, 0x50], 8],
  ['image', [0x66, 0x74, 0x79, 0x70], 4],
  ['image', [0x42, 0x4d]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
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
export function kindOf(bytes: Uint8Array): 'zip' | 'image' | 'pdf' | 'binary' | { encoding: string } {
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
  return even + odd > 0 ? 'binary' : { encoding: 'utf-8' };
}

/** Bytes as text. What is not UTF-8 after all is taken for Windows' own encoding, in which any byte has a meaning. */
export function decoded(bytes: Uint8Array, encoding: string): string {
  try {
    // As if more were to come: a file that was cut in the middle of a letter is still read.
    return new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
