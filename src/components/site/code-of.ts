import encode from 'qr';
import { pathOfSquares } from '../../core/drawing/qr-path.ts';

/** A QR code, drawn in a square of `side` units. */
export interface Code {
  address: string;
  path: string;
  side: number;
}

export function codeOf(address: string): Code {
  // The quiet zone of four modules that QR readers need.
  const squares = encode(address, 'raw', { border: 4 });
  return { address, path: pathOfSquares(squares), side: squares.length };
}
