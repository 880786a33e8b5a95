/** For browsers that cannot inflate by themselves: fetched by them alone. */
import { Inflate } from 'fflate';

/** Takes what is inflated, a piece at a time; false when there is to be no more. */
export type Take = (piece: Uint8Array) => boolean;

/** In bytes: a piece of a zip bomb makes a thousand times as much before it can be counted. */
const piece = 16_384;

/** Inflates until the last byte, or until no more is taken; throws where the bytes are not deflated, or cut. */
export function inflateByLibrary(packed: Uint8Array, take: Take): void {
  let wanted = true;
  const inflater = new Inflate((bytes) => (wanted = take(bytes)));
  for (let at = 0; wanted && at < packed.length; at += piece)
    inflater.push(packed.subarray(at, at + piece), at + piece >= packed.length);
}
