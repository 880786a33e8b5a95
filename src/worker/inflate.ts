/** Inflates what zips deflate, with the browser's own DecompressionStream where it has one that can. */
import type { Take } from './inflate-fallback.ts';

/** Chrome before 103 and Safari before 16.4 throw a TypeError or know no such class. */
function nativeInflater(): DecompressionStream | undefined {
  try {
    return new DecompressionStream('deflate-raw');
  } catch {
    return undefined;
  }
}

const loadFallback = () => import('./inflate-fallback.ts').catch(() => undefined);

/** Has what this browser needs to inflate, so that the network can be cut. */
export async function prepareToInflate(): Promise<void> {
  if (!nativeInflater()) await loadFallback();
}

async function inflateNatively(packed: BlobPart, inflater: DecompressionStream, take: Take): Promise<void> {
  const reader = new Blob([packed]).stream().pipeThrough(inflater).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read())
    if (!take(read.value)) return void reader.cancel().catch(() => undefined);
}

/**
 * The first bytes of what was deflated, `most` of them and a piece at the most: more than `most` means that there are more. 'cannot'
 * where the browser has no way to inflate. Rejects where the bytes are no such thing.
 */
export async function inflate(packed: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array<ArrayBuffer> | 'cannot'> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const take: Take = (piece) => {
    pieces.push(piece);
    length += piece.length;
    return length <= most;
  };
  const inflater = nativeInflater();
  const fallback = inflater ? undefined : await loadFallback();
  if (inflater) await inflateNatively(packed, inflater, take);
  else if (fallback) fallback.inflateByLibrary(packed, take);
  else return 'cannot';
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
